"""Straightens verticals: turns the camera upright, unbends the lens and zooms just enough to fill the frame."""

from dataclasses import dataclass

import numpy as np
from luster_sdk import Context, Edit, Params, PhotoFacts, Planner, Proxy, Warp
from pydantic import Field

from luster_classic.common.colour import shrink_frame
from luster_classic.geometry.belief import FEWEST, Belief, judge_tilt
from luster_classic.geometry.border import has_border
from luster_classic.geometry.framing import halve, measure_lean, straighten
from luster_classic.geometry.houses import NO_POINTS, find_house, find_roofline
from luster_classic.geometry.lens import Lens as LensFound
from luster_classic.geometry.lens import find_lens, straighten_lines, undistort
from luster_classic.geometry.lines import find_upright_lines
from luster_classic.geometry.peaks import find_peaks, keep_roofs
from luster_classic.geometry.tilt import Tilt, find_tilt
from luster_classic.scene.eyes import glance_at_frame
from luster_classic.scene.segments import segment_frame

EDGE = 1000
"""Long edge at which edges are looked for. Smaller: a tenth of a degree is not seen; larger: it takes time. By eye."""

USUAL_FOCAL = 1.45
"""A 26 mm lens (35 mm equivalent), which is what phones and listing photographers use most; in units of half the longer
edge. A wrong one leaves a part of the pitch."""

HALF_FRAME, SHORTEST_FOCAL, LONGEST_FOCAL = 18.0, 10.0, 200.0
"""Millimetres of half the longer edge in 35 mm equivalent (exact), and the focal lengths in EXIF that are believed."""

LARGEST_PITCH, LARGEST_ROLL = 13.0, 6.0
"""Degrees beyond which a camera was tilted on purpose. Higher: views up at towers are laid flat. By eye."""

UNSURE = 0.1
"""Confidence below which a photo is taken to be straight. By eye."""

UPRIGHT = 0.12
"""Degrees of tilt below which turning is not worth the softness of another sampling. By eye; the figure to reach is
0.15."""

MOST_OF_HOUSE, MOST_OF_ROOFLINE = 0.002, 0.06
"""The share of a spared house that may be cut, and of a roofline that the frame may lose. More: gables and bays go, as
two judges saw on 9 and 15 of 30 evenings, and eaves, wings and gables before trees, as a judge saw on 5 of 43 photos;
less: one pixel at the frame, or a roof that leaves it anyway, keeps walls leaning. By eye."""

UPPER, MOST_OF_UPPER, PLACES = 0.2, 0.1, 40
"""The upper share of the photo, the share of it that the frame may lose before a roofline is looked for, and the places
along each side at which that is counted. On 99 straightened photos no roofline was cut where the frame lost less. More:
eaves along the upper side go; less: every room asks the network in vain."""

SURELY_A_ROOM = 0.6
"""Share of a picture that the second witness takes for a room from which no roofline is believed. Higher: beams under a
ceiling are rooflines, and rooms lean; lower: a house under its porch is a room (one at .50). By eye, on 99 photos."""

SHARES = (1.0, 0.85, 0.7, 0.55, 0.4, 0.25)
"""Shares of a tilt that are tried, the largest first, until nothing that stands free is cut, nor too much."""

MOST_LOST = 0.10
"""The share of the photo that the straightened frame may lose. More: lamps, windows and trunks at the sides go, which
two judges named on half of 50 photos; less: rooms from a camera that looks down keep leaning. Of 80 photos eleven would
lose more; of the rendered houses one."""

LEANING = 0.5
"""Degrees by which uprights there lean before anybody sees it. Lower: frames are cut for nothing that is seen, as a
judge saw on photos that were straight to the eye; higher: rooms lean."""

MOVES, MOVE = 6, 0.02
"""How often, and how far (1 is half of the longer edge), the frame is moved towards what it would cut, before less is
straightened. Farther: the other side loses more than a gable is worth. By eye."""

MARGIN = 0.008
"""How far within the frame (1 is half of the longer edge) what stands free stays. By eye."""


class VerticalsParams(Params):
    """How far the verticals are straightened."""

    amount: float = Field(1.0, ge=0.0, le=1.5, title="Amount")
    spare_house: bool = Field(
        False, title="Spare the house", description="Straighten less, or not at all, before any of a house is cut."
    )
    least: float = Field(
        UPRIGHT, ge=0.0, le=10.0, title="Least tilt", description="Degrees of tilt below which a spared house leans."
    )


def choose_focal(photo: PhotoFacts) -> float:
    """The focal length in units of half the longer edge, from EXIF where it says so."""
    if photo.focal_length_35mm and SHORTEST_FOCAL <= photo.focal_length_35mm <= LONGEST_FOCAL:
        return photo.focal_length_35mm / HALF_FRAME
    return USUAL_FOCAL


def plan_verticals(proxy: Proxy, params: VerticalsParams, ctx: Context) -> Edit:
    """A rotation of the camera, or nothing where the verticals are upright, unsure or tilted on purpose.

    `verticals.spared` is 1 where a house was left to lean that would be straightened if it were not spared.
    """
    if params.amount <= 0:
        return Edit()
    encoded = shrink_frame(proxy.source, EDGE)
    if has_border(encoded):
        ctx.note("Verticals left alone: the picture has a border, which would tilt with it.")
        return Edit()
    lines = find_upright_lines(encoded)
    ctx.checkpoint()
    focal = choose_focal(ctx.photo) * ctx.measures.get("lens.zoom", 1.0)
    known = ctx.measures.get("lens.profile", 0.0) > 0
    lens = LensFound(0.0, find_tilt(lines, focal, 1)) if known else find_lens(lines, focal, ctx.photo, 1)
    tilt, k1 = lens.tilt, lens.k1 * min(params.amount, 1.0)
    belief = judge_tilt(straighten_lines(lines, lens.k1) if lens.k1 else lines, tilt, focal)
    ctx.measure("lens.k1", k1)
    ctx.measure("verticals.pitch", tilt.pitch)
    ctx.measure("verticals.roll", tilt.roll)
    ctx.measure("verticals.confidence", belief.confidence)
    house = find_house(proxy.source) if params.spare_house else NO_POINTS
    shape = (proxy.source.height, proxy.source.width)
    lean = measure_lean(belief.pitch, belief.roll, focal, halve(shape))
    reason = _find_reason_to_leave(tilt, belief, lean, params.least if len(house) else UPRIGHT)
    spared = bool(reason) and not _find_reason_to_leave(tilt, belief, lean, UPRIGHT)
    amount = 0.0 if reason else min(params.amount, 1.0)
    share, before = 1.0, ""
    if not reason:
        peaks = find_peaks(encoded)
        homography, zoom = straighten(belief.pitch * amount, belief.roll * amount, focal, shape, k1)
        # The network is asked only where something may be cut: it costs as much as all else here.
        if _find_lost(peaks, homography, halve(shape), k1).any():
            seen = segment_frame(proxy.source)
            peaks = keep_roofs(peaks, halve(shape), seen.sky, seen.building)
        cuts = bool(_find_lost(peaks, homography, halve(shape), k1).any())
        roofline = NO_POINTS
        if not params.spare_house and (cuts or measure_loss(homography, halve(shape), k1, UPPER) > MOST_OF_UPPER):
            roofline = _find_roofline(proxy, homography, k1)
        found = _straighten_without_cutting(belief, amount, focal, shape, k1, Held(peaks, roofline, house))
        spared = found.spared
        if found.homography is None:
            reason = "too much of the picture would be lost"
        else:
            homography, zoom, share, before = found.homography, found.zoom, found.share, found.before
    ctx.measure("verticals.spared", float(spared))
    if reason:
        homography, zoom = straighten(0.0, 0.0, focal, shape, k1)
    if k1:
        bend = "barrel" if k1 < 0 else "pincushion"
        ctx.note(f"The lens's {bend} distortion was taken out (k1 {k1:+.3f}): the verticals agree better without it.")
    if reason:
        ctx.note(f"Verticals left alone: {reason}.")
        return Edit(warp=Warp(homography, k1=k1)) if k1 else Edit()
    pitch, roll = share * belief.pitch, share * belief.roll
    ctx.note(f"Verticals straightened (pitch {pitch:+.1f}°, roll {roll:+.1f}°, zoom {zoom:.2f}).")
    if share < 1.0:
        ctx.note(f"Only {share:.0%} of the tilt was taken out, before the frame cuts {before}.")
    return Edit(warp=Warp(homography, k1=k1))


def _find_reason_to_leave(tilt: Tilt, belief: Belief, lean: float, least: float) -> str:
    """Why the verticals are left alone, as it is said in the report; nothing where they are straightened."""
    if belief.edges < FEWEST:
        return "too few upright edges agree"
    if belief.confidence < UNSURE:
        return "they may be upright already"
    if abs(tilt.pitch) > LARGEST_PITCH or abs(tilt.roll) > LARGEST_ROLL:
        return "the camera was tilted on purpose"
    degrees = np.hypot(belief.pitch, belief.roll)
    if degrees < UPRIGHT or lean < LEANING:
        return "they are upright already"
    if degrees < least:
        return f"they lean by less than {least:g}°"
    return ""


@dataclass(frozen=True, eq=False)
class Held:
    """Points that the straightened frame keeps: what stands free, most of a roofline, and of a spared house."""

    peaks: np.ndarray
    roofline: np.ndarray
    house: np.ndarray


@dataclass(frozen=True)
class _Straightened:
    """The homography and its zoom, the share of the tilt that it undoes, whether a house was spared some of it, and
    what the frame would cut if it undid more.

    There is no homography where every share loses too much.
    """

    homography: np.ndarray | None
    zoom: float
    share: float
    spared: bool
    before: str


def _straighten_without_cutting(
    belief: Belief,
    amount: float,
    focal: float,
    shape: tuple[int, int],
    k1: float,
    held: Held,
) -> _Straightened:
    """The frame is moved, or less is straightened, before it cuts what is `held`."""
    half, spared = halve(shape), False
    cut: dict[str, None] = {}
    for share in SHARES:
        pitch, roll = (share * amount * angle for angle in (belief.pitch, belief.roll))
        towards = np.zeros(2)
        for _ in range(MOVES + 1):
            homography, zoom = straighten(pitch, roll, focal, shape, k1, towards)
            if measure_loss(homography, half, k1) > MOST_LOST:
                if not towards.any():
                    cut["too much"] = None
                break
            lost, what = _find_lost(held.peaks, homography, half, k1), "what stands free"
            if not lost.any() and _measure_cut(held.roofline, homography, half, k1) > MOST_OF_ROOFLINE:
                lost, what = _find_lost(held.roofline, homography, half, k1), "a roofline"
            if not lost.any():
                if _measure_cut(held.house, homography, half, k1) <= MOST_OF_HOUSE:
                    return _Straightened(homography, zoom, share, spared, " and ".join(cut))
                spared, what = True, "a house"
            cut[what] = None
            if not lost.any():
                break
            towards = towards + MOVE * np.sign(lost)
    return _Straightened(None, 1.0, 0.0, spared, "")


def _find_lost(peaks: np.ndarray, homography: np.ndarray, half: np.ndarray, k1: float) -> np.ndarray:
    """In which direction (x, y) points lie that the frame loses; zeros where it keeps them all."""
    if not len(peaks):
        return np.zeros(2)
    points = _follow(peaks, homography, k1)
    # What is nearer to the photo's own edge than the margin keeps half of what it has.
    margin = np.clip((half - np.abs(peaks)) / 2, 0.0, MARGIN)
    beyond = np.where(np.abs(points) > half - margin, points, 0.0)
    return np.asarray(beyond.sum(axis=0))


def _measure_cut(points: np.ndarray, homography: np.ndarray, half: np.ndarray, k1: float) -> float:
    """The share of points that the frame loses."""
    if not len(points):
        return 0.0
    return float((np.abs(_follow(points, homography, k1)) > half).any(axis=1).mean())


def measure_loss(homography: np.ndarray, half: np.ndarray, k1: float, upper: float = 1.0) -> float:
    """The share of the photo, or of its upper part, that the frame loses."""
    along = (np.arange(PLACES) + 0.5) / PLACES
    x, y = np.meshgrid(2.0 * along - 1.0, 2.0 * upper * along - 1.0)
    return _measure_cut(np.column_stack([x.ravel(), y.ravel()]) * half, homography, half, k1)


def _find_roofline(proxy: Proxy, homography: np.ndarray, k1: float) -> np.ndarray:
    """The roofline that the frame holds. One that it would cut is looked at by a second witness: it is none in a
    room."""
    roofline = find_roofline(proxy.source)
    half = halve((proxy.source.height, proxy.source.width))
    if _measure_cut(roofline, homography, half, k1) > MOST_OF_ROOFLINE:
        return NO_POINTS if glance_at_frame(proxy.source).indoors > SURELY_A_ROOM else roofline
    return roofline


def _follow(points: np.ndarray, homography: np.ndarray, k1: float) -> np.ndarray:
    """Where points of the photo lie in the straightened frame."""
    straight = undistort(points.astype(np.float64), k1)
    mapped = np.column_stack([straight, np.ones(len(straight))]) @ np.linalg.inv(homography.astype(np.float64)).T
    return np.asarray(mapped[:, :2] / mapped[:, 2:])


VERTICALS = Planner(
    name="classic.verticals",
    version="1.6.0",
    title="Verticals",
    description="Straightens walls that lean because the camera was tilted, and lines that the lens bent.",
    params=VerticalsParams,
    reads=("measure:lens.profile", "measure:lens.zoom"),
    writes=(
        "measure:verticals.pitch",
        "measure:verticals.roll",
        "measure:verticals.confidence",
        "measure:verticals.spared",
        "measure:lens.k1",
    ),
    plan=plan_verticals,
)
