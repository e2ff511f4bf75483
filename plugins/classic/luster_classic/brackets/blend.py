"""How a scene looks when each place is shown by the exposures that show it well: a photographer's eye for tones.

Every exposure is weighed by how near a place lies to the middle between black and white, and all are put together band
by band (Mertens, Kautz and Van Reeth, Exposure Fusion, 2007). Highlights so become as pale as cameras draw them, never
neon; a frame in which a channel clips says little of colour. The result is small and is not shown: the tones and
colours of the merged light are set by it. Where a frame may not speak (something moved, or it does not cover), the
merged light is drawn as that frame would have drawn it.
"""

from collections.abc import Sequence

import cv2
import numpy as np

from luster_classic.brackets.response import LEVELS, Response
from luster_classic.common.colour import LUMA, Array, peak, shrink
from luster_classic.common.filters import blur, ramp

EDGE = 640
"""Long edge of the maps, in pixels: an edge in them is put back in its place by the picture itself. Less: coarse
rims; more: time. Held by the rows of halos and of time (docs/brackets.md, Measured)."""

WELL, SPREAD = 0.5, 0.2
"""Encoded lightness that shows a place best, and how quickly others count less (Mertens' and enfuse's sigma). Wider:
clipped frames wash out views; narrower: only one frame speaks and tones turn over. By eye, on the public sets."""

LEAST = 1e-6
"""What a frame counts at least, so that something is left where none shows a place well. It has no unit."""

CLIPS, CLIPPED = (0.90, 1.0), 0.8
"""Encoded values of the brightest channel from which and to which a frame loses its say, and how much of it. A clipped
channel is no pale colour: without this a red chair came out in two colours. More: skies and lamps turn neon, as none is
drawn paler than the darkest frame has it. By eye, on the public sets."""

CALM = 2.0
"""Sigma in map pixels of the blur of what frames count for a colour: less, and grain decides; more, and a curtain takes
its colour from the sky. By eye, on the public sets."""

CONTRAST, PIVOT = 0.25, 0.38
"""How much steeper the middle becomes, as a share, and the encoded value that stays as it is: blending brings black and
white closer together. Less: grey and flat, which a blind judge marked down; more, or a higher pivot: shadows close. By
eye, on the public sets."""

COARSEST = 4
"""Pixels of the short edge of the coarsest band. More: the whole frame's brightness is that of one exposure; less:
nothing changes."""

DRAWN = (-12.0, 4.0, 8192)
"""Stops between which the inverse of the camera's curve is kept, and its steps: 512 for each stop, well under a level
of eight bits."""


def draw(response: Response, stops: Array, exposure: float) -> Array:
    """The picture (encoded) that the camera would have taken of this light, so many stops above the first frame."""
    low, high, steps = DRAWN
    curve = response.curve.astype(np.float64) + np.arange(LEVELS) * 1e-9
    table = np.interp(np.linspace(low, high, steps), curve, np.linspace(0.0, 1.0, LEVELS)).astype(np.float32)
    index = np.clip((stops + (exposure - low)) * ((steps - 1) / (high - low)) + 0.5, 0, steps - 1)
    return np.asarray(table[index.astype(np.int32)])


def draw_all(response: Response, stops: Array, pictures: Sequence[Array], where: Sequence[Array]) -> list[Array]:
    """Each exposure at the size of the maps: as the camera drew it where it may speak, elsewhere as it would have."""
    drawn = []
    for frame, (picture, may) in enumerate(zip(pictures, where, strict=True)):
        own = shrink_channels(picture)
        if float(may.min()) < 1.0:
            speaks = np.clip(shrink(may, EDGE), 0.0, 1.0)[..., None]
            own = own * speaks + draw(response, stops, float(response.exposures[frame].mean())) * (1.0 - speaks)
        drawn.append(np.asarray(own, np.float32))
    return drawn


def shrink_channels(picture: Array) -> Array:
    """A small picture at the size of the maps."""
    return np.asarray(cv2.merge([shrink(np.ascontiguousarray(each), EDGE) for each in cv2.split(picture)]), np.float32)


def blend(drawn: Sequence[Array], favour: Sequence[float]) -> tuple[Array, Array]:
    """The exposures (encoded, of one size) as one, band by band for their tones, and place by place for their colours;
    `favour` is how much each is asked for besides."""
    weights = [np.float32(asked) * weigh(each) for each, asked in zip(drawn, favour, strict=True)]
    total = np.sum(weights, axis=0)
    shares = [np.asarray(weight / total, np.float32) for weight in weights]
    depth = max(0, int(np.log2(min(drawn[0].shape[:2]) / COARSEST)))
    bands: list[Array] = []
    for picture, share in zip(drawn, shares, strict=True):
        parts = weigh_bands(picture, share, depth)
        bands = [have + more for have, more in zip(bands, parts, strict=True)] if bands else parts
    whole = bands[-1]
    for band in bands[-2::-1]:
        whole = cv2.pyrUp(whole, dstsize=band.shape[1::-1]) + band
    coloured = np.sum([each * blur(share, CALM)[..., None] for each, share in zip(drawn, shares, strict=True)], axis=0)
    return steepen(whole), np.asarray(coloured, np.float32)


def weigh(picture: Array) -> Array:
    """How well a frame shows each place."""
    well = np.exp(-0.5 * ((picture @ LUMA - WELL) / SPREAD) ** 2)
    return np.asarray(well * (1.0 - CLIPPED * ramp(peak(picture), *CLIPS)) + LEAST, np.float32)


def steepen(encoded: Array) -> Array:
    """More contrast in the middle; black, the pivot and white stay where they are."""
    room = np.where(encoded < PIVOT, PIVOT, 1.0 - PIVOT)
    turned = encoded + CONTRAST / np.pi * room * np.sin(np.pi * (encoded - PIVOT) / room)
    return np.asarray(np.clip(turned, 0.0, 1.0), np.float32)


def weigh_bands(picture: Array, weight: Array, depth: int) -> list[Array]:
    """The bands of a picture from fine to coarse, each by what it counts at that size."""
    bands = []
    for _ in range(depth):
        coarser = np.asarray(cv2.pyrDown(picture), np.float32)
        bands.append((picture - cv2.pyrUp(coarser, dstsize=picture.shape[1::-1])) * weight[..., None])
        picture, weight = coarser, np.asarray(cv2.pyrDown(weight), np.float32)
    return [*bands, picture * weight[..., None]]
