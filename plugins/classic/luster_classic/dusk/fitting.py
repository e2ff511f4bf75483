"""Fits the boxes of windows to where the network sees them: sides that stop in a curtain or reach up into wall move.

A rectangle of edges is exact where it is right, and the network is not; but the network knows a curtain's edge from a
frame. So a side stays unless both disagree clearly, and then goes to the strongest edge where the network sees its end.
"""

from dataclasses import dataclass

import cv2
import numpy as np

from luster_classic.common.colour import Array

PLACE = 0.5
"""Chance from which the network sees a window in a pixel (exact)."""

COMPACT, CLEAR = 0.70, 0.70
"""Share of the rectangle around it that a place must fill, and its mean chance, for its sides to be heard. Lower: boxes
follow leaves and shade; higher: half windows glow. By eye, on 100 windows of 27 listing photos."""

APART, LEAST_APART = 0.14, 6
"""Share of a window's side, and pixels at 1000 px, by which box and place must end apart for a side to move. Less:
exact boxes are blurred; more: one sash stays dark beside its twin. The same windows."""

NEAR, LEAST_NEAR = 0.12, 4
"""The same for how far around the place's end the strongest edge is looked for."""

LEFT_OVER = 0.25
"""Share of a place that no box covers from which a box grows: where another box has the rest, both are right."""

MOST_GROWN = 2.5
"""How many times larger a box gets at most; beyond, it stays as it was. More: a recess beside a door is one window with
it."""

ELSEWHERE, RAGGED = 0.5, 0.66
"""Share of a place beyond a box, and how little of its rectangle a place fills, from which the box is no window: it is
a post, a porch or part of one. The same windows."""

Box = tuple[int, int, int, int]


@dataclass(frozen=True, eq=False)
class Place:
    """Where the network sees a window: the rectangle around it, its share of that, its mean chance, its pixels."""

    box: Box
    fills: float
    chance: float
    count: int


def fit_boxes(chosen: list[tuple[np.ndarray, float]], seen: Array, light: Array) -> list[tuple[np.ndarray, float]]:
    """The boxes with their sides moved where the network clearly sees others; those that it sees elsewhere fall out."""
    labels, places = _find_places(seen)
    covered = np.zeros(seen.shape, dtype=np.bool_)
    for (left, top, right, bottom), _ in chosen:
        covered[top:bottom, left:right] = True
    free = np.bincount(labels[~covered], minlength=len(places) + 1)
    out: list[tuple[np.ndarray, float]] = []
    for box, likely in chosen:
        left, top, right, bottom = (int(side) for side in box)
        counts = np.bincount(labels[top:bottom, left:right].ravel(), minlength=len(places) + 1)
        counts[0] = 0
        number = int(counts.argmax())
        if not counts[number]:
            out.append((box, likely))
            continue
        place = places[number - 1]
        if place.fills < RAGGED and counts[number] < ELSEWHERE * place.count:
            continue
        if place.fills < COMPACT or place.chance < CLEAR:
            out.append((box, likely))
            continue
        grow = bool(free[number] >= LEFT_OVER * place.count)
        fitted = _fit((left, top, right, bottom), place.box, light, grow)
        out.append((np.array(fitted, dtype=box.dtype), likely))
    return out


def _find_places(seen: Array) -> tuple[np.ndarray, list[Place]]:
    """The places that the network sees, numbered from 1."""
    count, labels, stats, _ = cv2.connectedComponentsWithStats((seen > PLACE).astype(np.uint8), connectivity=8)
    total = np.bincount(labels.ravel(), weights=seen.ravel(), minlength=count)
    places = []
    for number in range(1, count):
        left, top, wide, high, area = (int(value) for value in stats[number])
        box = (left, top, left + wide, top + high)
        places.append(Place(box, area / (wide * high), float(total[number]) / area, area))
    return labels, places


def _fit(box: Box, place: Box, light: Array, grow: bool) -> Box:
    """The box with each side where it ends apart from the place at the strongest edge near the place's end."""
    left, top, right, bottom = box
    wide, high = place[2] - place[0], place[3] - place[1]
    rows, columns = slice(max(top, place[1]), min(bottom, place[3])), slice(place[0], place[2])
    if rows.stop - rows.start > LEAST_NEAR:
        across = np.abs(np.diff(light[rows], axis=1).mean(axis=0))
        left = _move(left, place[0], wide, across, grow or left < place[0])
        right = _move(right, place[2], wide, across, grow or right > place[2])
        columns = slice(max(left, place[0]), min(right, place[2]))
    if columns.stop - columns.start > LEAST_NEAR:
        down = np.abs(np.diff(light[:, columns], axis=0).mean(axis=1))
        top = _move(top, place[1], high, down, grow or top < place[1])
        bottom = _move(bottom, place[3], high, down, grow or bottom > place[3])
    area = max(right - left, 0) * max(bottom - top, 0)
    within = 0 < area <= MOST_GROWN * (box[2] - box[0]) * (box[3] - box[1])
    return (left, top, right, bottom) if within else box


def _move(side: int, end: int, size: int, edges: np.ndarray, allowed: bool) -> int:
    """Where a side goes: it stays where it is near the place's end, or may not move."""
    if not allowed or abs(side - end) <= max(LEAST_APART, APART * size):
        return side
    near = max(LEAST_NEAR, round(NEAR * size))
    first, last = max(0, end - near), min(len(edges), end + near)
    return first + int(edges[first:last].argmax()) + 1 if last > first else side
