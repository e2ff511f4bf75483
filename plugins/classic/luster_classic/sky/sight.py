"""What the network of classes sees of a photo, as far as the steps about the sky ask for it."""

from dataclasses import dataclass

from luster_classic.common.colour import Array
from luster_classic.common.filters import resize


@dataclass(frozen=True, eq=False)
class Sight:
    """The chances of sky, plants and building; maps of one size, about 256 px as the network gives them."""

    sky: Array
    plants: Array
    building: Array

    def resized(self, shape: tuple[int, int]) -> "Sight":
        """The same at another size."""
        return Sight(resize(self.sky, shape), resize(self.plants, shape), resize(self.building, shape))
