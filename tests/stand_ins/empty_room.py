"""An empty room that is drawn, and what a model might answer when it is asked to furnish it: honestly, or not."""

import io
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray
from PIL import Image

WIDTH, HEIGHT = 1536, 1024
Picture = NDArray[np.uint8]

_WALL, _CEILING, _SKIRTING = (214, 208, 198), (236, 235, 231), (245, 244, 240)
_LEFT, _RIGHT, _TOP, _BOTTOM = 380, 1160, 230, 700
"""The wall opposite the camera."""
_WINDOW = (780, 290, 1040, 520)
_DOOR = ((120, 330), (270, 350), (270, 770), (120, 860))
_POINT = (768, 440)
"""Where lines into the room meet."""
FAULTS = ("walled_up", "curtained", "door_gone", "wall_painted", "new_floor", "other_room")


def empty_room() -> Picture:
    """The room as it was photographed."""
    picture = np.full((HEIGHT, WIDTH, 3), _WALL, np.uint8)
    _fill(picture, ((0, 0), (WIDTH, 0), (_RIGHT, _TOP), (_LEFT, _TOP)), _CEILING)
    _fill(picture, ((0, 0), (_LEFT, _TOP), (_LEFT, _BOTTOM), (0, 960)), (203, 197, 188))
    _fill(picture, ((WIDTH, 0), (_RIGHT, _TOP), (_RIGHT, _BOTTOM), (WIDTH, 960)), (222, 217, 208))
    _planks(picture)
    _skirting(picture)
    _window(picture)
    _door(picture)
    cv2.rectangle(picture, (820, 570), (1000, 680), (240, 240, 238), -1, cv2.LINE_AA)  # a radiator below the window
    for x in range(830, 1000, 14):
        cv2.line(picture, (x, 574), (x, 676), (206, 206, 204), 2, cv2.LINE_AA)
    cv2.rectangle(picture, (1088, 600), (1112, 626), (250, 250, 250), -1, cv2.LINE_AA)  # a socket
    return _grained(picture, 1.6, 1)


def answer(number: int = 0, fault: str = "") -> Picture:
    """The room furnished: each number puts other things elsewhere, in another light, a little beside the photo."""
    drawn = np.random.default_rng(100 + number)
    picture = empty_room()
    if fault == "walled_up":
        cv2.rectangle(picture, (_WINDOW[0] - 20, _WINDOW[1] - 20), (_WINDOW[2] + 20, _WINDOW[3] + 20), _WALL, -1)
    elif fault == "door_gone":
        _fill(
            picture, tuple((x + dx, y) for (x, y), dx in zip(_DOOR, (-16, 16, 16, -16), strict=True)), (203, 197, 188)
        )
    elif fault == "wall_painted":
        keep = picture[_WINDOW[1] - 20 : _WINDOW[3] + 20, _WINDOW[0] - 20 : _WINDOW[2] + 20].copy()
        cv2.rectangle(picture, (_LEFT, _TOP), (_RIGHT, _BOTTOM - 14), (120, 148, 140), -1)
        picture[_WINDOW[1] - 20 : _WINDOW[3] + 20, _WINDOW[0] - 20 : _WINDOW[2] + 20] = keep
    elif fault == "new_floor":
        _fill(
            picture,
            ((0, 960), (_LEFT, _BOTTOM), (_RIGHT, _BOTTOM), (WIDTH, 960), (WIDTH, HEIGHT), (0, HEIGHT)),
            (96, 98, 104),
        )
    elif fault == "other_room":
        picture = _another(picture)
    _furniture(picture, drawn)
    if fault == "curtained":
        for x in range(_WINDOW[0] - 30, _WINDOW[2] + 30, 13):
            colour = int(drawn.integers(170, 200))
            cv2.rectangle(picture, (x, _WINDOW[1] - 40), (x + 12, 560), (colour, colour - 18, colour - 40), -1)
    return _as_a_model_paints(picture, drawn)


def as_jpeg(picture: NDArray[Any]) -> bytes:
    """As a camera would have written it."""
    out = io.BytesIO()
    Image.fromarray(picture).save(out, "JPEG", quality=93)
    return out.getvalue()


def as_png(picture: NDArray[Any]) -> bytes:
    """As a model answers."""
    out = io.BytesIO()
    Image.fromarray(picture).save(out, "PNG", compress_level=1)
    return out.getvalue()


def _furniture(picture: Picture, drawn: np.random.Generator) -> None:
    colour = tuple(int(each) for each in drawn.integers(50, 190, 3))
    darker = tuple(each * 3 // 4 for each in colour)
    wood = (int(drawn.integers(110, 160)), 96, 60)
    x = int(drawn.integers(640, 720))
    rug = tuple(int(each) for each in drawn.integers(90, 210, 3))
    _fill(picture, ((x - 240, 860), (x + 180, 860), (x + 260, 980), (x - 330, 980)), rug)
    _fill(picture, ((x, 760), (x + 380, 760), (x + 400, 800), (x - 20, 800)), (120, 92, 66))  # its shadow
    cv2.rectangle(picture, (x, 590), (x + 370, 770), colour, -1, cv2.LINE_AA)
    cv2.rectangle(picture, (x - 26, 640), (x + 10, 775), darker, -1, cv2.LINE_AA)
    cv2.rectangle(picture, (x + 360, 640), (x + 396, 775), darker, -1, cv2.LINE_AA)
    for left in (x + 20, x + 140, x + 260):
        cv2.rectangle(picture, (left, 600), (left + 90, 680), tuple(min(255, each + 26) for each in colour), -1)
        cv2.rectangle(picture, (left, 600), (left + 90, 680), darker, 2, cv2.LINE_AA)
    cv2.ellipse(picture, (x - 40, 870), (130, 36), 0, 0, 360, wood, -1, cv2.LINE_AA)
    for leg in (x - 130, x + 50):
        cv2.line(picture, (leg, 875), (leg - 6, 950), wood, 9, cv2.LINE_AA)
    for _ in range(60):  # a plant
        spread, rise = int(drawn.integers(-60, 60)), int(drawn.integers(60, 250))
        cv2.line(
            picture, (440, 690), (440 + spread, 690 - rise), (40, int(drawn.integers(90, 150)), 50), 6, cv2.LINE_AA
        )
    cv2.rectangle(picture, (412, 660), (468, 740), (190, 170, 150), -1, cv2.LINE_AA)
    left = int(drawn.integers(500, 560))
    cv2.rectangle(picture, (left, 320), (left + 150, 430), (60, 58, 56), -1, cv2.LINE_AA)
    cv2.rectangle(picture, (left + 10, 330), (left + 140, 420), tuple(int(e) for e in drawn.integers(80, 220, 3)), -1)


def _as_a_model_paints(picture: Picture, drawn: np.random.Generator) -> Picture:
    """A little beside the photo, a little softer, in a light of its own."""
    shift = drawn.uniform(-2.0, 2.0, 2)
    zoom = 1.0 + drawn.uniform(-0.002, 0.002)
    moved = np.array([[zoom, 0.0, shift[0]], [0.0, zoom, shift[1]]])
    warped = cv2.warpAffine(picture, moved, (WIDTH, HEIGHT), flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
    soft = cv2.GaussianBlur(warped, (0, 0), 0.8).astype(np.float32)
    light = np.asarray(drawn.uniform(0.93, 1.05, 3), np.float32)
    return _grained(np.clip(soft * light, 0, 255).astype(np.uint8), 0.7, int(drawn.integers(1000)))


def _another(picture: Picture) -> Picture:
    """The same view of the garden in another room."""
    other = cv2.resize(picture[100:900, 250:1400], (WIDTH, HEIGHT), interpolation=cv2.INTER_CUBIC)
    return np.asarray(cv2.flip(other, 1) // 2 + 70, np.uint8)


def _planks(picture: Picture) -> None:
    drawn = np.random.default_rng(2)
    for edge in range(-2600, 4200, 120):
        tint = int(drawn.integers(-22, 22))
        colour = tuple(int(each) for each in np.clip(np.array((172, 132, 92)) + tint, 0, 255))
        _fill(picture, ((edge, HEIGHT), (edge + 120, HEIGHT), _onto(edge + 120), _onto(edge)), colour)
        cv2.line(picture, (edge, HEIGHT), _onto(edge), (120, 88, 58), 2, cv2.LINE_AA)
        for _ in range(7):
            far = float(drawn.uniform(0.02, 0.98))
            at = edge + float(drawn.uniform(10, 110))
            y = HEIGHT - far * (HEIGHT - _BOTTOM)
            x = at + (_POINT[0] - at) * far * (HEIGHT - _BOTTOM) / (HEIGHT - _POINT[1])
            cv2.ellipse(picture, (round(x), round(y)), (max(2, round(9 * (1 - far))), 2), 0, 0, 360, (128, 92, 60), -1)
    # The side walls stand on the floor.
    _fill(picture, ((0, 0), (_LEFT, _TOP), (_LEFT, _BOTTOM), (0, 960)), (203, 197, 188))
    _fill(picture, ((WIDTH, 0), (_RIGHT, _TOP), (_RIGHT, _BOTTOM), (WIDTH, 960)), (222, 217, 208))


def _onto(x: int) -> tuple[int, int]:
    """Where a line from the frame's foot meets the wall."""
    share = (HEIGHT - _BOTTOM) / (HEIGHT - _POINT[1])
    return round(x + (_POINT[0] - x) * share), _BOTTOM


def _skirting(picture: Picture) -> None:
    cv2.rectangle(picture, (_LEFT, _BOTTOM - 14), (_RIGHT, _BOTTOM), _SKIRTING, -1)
    cv2.line(picture, (_LEFT, _BOTTOM - 14), (_RIGHT, _BOTTOM - 14), (170, 166, 158), 2, cv2.LINE_AA)
    for corner, foot in (((_LEFT, _BOTTOM), (0, 960)), ((_RIGHT, _BOTTOM), (WIDTH, 960))):
        cv2.line(picture, corner, foot, _SKIRTING, 14, cv2.LINE_AA)
        cv2.line(picture, corner, (corner[0], _TOP), (176, 170, 162), 2, cv2.LINE_AA)
    for end in ((0, 0), (WIDTH, 0)):
        cv2.line(picture, (_LEFT if end[0] == 0 else _RIGHT, _TOP), end, (180, 176, 170), 3, cv2.LINE_AA)
    cv2.line(picture, (_LEFT, _TOP), (_RIGHT, _TOP), (180, 176, 170), 3, cv2.LINE_AA)


def _window(picture: Picture) -> None:
    left, top, right, bottom = _WINDOW
    drawn = np.random.default_rng(3)
    cv2.rectangle(picture, (left - 14, top - 14), (right + 14, bottom + 14), (250, 250, 248), -1)
    cv2.rectangle(picture, (left - 14, top - 14), (right + 14, bottom + 14), (150, 148, 142), 3, cv2.LINE_AA)
    view = np.full((bottom - top, right - left, 3), (186, 212, 236), np.uint8)
    for _ in range(420):
        at = (int(drawn.integers(0, right - left)), int(drawn.integers((bottom - top) // 2, bottom - top)))
        cv2.circle(view, at, int(drawn.integers(3, 12)), (40, int(drawn.integers(70, 130)), 44), -1, cv2.LINE_AA)
    picture[top:bottom, left:right] = view
    middle = (left + right) // 2
    for bar in ((middle - 5, top, middle + 5, bottom), (left, top + 74, right, top + 82)):
        cv2.rectangle(picture, bar[:2], bar[2:], (248, 248, 246), -1)
        cv2.rectangle(picture, bar[:2], bar[2:], (120, 120, 116), 2, cv2.LINE_AA)


def _door(picture: Picture) -> None:
    _fill(picture, _DOOR, (150, 112, 80))
    cv2.polylines(picture, [np.array(_DOOR, np.int32)], True, (90, 66, 46), 5, cv2.LINE_AA)
    for top in (0.12, 0.55):
        inner = [
            (_DOOR[0][0] + 28 + dx, round(350 + top * 420 + dy)) for dx, dy in ((0, 0), (94, 8), (94, 120), (0, 130))
        ]
        cv2.polylines(picture, [np.array(inner, np.int32)], True, (96, 70, 50), 4, cv2.LINE_AA)
    cv2.circle(picture, (252, 590), 7, (220, 200, 120), -1, cv2.LINE_AA)


def _fill(picture: Picture, corners: Any, colour: Any) -> None:
    cv2.fillPoly(picture, [np.array(corners, np.int32)], colour, cv2.LINE_AA)


def _grained(picture: Picture, sigma: float, seed: int) -> Picture:
    noise = np.random.default_rng(seed).normal(0.0, sigma, picture.shape)
    return np.clip(picture.astype(np.float32) + noise, 0, 255).astype(np.uint8)
