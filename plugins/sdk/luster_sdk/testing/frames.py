"""Sample frames: a drawn house with sky and lawn, and the odd sizes that real life brings."""

from collections.abc import Mapping
from typing import Any

import numpy as np
from numpy.typing import NDArray

from luster_sdk.frame import Frame, PhotoFacts, Proxy


def house(width: int = 600, height: int = 400, *, seed: int = 7, dtype: Any = np.uint8) -> Frame:
    """A plain house under a grey-blue sky on a dull lawn, with a little camera noise. Same seed, same pixels."""
    y = (np.arange(height, dtype=np.float32)[:, None] + 0.5) / height
    x = (np.arange(width, dtype=np.float32)[None, :] + 0.5) / width
    picture = np.empty((height, width, 3), np.float32)
    sky = y < 0.45 + 0.02 * np.sin(9 * x)
    roof = (np.abs(x - 0.5) < 0.35) & (y > 0.28 + 0.55 * np.abs(x - 0.5)) & (y < 0.48)
    wall = (np.abs(x - 0.5) < 0.3) & (y >= 0.45) & (y < 0.75)
    window = wall & (np.abs(np.mod(x * 5, 1) - 0.5) < 0.25) & (np.abs(y - 0.58) < 0.06)
    picture[:] = np.stack(np.broadcast_arrays(0.33 + 0.1 * y, 0.40 + 0.05 * x, 0.22 * np.ones_like(x * y)), -1)
    sky_colour = np.stack(np.broadcast_arrays(0.62 + 0.2 * y, 0.70 + 0.15 * y, 0.80 + 0.08 * y + 0 * x), -1)
    picture[sky] = np.broadcast_to(sky_colour, picture.shape)[sky]
    picture[roof] = (0.35, 0.25, 0.22)
    picture[wall] = (0.72, 0.68, 0.60)
    picture[window] = (0.20, 0.24, 0.30)
    picture += np.random.default_rng(seed).normal(0.0, 0.01, picture.shape).astype(np.float32)
    return _frame(picture, dtype)


def sample_frames() -> Mapping[str, Frame]:
    """Frames that every stage must survive, by name."""
    ramp = np.linspace(0.0, 1.0, 240, dtype=np.float32)
    return {
        "house": house(),
        "upright": house(300, 450, seed=11),
        "sixteen bit": house(240, 160, seed=13, dtype=np.uint16),
        "grey": _frame(np.repeat(np.tile(ramp, (160, 1))[..., None], 3, axis=2), np.uint8),
        "black": _frame(np.zeros((40, 60, 3), np.float32), np.uint8),
        "white": _frame(np.ones((40, 60, 3), np.float32), np.uint8),
        "1×1": house(1, 1),
        "1×5000": house(1, 5000),
        "5000×1": house(5000, 1),
    }


def photo_facts(frame: Frame) -> PhotoFacts:
    """What is known of a photo of which nothing but its size is known."""
    return PhotoFacts(frame.width, frame.height)


def proxy_of(frame: Frame, photo: PhotoFacts | None = None) -> Proxy:
    """A frame as the proxy of a photo; both pictures are read-only, as a planner gets them."""
    locked = locked_frame(frame)
    return Proxy(locked, locked, photo or photo_facts(frame))


def locked_frame(frame: Frame) -> Frame:
    """A copy that cannot be written to, whatever flags are set."""
    pixels = np.frombuffer(frame.pixels.tobytes(), dtype=frame.pixels.dtype)
    return Frame(pixels.reshape(frame.pixels.shape), frame.colour, frame.stops)


def exposed(frame: Frame, count: int) -> tuple[Frame, ...]:
    """So many exposures of one view, two stops apart, read-only: the frame itself, then darker and brighter ones."""
    if count == 1:
        return (locked_frame(frame),)
    codes = np.linspace(0.0, 1.0, frame.white + 1)
    made = [locked_frame(frame)]
    for number in range(1, count):
        stops = (-2.0 if number % 2 else 2.0) * ((number + 1) // 2)
        table = np.clip(codes**2.2 * 2.0**stops, 0, 1) ** (1 / 2.2) * frame.white + 0.5
        made.append(locked_frame(Frame(table.astype(frame.pixels.dtype)[frame.pixels])))
    return tuple(made)


def _frame(picture: NDArray[np.float32], dtype: Any) -> Frame:
    white = 255 if dtype == np.uint8 else 65535
    return Frame(np.floor(np.clip(picture, 0, 1) * white + 0.5).astype(dtype))
