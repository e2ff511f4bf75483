"""Trains the network of classes and writes it as ONNX; `make` beside it runs this with all it needs."""

import argparse
import time
from pathlib import Path

import numpy as np
import torch
from torch import Tensor, nn

from .examples import CLASSES
from .network import Net, with_place
from .schedule import Shape, course, learn, publish
from .stock import Order, Stock

ORDER = Order(
    shapes=((352, 512), (384, 512), (512, 384)),
    chances=(0.45, 0.4, 0.15),
    edge=800,
    least=0.45,
    skies_only=False,
    seed=7,
)
ROOM = 2000
BORDER = 2.0
"""How much more a pixel at the edge of the sky weighs than any other."""

NEUTRAL_WEIGHT = 0.4


OF_THE_NEW = 0.7
"""The share that is written of a network which went on, the rest being the one it was before."""


def loss_of(classes: Tensor, neutral: Tensor, labels: Tensor) -> Tensor:
    """Cross-entropy on soft labels, the sky's edge weighing more, and on whether a surface is neutral."""
    shown, plain = labels[:, : len(CLASSES)], labels[:, len(CLASSES) :]
    sky = shown[:, 1:2]
    near = nn.functional.max_pool2d(sky, 5, 1, 2) + nn.functional.max_pool2d(-sky, 5, 1, 2)
    weight = 1 + BORDER * near.clamp(0, 1)
    missed = -(shown * torch.log_softmax(classes, dim=1)).sum(dim=1, keepdim=True)
    return (missed * weight).mean() + NEUTRAL_WEIGHT * nn.functional.binary_cross_entropy_with_logits(neutral, plain)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--steps", type=int, default=7500)
    parser.add_argument("--batch", type=int, default=32)
    parser.add_argument("--state", type=Path, default=Path("build/segmenter/classes.pt"))
    parser.add_argument("--onward", type=Path, help="a written network to go on from")
    parser.add_argument("--out", type=Path, required=True)
    options = parser.parse_args()
    way, batch = course(options.steps, options.state, options.onward), int(options.batch)
    torch.manual_seed(ORDER.seed)
    net = Net(len(CLASSES))
    with Stock(ORDER, ROOM, way.makers) as stock:
        while stock.least() < 2 * batch:
            time.sleep(0.1)

        def loss(net: nn.Module, rng: np.random.Generator) -> Tensor:
            assert isinstance(net, Net)
            pictures, labels = (torch.from_numpy(part).to(way.device).float() / 255 for part in stock.draw(batch, rng))
            flipped = torch.from_numpy(rng.random(batch) < 0.5).to(way.device)
            pictures[flipped], labels[flipped] = pictures[flipped].flip(3), labels[flipped].flip(3)
            gains = torch.from_numpy(1 + 0.06 * rng.standard_normal((batch, 3, 1, 1))).float().to(way.device)
            placed = with_place((pictures * gains).clamp(0, 1)).contiguous(memory_format=torch.channels_last)
            with torch.autocast(way.device.type, dtype=torch.bfloat16):
                classes, neutral = net.scores(placed)
            return loss_of(classes.float(), neutral.float(), labels)

        made = learn(net, way, loss)
        print(f"learned from {stock.fresh} pictures", flush=True)
    publish(made, way, options.out, Shape(5, (352, 512), ("picture", "chance")), OF_THE_NEW)


if __name__ == "__main__":
    main()
