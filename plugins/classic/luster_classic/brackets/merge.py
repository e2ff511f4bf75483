"""The stage `classic.merge`: several exposures of one view become one picture."""

from collections.abc import Sequence
from dataclasses import replace

import cv2
import numpy as np
from luster_sdk import Context, Frame, Params, Renderer
from pydantic import Field

from luster_classic.brackets import motion as motions
from luster_classic.brackets.fuse import Exposure, fuse, spread
from luster_classic.brackets.register import STILL_STANDS, Laid, Matrix3, normalise, refuse, register, warp
from luster_classic.brackets.response import CONTRADICTED, LEVELS, Response, measure, trust_camera
from luster_classic.brackets.tones import Windows, draw_final_curve, plan_tones
from luster_classic.brackets.weights import weigh_codes
from luster_classic.common.colour import Array, luma, peak, shrink_frame
from luster_classic.common.filters import square

EDGE = 1200
"""Long edge at which everything but the movement is decided, in pixels. Less: thin things that moved are missed; more:
time. Held by the rows of ghosts and of time (docs/brackets.md, Measured)."""

SAME_EXPOSURE = 0.12
"""Stops within which two frames count as equally exposed: half of the smallest step that cameras bracket by (1/3 stop)
is 0.17. Less: a shutter's own spread counts as a bracket; more: a real third of a stop is called no bracket. It decides
what is said, not what is done."""

MARGIN, SMALLEST = 3, 24
"""Small pixels by which a frame's edge is kept out, as it was resampled there from nothing (cubic sampling reads two
pixels beyond); and the shortest edge in pixels of a frame that can be merged at all: a square that is followed has 21.
Less: mirrored rims show, or registration has nothing to follow; more: a strip is lost to other frames."""

OUTSIDE = 0.005
"""Share that a frame counts beyond its own edge, where it is mirrored: enough to show a sky's colour in a strip that
only clipped frames cover (else grey), too little to be seen where another frame shows something. By eye, on hand-held
made-up sets."""

LAID, SEEN, DECIDED = 0.35, 0.45, 0.5
"""Shares of the work that are done when all frames are laid, when motion is found, and when only the pass is left; from
the times of three 24 MP frames. They move a bar of progress and nothing else."""

WIDENED = square(5)
"""Small pixels around a place within which a frame's share counts for it too: tiles are generous, as a map's pixel is
stretched over several of the picture. Smaller: edges of tiles show; larger: frames are read that say nothing."""


class MergeParams(Params):
    """How the light of several exposures is put into one picture."""

    windows: Windows = Field(
        "natural",
        title="Windows",
        description="How far the view through a window is drawn in: pull, natural, or off for the first frame's light.",
    )
    shadows: float = Field(0.5, ge=0.0, le=1.0, title="Shadows", description="How far dark places are lifted.")


def merge(frames: tuple[Frame, ...], params: MergeParams, ctx: Context) -> Frame:
    """The frames as one, laid over the first; one frame alone stays as it is."""
    ctx.measure("merge.given", len(frames))
    alike = [frame for frame in frames if frame.pixels.shape == frames[0].pixels.shape]
    if len(alike) < len(frames):
        ctx.note(f"{len(frames) - len(alike)} of the exposures have another size and were left out.")
    frames = tuple(frame for frame in alike if frame.pixels.dtype == frames[0].pixels.dtype)
    if min(frames[0].width, frames[0].height) < SMALLEST:
        frames = frames[:1]
    small = [shrink_frame(frame, EDGE) for frame in frames]
    order = sorted(range(len(frames)), key=lambda index: float(luma(small[index]).mean()))
    ctx.checkpoint()
    laid = lay_all(frames, order, ctx)
    kept = [index for index in range(len(frames)) if laid[index].fits]
    ctx.progress(LAID)
    for index in range(len(frames)):
        if index not in kept:
            ctx.note(f"The exposure {index + 1} of {len(frames)} was left out: {laid[index].why}.")
    ctx.measure("merge.used", len(kept))
    ctx.measure("merge.left_out", len(frames) - len(kept))
    if len(kept) < 2:
        ctx.checkpoint()
        return frames[0]
    ctx.measure("merge.residual_px", max([laid[i].residual for i in kept if laid[i].residual < np.inf] or [0.0]))
    return merge_laid([frames[i] for i in kept], [laid[i] for i in kept], [small[i] for i in kept], params, ctx)


def lay_all(frames: Sequence[Frame], order: Sequence[int], ctx: Context) -> list[Laid]:
    """How every frame lies over the first: each by way of the next one to it in brightness."""
    seen = [normalise(frame) for frame in frames]
    laid = [refuse("it was not compared")] * len(frames)
    laid[0] = Laid(STILL_STANDS, 0.0, 0, True)
    at = order.index(0)
    for way in (order[at + 1 :], order[:at][::-1]):
        near = 0
        for index in way:
            ctx.checkpoint()
            found = register(frames[near], frames[index], seen[near], seen[index])
            if not found.fits and near != 0:
                found = register(frames[0], frames[index], seen[0], seen[index])
            elif found.fits and near != 0:
                found = replace(found, matrix=chain(found.matrix, laid[near].matrix))
            laid[index] = found
            near = index if found.fits else near
    return let_stand(laid, frames)


def chain(after: Matrix3, before: Matrix3) -> Matrix3:
    both = after @ before
    return np.asarray(both / both[2, 2])


def let_stand(laid: list[Laid], frames: Sequence[Frame]) -> list[Laid]:
    """From a tripod, a frame that is too dark or too bright to be compared lies as most others do."""
    known = [each for each in laid[1:] if each.fits]
    if not known or 2 * sum(each.is_still for each in known) < len(known):
        return laid
    return [
        Laid(STILL_STANDS, 0.0, 0, True) if not each.fits and says_little(frame) else each
        for each, frame in zip(laid, frames, strict=True)
    ]


SAYS_LITTLE = 0.92
"""Share of a frame that is black or white from which it cannot be compared with others: in the twelfth that is left,
fewer points are found than registration asks for. Lower: a frame of another view may be laid down unseen; higher: a
tripod's darkest frame is left out and the view through the window with it."""


def says_little(frame: Frame) -> bool:
    light = peak(shrink_frame(frame, EDGE))
    clear = (light > motions.TOLD[0]) & (light < motions.TOLD[1])
    return float(clear.mean()) < 1 - SAYS_LITTLE


def merge_laid(
    frames: Sequence[Frame], laid: Sequence[Laid], small: Sequence[Array], params: MergeParams, ctx: Context
) -> Frame:
    """Merges frames of which it is known how they lie."""
    shape = small[0].shape[:2]
    pairs = [
        lay_over(picture, each.matrix, frames[0].width / shape[1]) for picture, each in zip(small, laid, strict=True)
    ]
    pictures, covered = [pair[0] for pair in pairs], [pair[1] for pair in pairs]
    order = sorted(range(len(frames)), key=lambda index: float(luma(small[index]).mean()))
    response = choose_response(frames, pictures, order, ctx)
    order = sorted(range(len(frames)), key=lambda index: float(response.exposures[index].mean()))
    exposures = [float(row.mean()) for row in response.exposures]
    alike = max(exposures) - min(exposures) < SAME_EXPOSURE
    ctx.measure("merge.alike", float(alike))
    if alike:
        ctx.note("The frames are all exposed alike: merging them lowers noise and adds no light.")
    ctx.measure("merge.stops", max(exposures) - min(exposures))
    ctx.checkpoint()
    moved = motions.find_motion(pictures, covered, response, order)
    ctx.measure("merge.moved", moved.share)
    ctx.progress(SEEN)
    tables = [weigh_codes(response, each == order[0], each == order[-1]) for each in range(len(frames))]
    where = [may * np.maximum(there, OUTSIDE) for may, there in zip(moved.allowed, covered, strict=True)]
    stops, shares = merge_small(pictures, response, tables, where)
    tones = plan_tones(stops, params.windows, params.shadows)
    ctx.checkpoint()
    read = [
        Exposure(
            frame,
            each.matrix,
            each.is_still,
            tabulate_stops(response, index, frame.white),
            spread(tables[index], frame.white),
            where[index],
            shares[index],
        )
        for index, (frame, each) in enumerate(zip(frames, laid, strict=True))
    ]

    def tick(share: float) -> None:
        ctx.checkpoint()
        ctx.progress(DECIDED + share * (1 - DECIDED))

    merged = fuse(read, tones, draw_final_curve(response, frames[0].white), tick)
    ctx.note(f"{len(frames)} exposures over {max(exposures) - min(exposures):.1f} stops were merged.")
    ctx.progress(1.0)
    return merged


def choose_response(frames: Sequence[Frame], pictures: Sequence[Array], order: Sequence[int], ctx: Context) -> Response:
    """What values mean: the sensor's light by the camera's own exposures where all frames say them, else as the frames
    themselves show it."""
    written = [frame.stops for frame in frames if frame.stops is not None]
    if len(written) < len(frames):
        return measure(pictures, order)
    response, off = trust_camera(pictures, [each - written[0] for each in written])
    ctx.measure("merge.linear", 1.0)
    if off > CONTRADICTED:
        ctx.note(f"The exposures are {off:.1f} stops from what EXIF says of them: what they show was believed.")
    else:
        ctx.note("The RAW exposures were merged as linear light, by the exposures that the camera wrote down.")
    return response


def lay_over(picture: Array, matrix: Matrix3, scale: float) -> tuple[Array, Array]:
    """A small picture as it lies over the first, and where it covers it."""
    height, width = picture.shape[:2]
    inside = np.zeros((height, width), np.float32)
    inside[MARGIN:-MARGIN, MARGIN:-MARGIN] = 1.0
    if np.array_equal(matrix, STILL_STANDS):
        return picture, np.ones((height, width), np.float32)
    down = np.array([[scale, 0, scale / 2 - 0.5], [0, scale, scale / 2 - 0.5], [0, 0, 1]])
    small = np.linalg.inv(down) @ matrix @ down
    flags = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
    covered = cv2.warpPerspective(inside, small, (width, height), flags=flags)
    return np.clip(warp(picture, small, (width, height)), 0, 1), np.asarray(covered, np.float32)


def merge_small(
    pictures: Sequence[Array], response: Response, tables: Sequence[Array], where: Sequence[Array]
) -> tuple[Array, list[Array]]:
    """The merged small picture in stops, and each frame's share of every place, widened a little."""
    weights = []
    for index, picture in enumerate(pictures):
        code = np.clip(peak(picture) * (LEVELS - 1) + 0.5, 0, LEVELS - 1).astype(np.int32)
        weights.append(tables[index][code] * where[index])
    total = np.maximum(np.sum(weights, axis=0), 1e-6)
    light = np.zeros(pictures[0].shape, np.float32)
    shares = []
    for index, picture in enumerate(pictures):
        share = weights[index] / total
        light += response.stops(picture, index) * share[..., None]
        shares.append(np.asarray(cv2.dilate(share.astype(np.float32), WIDENED), dtype=np.float32))
    return light, shares


def tabulate_stops(response: Response, index: int, white: int) -> Array:
    """Stops by value and channel of one frame, in the form that OpenCV looks up."""
    curve = spread(response.curve, white)
    return np.ascontiguousarray((curve[:, None] - response.exposures[index][None]).astype(np.float32)[None])


MERGE = Renderer(
    name="classic.merge",
    version="1.3.0",
    accepts=("1.0.0", "1.1.0", "1.2.0"),
    title="Merge",
    description="Several exposures of one view as one picture: aligned, without ghosts and without halos.",
    params=MergeParams,
    writes=(
        "measure:merge.given",
        "measure:merge.used",
        "measure:merge.left_out",
        "measure:merge.stops",
        "measure:merge.alike",
        "measure:merge.moved",
        "measure:merge.residual_px",
        "measure:merge.linear",
    ),
    run=merge,
)
