"""Trains the network of classes on an encoder that has seen photographs (`lite0`), and writes it as ONNX."""

import argparse
import time
from pathlib import Path

import numpy as np
import torch
from torch import Tensor, nn

from .examples import CLASSES
from .lite0 import Lite0, find_weights, load_lite0
from .network import Eyes, with_place
from .schedule import Shape, course, fold_halves, learn, learned, write
from .stock import Order, Stock
from .train import loss_of

ORDER = Order(
    shapes=((256, 384), (288, 384), (384, 288)),
    chances=(0.5, 0.35, 0.15),
    edge=800,
    least=0.35,
    skies_only=False,
    seed=11,
)
"""Three quarters of what the network is shown at work: half the time for each picture, and things are as often larger
as smaller than they will be."""

ROOM = 800


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--steps", type=int, default=4000)
    parser.add_argument("--batch", type=int, default=8)
    parser.add_argument("--makers", type=int, help="processes that make pictures; all cores but one if left out")
    parser.add_argument("--state", type=Path, default=Path("build/segmenter/eyes.pt"))
    parser.add_argument("--write-only", action="store_true", help="write what the state holds and learn nothing")
    parser.add_argument("--out", type=Path, required=True)
    options = parser.parse_args()
    way, batch = course(options.steps, options.state, None), int(options.batch)
    shape = Shape(5, (352, 512), ("picture", "chance"))
    torch.manual_seed(ORDER.seed)
    if options.write_only:
        write(learned(Eyes(len(CLASSES), Lite0()), options.state), options.out, shape)
        fold_halves(options.out)
        return
    net = Eyes(len(CLASSES), load_lite0(find_weights()))
    with Stock(ORDER, ROOM, options.makers or way.makers) as stock:
        while stock.least() < batch:
            time.sleep(0.1)

        def loss(net: nn.Module, rng: np.random.Generator) -> Tensor:
            assert isinstance(net, Eyes)
            pictures, labels = (torch.from_numpy(part).to(way.device).float() / 255 for part in stock.draw(batch, rng))
            flipped = torch.from_numpy(rng.random(batch) < 0.5).to(way.device)
            pictures[flipped], labels[flipped] = pictures[flipped].flip(3), labels[flipped].flip(3)
            gains = torch.from_numpy(1 + 0.06 * rng.standard_normal((batch, 3, 1, 1))).float().to(way.device)
            placed = with_place((pictures * gains).clamp(0, 1)).contiguous(memory_format=torch.channels_last)
            classes, neutral = net.scores(placed)
            return loss_of(classes, neutral, labels)

        made = learn(net, way, loss)
        print(f"learned from {stock.fresh} pictures", flush=True)
    write(made, options.out, shape)
    fold_halves(options.out)


if __name__ == "__main__":
    main()
