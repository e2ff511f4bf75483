"""The frame of a photo whose camera is turned upright: as much of the photo as a full frame can show."""

import numpy as np

HIGHEST_ZOOM, HALVINGS = 3.0, 24
"""Zoom at which any frame is filled, and halvings between it and the least."""

SMALLEST_ZOOM = 0.94
"""The zoom by which a bent lens keeps more of the scene at most. By eye."""

STRETCHED = (1.0, 1.01, 0.99, 1.02, 0.98, 1.03, 0.97, 1.04, 0.96)
"""How much wider things may become than high: a frame that lost a strip of one side need not lose one of the other.
More: round lamps become oval; less: more is cut, which judges name before anything else."""

CORNERS = np.array([[-1.0, -1.0], [1.0, -1.0], [1.0, 1.0], [-1.0, 1.0]])
"""Of a frame, all around it."""

SEEN_AT = 0.7
"""Where in the frame (1 is its side) a lean is looked at: there the walls of a room are, and the corners of a house."""

HORIZON = 0.2
"""Depth below which a point of the frame would lie behind the camera or nearly. Exact but for a margin."""

SIDES = 4
"""Of a photo's outline (exact)."""

DECIMALS = 4
"""Decimals of a zoom that count; beyond, the frame that is stretched least is taken."""

SINGULAR = 1e-9
"""Determinant below which three sides of the outline say nothing. Exact but for rounding."""

ON_BORDER = 1e-6
"""By how much a point may lie beyond the border, so that rounding does not count."""

POINTS = 9
"""Points along each side of the frame."""

_ALONG, _ONE = np.linspace(-1.0, 1.0, POINTS), np.ones(POINTS)
BORDER = np.vstack(
    [np.column_stack([_ALONG, s * _ONE]) for s in (-1.0, 1.0)]
    + [np.column_stack([s * _ONE, _ALONG]) for s in (-1.0, 1.0)]
)
"""Points around the frame: with a bent lens the corners alone do not tell whether the frame is filled."""


def straighten(
    pitch: float,
    roll: float,
    focal: float,
    shape: tuple[int, int],
    k1: float = 0.0,
    towards: np.ndarray | None = None,
) -> tuple[np.ndarray, float]:
    """The homography (output to source) that undoes pitch and roll, zoomed to fill the frame, and that zoom.

    A barrel lens keeps more of the scene than its straightened frame shows; the zoom then goes below 1 to keep it.
    With `towards` the frame is moved so far from where it would lie.
    """
    half = halve(shape)
    moved = np.zeros(2) if towards is None else towards
    to_source = make_camera_matrix(focal) @ make_rotation(pitch, roll).T @ np.linalg.inv(make_camera_matrix(focal))
    stretch = np.array([[np.sqrt(each), 1.0 / np.sqrt(each)] for each in STRETCHED])
    places = moved + np.array([_find_middle(to_source, half, half / each) for each in stretch])
    low = np.full(len(places), SMALLEST_ZOOM if k1 < 0 else 1.0)
    high = np.where(_fill_frame(to_source, places, stretch * low[:, None], half, k1), low, HIGHEST_ZOOM)
    for _ in range(HALVINGS):
        zoom = (low + high) / 2
        filled = _fill_frame(to_source, places, stretch * zoom[:, None], half, k1)
        low, high = np.where(filled, low, zoom), np.where(filled, zoom, high)
    best = int(np.argmin(high.round(DECIMALS)))
    zoom_x, zoom_y = stretch[best] * high[best]
    zoomed = to_source @ np.array([[1 / zoom_x, 0, places[best, 0]], [0, 1 / zoom_y, places[best, 1]], [0, 0, 1.0]])
    return (zoomed / zoomed[2, 2]).astype(np.float32), float(high[best])


def _find_middle(to_source: np.ndarray, half: np.ndarray, sides: np.ndarray) -> np.ndarray:
    """Where the middle of the largest frame with such sides lies within the photo's turned outline, lens left out.

    Each side of the outline bounds the frame; three of the four say where it lies and how large it is.
    """
    turned = np.column_stack([CORNERS * half, np.ones(SIDES)]) @ np.linalg.inv(to_source).T
    turned = turned[:, :2] / turned[:, 2:]
    along = np.roll(turned, -1, axis=0) - turned
    outwards = np.column_stack([along[:, 1], -along[:, 0]])
    bounds = np.column_stack([outwards, np.abs(outwards) @ sides])
    reach = (outwards * turned).sum(axis=1)
    best, found = 0.0, [np.zeros(2)]
    for three in (np.delete(np.arange(SIDES), left_out) for left_out in range(SIDES)):
        if abs(np.linalg.det(bounds[three])) < SINGULAR:
            continue
        x, y, size = np.linalg.solve(bounds[three], reach[three])
        if (bounds @ np.array([x, y, size]) > reach + ON_BORDER).any() or size < best - ON_BORDER:
            continue
        found = [*found, np.array([x, y])] if size < best + ON_BORDER else [np.array([x, y])]
        best = max(best, float(size))
    return np.asarray(np.mean(found, axis=0))


def halve(shape: tuple[int, int]) -> np.ndarray:
    """Half of a frame's width and height, in units of half its longer edge."""
    height, width = shape
    return np.array([width, height]) / max(shape)


def make_camera_matrix(focal: float) -> np.ndarray:
    """From camera directions to picture coordinates."""
    return np.diag([focal, focal, 1.0])


def make_rotation(pitch: float, roll: float) -> np.ndarray:
    """The rotation that brings the tilted vertical back to (0, 1, 0)."""
    a, b = np.radians(roll), np.radians(pitch)
    about_axis = np.array([[np.cos(a), -np.sin(a), 0], [np.sin(a), np.cos(a), 0], [0, 0, 1.0]])
    about_side = np.array([[1.0, 0, 0], [0, np.cos(b), np.sin(b)], [0, -np.sin(b), np.cos(b)]])
    return np.asarray(about_side @ about_axis)


def measure_lean(pitch: float, roll: float, focal: float, half: np.ndarray) -> float:
    """By how many degrees uprights lean at most, as the photo has them, where they are looked at."""
    up = make_rotation(pitch, roll) @ np.array([0.0, 1.0, 0.0])
    x, y = np.meshgrid([-SEEN_AT, 0.0, SEEN_AT], [-0.5, 0.5])
    across, down = up[0] - up[2] * x * half[0] / focal, up[1] - up[2] * y * half[1] / focal
    return float(np.degrees(np.abs(np.arctan2(across, down))).max())


def _fill_frame(
    to_source: np.ndarray, places: np.ndarray, zooms: np.ndarray, half: np.ndarray, k1: float
) -> np.ndarray:
    """Of frames with these middles and zooms, whether every point of the border lies within the photo."""
    points = (BORDER * half)[None] / zooms[:, None] + places[:, None]
    mapped = points @ to_source[:, :2].T + to_source[:, 2]
    before = mapped[..., 2] > HORIZON
    straight = mapped[..., :2] / np.where(before, mapped[..., 2], 1.0)[..., None]
    bent = np.abs(straight * (1.0 + k1 * (straight**2).sum(axis=-1, keepdims=True)))
    return np.asarray((before & (bent <= half + ON_BORDER).all(axis=-1)).all(axis=1))
