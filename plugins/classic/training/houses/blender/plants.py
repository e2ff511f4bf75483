"""Trees with real leaves, bare trees, conifers, shrubs, hedges and grass, grown from a seed."""

from dataclasses import dataclass

import bpy
import numpy as np

from .materials import Palette
from .toolkit import Parts, link, quads, scatter

UP = np.array([0.0, 0.0, 1.0])


@dataclass(frozen=True)
class Habit:
    """How a kind of tree grows."""

    trunk: float = 0.24
    """Share of the height below the first fork."""
    forks: int = 3
    depth: int = 4
    spread: float = 0.66
    """Angle in radians between a branch and its children."""
    shorter: float = 0.72
    rise: float = 0.1
    """Pull of young wood towards the light."""
    leaf: float = 0.085
    leaves: int = 52000
    slender: float = 1.7


BROADLEAF = Habit()
SLIM = Habit(trunk=0.26, forks=2, depth=5, spread=0.42, shorter=0.76, rise=0.25, leaf=0.065, leaves=34000, slender=1.5)
BARE = Habit(trunk=0.22, forks=3, depth=5, spread=0.55, shorter=0.72, rise=0.1, leaves=0)
WILLOWY = Habit(
    trunk=0.24, forks=3, depth=4, spread=0.75, shorter=0.78, rise=-0.06, leaf=0.13, leaves=90000, slender=3.0
)


def _leaf_quads(
    at: np.ndarray, size: np.ndarray, slender: float, rng: np.random.Generator, droop: float = 0.0
) -> np.ndarray:
    """Folded diamonds of random direction, four corners each."""
    n = len(at)
    axis = rng.normal(size=(n, 3)) + np.array([0.0, 0.0, -droop])
    axis /= np.linalg.norm(axis, axis=1, keepdims=True)
    side = np.cross(axis, rng.normal(size=(n, 3)))
    side /= np.linalg.norm(side, axis=1, keepdims=True) + 1e-9
    length, width = size[:, None], (size / slender)[:, None]
    lift = np.cross(axis, side) * width * 0.25
    corners = [
        at,
        at + axis * length * 0.5 + side * width * 0.5 + lift,
        at + axis * length,
        at + axis * length * 0.5 - side * width * 0.5 + lift,
    ]
    return np.stack(corners, axis=1).reshape(-1, 3)


def _branches(
    height: float, habit: Habit, rng: np.random.Generator
) -> tuple[list[tuple[np.ndarray, np.ndarray, float, float]], np.ndarray]:
    """Wood as (start, end, radius, radius) and the points at which leaves hang."""
    wood: list[tuple[np.ndarray, np.ndarray, float, float]] = []
    twigs: list[np.ndarray] = []

    def grow(start: np.ndarray, direction: np.ndarray, length: float, radius: float, depth: int) -> None:
        at, heading, r = start, direction, radius
        pieces = 3
        for piece in range(pieces):
            heading = heading + rng.normal(size=3) * 0.13 + UP * habit.rise * (0.4 if depth == habit.depth else 1.0)
            heading = heading / np.linalg.norm(heading)
            end = at + heading * length / pieces
            thinner = r * 0.88
            wood.append((at, end, r, thinner))
            if depth <= 1:
                twigs.append(np.linspace(at, end, 4, endpoint=False))
            if depth >= 2 and (piece or depth < habit.depth):
                shoot(
                    end,
                    heading,
                    length * habit.shorter * 0.8,
                    thinner * 0.5,
                    depth - 2,
                    rng.uniform(0, 2 * np.pi),
                    1.25,
                )
            at, r = end, thinner
        if depth == 0:
            return
        children = habit.forks + int(rng.integers(0, 2))
        spin = rng.uniform(0, 2 * np.pi)
        for k in range(children):
            around = spin + 2 * np.pi * k / children + rng.normal() * 0.3
            leader = k == 0 and depth > 1
            shoot(
                at,
                heading,
                length * habit.shorter * (1.12 if leader else 1.0),
                r * (0.78 if leader else 0.62),
                depth - 1,
                around,
                0.3 if leader else 1.0,
            )

    def shoot(
        at: np.ndarray, heading: np.ndarray, length: float, radius: float, depth: int, around: float, wide: float
    ) -> None:
        side = np.cross(heading, [np.cos(around), np.sin(around), 0.31])
        side /= np.linalg.norm(side)
        lean = habit.spread * rng.uniform(0.7, 1.35) * wide
        grow(at, heading * np.cos(lean) + side * np.sin(lean), length * rng.uniform(0.8, 1.15), radius, depth)

    grow(np.zeros(3), UP.copy(), height * habit.trunk, height * 0.021, habit.depth)
    return wood, np.concatenate(twigs) if twigs else np.zeros((1, 3))


def tree(
    name: str, height: float, habit: Habit, leaves: str, wood: str, palette: Palette, seed: int
) -> list[bpy.types.Object]:
    """A tree standing at the origin: its wood and, unless bare, its crown."""
    rng = np.random.default_rng(seed)
    segments, twigs = _branches(height, habit, rng)
    tallest = max(float(s[1][2]) for s in segments)
    grown = height / tallest
    parts = Parts(name)
    for a, b, r0, r1 in segments:
        thin = max(r0 * grown, 0.006)
        parts.tube(wood, a * grown, b * grown, thin, max(r1 * grown, 0.005), 5 if thin < 0.05 else 8)
    made = parts.build(palette)
    if habit.leaves:
        at = (
            twigs[rng.integers(0, len(twigs), habit.leaves)] * grown
            + rng.normal(size=(habit.leaves, 3)) * 0.024 * height
        )
        size = habit.leaf * rng.uniform(0.6, 1.3, habit.leaves) * (height / 8.0) ** 0.5
        made.append(link(f"{name}.leaves", quads(_leaf_quads(at, size, habit.slender, rng, 0.4)), palette(leaves)))
    return made


def conifer(name: str, height: float, leaves: str, wood: str, palette: Palette, seed: int) -> list[bpy.types.Object]:
    """A spruce: whorls of drooping boughs hung with needles."""
    rng = np.random.default_rng(seed)
    parts = Parts(name)
    parts.tube(wood, (0, 0, 0), (0, 0, height), height * 0.016, 0.01, 8)
    points = []
    for z in np.arange(height * 0.06, height * 0.98, height * 0.022):
        reach = (height - z) * 0.24 * rng.uniform(0.8, 1.15) + 0.1
        for angle in (
            rng.uniform(0, 2 * np.pi) + np.linspace(0, 2 * np.pi, 7, endpoint=False) + rng.normal(size=7) * 0.2
        ):
            out = np.array([np.cos(angle), np.sin(angle), 0.0])
            tip = out * reach * rng.uniform(0.75, 1.1) + UP * (z - reach * 0.32)
            root = UP * z
            parts.tube(wood, root, tip, 0.02, 0.004, 4)
            t = rng.uniform(0.12, 1.0, int(26 * reach) + 6)[:, None]
            across = np.cross(out, UP)
            points.append(
                root
                + (tip - root) * t
                + across * rng.normal(size=(len(t), 1)) * 0.16 * reach * t
                + UP * rng.normal(size=(len(t), 1)) * 0.04
            )
    made = parts.build(palette)
    at = np.repeat(np.concatenate(points), 4, axis=0) + rng.normal(size=(4 * sum(len(p) for p in points), 3)) * 0.05
    made.append(
        link(f"{name}.needles", quads(_leaf_quads(at, rng.uniform(0.1, 0.24, len(at)), 5.0, rng, 0.8)), palette(leaves))
    )
    return made


def shrub(
    name: str,
    size: tuple[float, float, float],
    count: int,
    leaf: float,
    leaves: str,
    palette: Palette,
    seed: int,
    box: bool = False,
) -> bpy.types.Object:
    """A bush (or, with `box`, a clipped hedge) as a thick shell of leaves, on the ground at the origin."""
    rng = np.random.default_rng(seed)
    if box:
        at = rng.uniform(-0.5, 0.5, size=(count, 3))
        side = rng.integers(0, 3, count)
        face = rng.choice([-0.5, 0.5], count)
        at[np.arange(count), side] = face * rng.uniform(0.86, 1.04, count)
    else:
        at = rng.normal(size=(count, 3))
        at /= np.linalg.norm(at, axis=1, keepdims=True)
        lumps = 1.0 + 0.16 * np.sin(at[:, :1] * 5 + seed) * np.sin(at[:, 1:2] * 6) + 0.1 * np.sin(at[:, 2:] * 9 + seed)
        at *= 0.5 * lumps * rng.uniform(0.55, 1.0, (count, 1)) ** 0.35
    at = (at + 0.5 * UP) * np.asarray(size)
    at[:, 2] = np.maximum(at[:, 2], 0.02)
    return link(name, quads(_leaf_quads(at, leaf * rng.uniform(0.6, 1.3, count), 1.6, rng)), palette(leaves))


def _clump(
    name: str, blades: int, height: float, width: float, material: bpy.types.Material, rng: np.random.Generator
) -> bpy.types.Object:
    """A square tuft of grass one metre wide when scaled by one; each blade is a bent strip of two quads."""
    root = np.column_stack([rng.uniform(-0.5, 0.5, (blades, 2)), np.zeros(blades)])
    tall = height * rng.uniform(0.5, 1.2, blades)[:, None]
    turn = rng.uniform(0, 2 * np.pi, blades)
    across = np.column_stack([np.cos(turn), np.sin(turn), np.zeros(blades)]) * width * 0.5
    lean = np.column_stack([rng.normal(size=(blades, 2)) * 0.35, np.zeros(blades)]) * tall
    middle, tip = root + UP * tall * 0.55 + lean * 0.4, root + UP * tall * 0.95 + lean
    lower = np.stack([root - across, root + across, middle + across * 0.8, middle - across * 0.8], axis=1)
    upper = np.stack([middle - across * 0.8, middle + across * 0.8, tip + across * 0.15, tip - across * 0.15], axis=1)
    return link(name, quads(np.concatenate([lower, upper]).reshape(-1, 3)), material)


def grass(
    name: str,
    inside: np.ndarray,
    height: float,
    density: float,
    near: tuple[float, float],
    material: bpy.types.Material,
    seed: int,
) -> None:
    """Covers half-metre cells, given by their centres (n, 3), with tufts, thinner and coarser far from `near`."""
    rng = np.random.default_rng(seed)
    distance = np.hypot(inside[:, 0] - near[0], inside[:, 1] - near[1])
    for k, (low, high, blades, wide) in enumerate(
        ((0.0, 7.0, 380, 0.006), (7.0, 12.0, 170, 0.010), (12.0, 18.0, 70, 0.018))
    ):
        chosen = inside[(distance >= low) & (distance < high)]
        if not len(chosen):
            continue
        for variant in range(3):
            part = chosen[variant::3]
            if not len(part):
                continue
            child = _clump(f"{name}.{k}{variant}", int(blades * density), height / 0.6, wide / 0.6, material, rng)
            scatter(
                f"{name}.carrier.{k}{variant}",
                child,
                part + np.column_stack([rng.normal(size=(len(part), 2)) * 0.04, np.zeros(len(part))]),
                rng.integers(0, 4, len(part)) * np.pi / 2,
                np.full(len(part), 0.6) * rng.uniform(0.9, 1.1, len(part)),
            )


def cells(x0: float, x1: float, y0: float, y1: float, step: float = 0.5) -> np.ndarray:
    """Centres of square cells over a rectangle of ground."""
    xs, ys = np.arange(x0 + step / 2, x1, step), np.arange(y0 + step / 2, y1, step)
    grid = np.stack(np.meshgrid(xs, ys), axis=-1).reshape(-1, 2)
    return np.column_stack([grid, np.zeros(len(grid))])
