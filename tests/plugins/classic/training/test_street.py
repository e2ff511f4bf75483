"""The made-up street keeps to what the sealed scenes do not have, and is the same street every time."""

from training.houses.scenes import Exterior, Interior, exteriors, interiors
from training.houses.street import street

LONE = {"cedar_roof", "dark_metal", "natural", "grey"}


def test_the_same_seed_builds_the_same_street() -> None:
    assert street(6, 3) == street(6, 3)
    assert street(6, 3, seed=1) != street(6, 3, seed=2)
    assert len({scene.name for scene in street(40, 10)}) == 50


def test_nothing_that_sealed_houses_keep_to_themselves_is_built() -> None:
    scenes = street(150, 0)
    houses = [scene for scene in scenes if isinstance(scene, Exterior)]
    sealed = [scene for scene in exteriors() if scene.sealed]
    opened = [scene for scene in exteriors() if not scene.sealed]
    assert not any(house.sealed for house in houses)
    for what in ("plan", "wall"):
        kept = {getattr(s, what) for s in sealed} - {getattr(s, what) for s in opened}
        assert kept, "the sealed houses have something of their own"
        assert not kept & {getattr(house, what) for house in houses}
    assert not LONE & {value for house in houses for value in (house.roof, house.trim)}
    assert "conifer" not in {tree.kind for house in houses for tree in house.trees}


def test_no_room_is_painted_or_floored_as_a_sealed_one() -> None:
    rooms = [scene for scene in street(0, 80) if isinstance(scene, Interior)]
    sealed = [scene for scene in interiors() if scene.sealed]
    opened = [scene for scene in interiors() if not scene.sealed]
    for what in ("walls", "floor"):
        kept = {getattr(s, what) for s in sealed} - {getattr(s, what) for s in opened}
        assert kept
        assert not kept & {getattr(room, what) for room in rooms}


def test_nobody_photographs_from_inside_a_tree() -> None:
    for scene in street(150, 0):
        assert isinstance(scene, Exterior)
        for tree in scene.trees:
            assert (tree.x - scene.camera.x) ** 2 + (tree.y - scene.camera.y) ** 2 > 36
