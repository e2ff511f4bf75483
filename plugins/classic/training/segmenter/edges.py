"""Trains the network that draws the sky's edge, on what the network of classes says of the same pictures."""

import argparse
import time
from pathlib import Path

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn.functional import avg_pool2d, interpolate, l1_loss, max_pool2d

from .examples import CLASSES
from .network import SIGHT, EdgeNet, Net, with_place, with_sight
from .schedule import Shape, course, learn, learned, publish
from .stock import Order, Stock

ORDER = Order(
    shapes=((448, 672), (608, 912), (768, 1152), (800, 600)),
    chances=(0.2, 0.35, 0.3, 0.15),
    edge=1536,
    least=0.72,
    skies_only=True,
    seed=11,
)
FRAMES, CUTS, ROOM = 8, 12, 300
"""Frames a step, parts of each that are learned from, and frames of each shape that are kept."""

SIDE, RIM, CELL = 160, 16, 16
"""Pixels of a part, of its rim where too little is seen around a pixel, and of the cells that parts are centred on."""

SIGHTS = (256, 320, 384, 448, 512)
"""Long edges at which the network of classes looks at a frame, so that it is as coarse beside it as beside a photo."""

STRAY = 3.0
"""How much worse sky is that is claimed away from any sky."""


class Cuts:
    """Draws parts of frames along the sky's edge, with what the network of classes takes them for."""

    def __init__(self, classes: Net, stock: Stock, device: torch.device) -> None:
        self._classes = classes.to(device, memory_format=torch.channels_last)
        self._stock = stock
        self._device = device

    def draw(self, rng: np.random.Generator) -> tuple[Tensor, Tensor]:
        """What the network of edges sees, and how much of each pixel is sky."""
        frames, skies = (torch.from_numpy(part).to(self._device) for part in self._stock.draw(FRAMES, rng))
        pictures, truth = frames.float() / 255, skies.float() / 255
        gains = 1 + 0.06 * torch.from_numpy(rng.standard_normal((FRAMES, 3, 1, 1))).float().to(self._device)
        pictures = (pictures * gains).clamp(0, 1)
        sight = self._sight(pictures, rng)
        tops, lefts = self._places(truth, sight[:, :1])
        whole = torch.cat([with_sight(pictures, sight), truth], dim=1)
        cut = [
            whole[k, :, top : top + SIDE, left : left + SIDE]
            for k in range(FRAMES)
            for top, left in zip(tops[k], lefts[k], strict=True)
        ]
        both = torch.stack(cut)
        flipped = torch.from_numpy(rng.random(len(both)) < 0.5).to(self._device)
        both[flipped] = both[flipped].flip(3)
        return both[:, :-1].contiguous(memory_format=torch.channels_last), both[:, -1:]

    def _sight(self, pictures: Tensor, rng: np.random.Generator) -> Tensor:
        """The chances of sky, plants and building, sometimes more mistaken than they are on houses learned from."""
        height, width = pictures.shape[2:]
        scale = int(rng.choice(SIGHTS)) / max(height, width)
        size = [max(32, round(side * scale / 32) * 32) for side in (height, width)]
        with torch.no_grad(), torch.autocast(self._device.type, dtype=torch.bfloat16):
            small = interpolate(pictures, size=size, mode="bilinear", antialias=True, align_corners=False)
            told = self._classes(with_place(small).contiguous(memory_format=torch.channels_last)).float()
        told = told[:, list(SIGHT)].clamp(1e-4, 1 - 1e-4)
        if rng.random() < 0.5:
            coarse = [max(2, side // int(rng.choice([4, 8, 24]))) for side in told.shape[2:]]
            stray = torch.randn(FRAMES, len(SIGHT), *coarse, device=self._device) * float(rng.uniform(0.3, 2.0))
            told = torch.sigmoid(torch.logit(told) + interpolate(stray, size=told.shape[2:], mode="bilinear"))
        return interpolate(told, size=(height, width), mode="bilinear", align_corners=False)

    def _places(self, truth: Tensor, told: Tensor) -> tuple[list[list[int]], list[list[int]]]:
        """Corners of parts: mostly along the edge, some where the classes are wrong, a few anywhere."""
        edge = max_pool2d(truth, 9, 1, 4) + max_pool2d(-truth, 9, 1, 4)
        weight = avg_pool2d(edge + 2 * (told - truth).abs(), CELL)[:, 0] + 0.003
        columns = weight.shape[2]
        picked = torch.multinomial(weight.flatten(1), CUTS, replacement=True).cpu()
        height, width = truth.shape[2:]

        def corner(cell: Tensor, length: int) -> list[list[int]]:
            middle = cell * CELL + CELL // 2 + torch.randint(-40, 41, cell.shape)
            corners: list[list[int]] = (middle - SIDE // 2).clamp(0, length - SIDE).tolist()
            return corners

        return corner(picked // columns, height), corner(picked % columns, width)


OF_THE_NEW = 0.4
"""The share that is written of a network which went on, the rest being the one it was before."""


def loss_of(scores: Tensor, truth: Tensor) -> Tensor:
    """The share of each pixel that is mistaken, more at the edge, and most for sky that is claimed away from any."""
    inner = slice(RIM, -RIM)
    claimed, truth = torch.sigmoid(scores)[..., inner, inner], truth[..., inner, inner]
    near = max_pool2d(truth, 7, 1, 3)
    edge = near + max_pool2d(-truth, 7, 1, 3)
    weight = 1 + 2 * edge + STRAY * (near < 0.02)
    off = l1_loss(claimed, truth, reduction="none") + 0.3 * (claimed - truth).square()
    return (off * weight).mean()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--steps", type=int, default=5500)
    parser.add_argument("--classes", type=Path, default=Path("build/segmenter/classes.pt"))
    parser.add_argument("--state", type=Path, default=Path("build/segmenter/edges.pt"))
    parser.add_argument("--onward", type=Path, help="a written network to go on from")
    parser.add_argument("--out", type=Path, required=True)
    options = parser.parse_args()
    way = course(options.steps, options.state, options.onward)
    torch.manual_seed(ORDER.seed)
    classes = learned(Net(len(CLASSES)), options.classes)
    assert isinstance(classes, Net)
    with Stock(ORDER, ROOM, way.makers) as stock:
        cuts = Cuts(classes, stock, way.device)
        while stock.least() < 2 * FRAMES:
            time.sleep(0.1)

        def loss(net: nn.Module, rng: np.random.Generator) -> Tensor:
            assert isinstance(net, EdgeNet)
            seen, truth = cuts.draw(rng)
            with torch.autocast(way.device.type, dtype=torch.bfloat16):
                scores = net.scores(seen)
            return loss_of(scores.float(), truth)

        made = learn(EdgeNet(), way, loss)
        print(f"learned from {stock.fresh} frames", flush=True)
    publish(made, way, options.out, Shape(3 + len(SIGHT), (SIDE, SIDE), ("part", "sky")), OF_THE_NEW)


if __name__ == "__main__":
    main()
