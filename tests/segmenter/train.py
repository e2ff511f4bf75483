"""Trains the network and writes it as ONNX: `tests/segmenter/make` runs this with all it needs."""

import argparse
import itertools
import multiprocessing as mp
import time
from collections.abc import Iterator
from pathlib import Path

import cv2
import numpy as np
import torch
from torch import Tensor, nn
from torch.optim.swa_utils import AveragedModel, get_ema_multi_avg_fn

from tests.houses.manifest import DATA, STREET

from .augment import sample
from .examples import CLASSES, examples
from .network import Net, with_place
from .skies import sky_bank

SMALL = ((256, 384), (288, 384), (320, 256))
LARGE = ((352, 512), (384, 512), (512, 384))
"""Height × width of pictures; every batch is of one shape."""

GROWN = 0.6
"""After this share of the steps pictures are large, as the network will be asked; small ones come cheaper."""

SHARES = (0.5, 0.3, 0.2)
BATCH = 8
FRESH = 2
"""New pictures a step; the rest of a batch is drawn from those already made, because making one costs twice as much
as learning from it."""

POOL = 160
"""So many pictures of each shape are kept to draw from."""

RATE = 2e-3
KEPT = 0.998
"""The network that is written is a running mean of those that training went through."""

SEED = 7

FOLDERS = (DATA, STREET)

Pair = tuple[np.ndarray, np.ndarray]


def pairs(seed: int, cache: Path, small: int) -> Iterator[list[Pair]]:
    """Endless fresh pictures with their labels (at half size), the same for the same seed; each time of one shape.

    The first `small` turns give small ones.
    """
    cv2.setNumThreads(1)
    rng = np.random.default_rng(seed)
    skies = sky_bank(48, rng)
    known = examples(cache, FOLDERS)
    chances = np.array([0.55 if e.indoors else 1.0 for e in known])
    chances /= chances.sum()
    for turn in itertools.count():
        shapes = SMALL if turn < small else LARGE
        height, width = shapes[int(rng.choice(len(shapes), p=SHARES))]
        made = []
        for index in rng.choice(len(known), FRESH, p=chances):
            other = known[int(rng.integers(len(known)))]
            one = sample(known[int(index)], other, skies, (height, width), rng)
            halves = one.labels.reshape(height // 2, 2, width // 2, 2, -1).mean(axis=(1, 3))
            coded = (one.picture * 255).round().astype(np.uint8), (halves * 255).round().astype(np.uint8)
            made.append((coded[0].transpose(2, 0, 1), coded[1].transpose(2, 0, 1)))
        yield made


def feed(seed: int, cache: Path, small: int, queue: "mp.Queue[list[Pair]]") -> None:
    """A process of its own that keeps the queue of pictures full."""
    for made in pairs(seed, cache, small):
        queue.put(made)


def batch_of(pool: list[Pair], rng: np.random.Generator) -> tuple[Tensor, Tensor]:
    """A batch drawn from a pool, every other picture mirrored, under slightly other light."""
    chosen = [pool[int(k)] for k in rng.choice(len(pool), BATCH, replace=len(pool) < BATCH)]
    pictures, labels = (torch.from_numpy(np.stack(part)).float() / 255 for part in zip(*chosen, strict=True))
    flipped = torch.from_numpy(rng.random(BATCH) < 0.5)
    pictures[flipped], labels[flipped] = pictures[flipped].flip(3), labels[flipped].flip(3)
    gains = torch.from_numpy(1 + 0.06 * rng.standard_normal((BATCH, 3, 1, 1))).float()
    return (pictures * gains).clamp(0, 1), labels


def loss_of(scores: Tensor, labels: Tensor) -> Tensor:
    """Cross-entropy on soft labels."""
    return -(labels * torch.log_softmax(scores, dim=1)).sum(dim=1).mean()


def train(steps: int, state: Path, threads: int) -> nn.Module:
    """Goes on from `state` where there is one, and keeps it up to date."""
    torch.manual_seed(SEED)
    torch.set_num_threads(threads)
    net = Net(len(CLASSES)).to(memory_format=torch.channels_last)
    mean_net = AveragedModel(net, multi_avg_fn=get_ema_multi_avg_fn(KEPT), use_buffers=True)
    optimiser = torch.optim.AdamW(net.parameters(), lr=RATE, weight_decay=1e-3)
    done = 0
    if state.exists():
        saved = torch.load(state)
        net.load_state_dict(saved["net"])
        mean_net.load_state_dict(saved["mean"])
        optimiser.load_state_dict(saved["optimiser"])
        done = int(saved["done"])
    context = mp.get_context("spawn")
    queue: mp.Queue[list[Pair]] = context.Queue(32)
    small = max(0, round(GROWN * steps) - done)
    feeder = context.Process(target=feed, args=(SEED + done, state.with_suffix(".npz"), small, queue), daemon=True)
    feeder.start()
    rng = np.random.default_rng(SEED + done)
    pools: dict[tuple[int, ...], list[Pair]] = {}
    net.train()
    started, mean = time.monotonic(), 0.0
    while done < steps:
        rate = RATE * min(1.0, (done + 1) / 100) * (0.5 + 0.5 * float(np.cos(np.pi * done / steps))) + 1e-5
        for group in optimiser.param_groups:
            group["lr"] = rate
        pool = _refilled(pools, queue)
        pictures, labels = batch_of(pool, rng)
        with torch.autocast("cpu", dtype=torch.bfloat16):
            scores = net.scores(with_place(pictures).contiguous(memory_format=torch.channels_last))
        loss = loss_of(scores.float(), labels)
        optimiser.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(net.parameters(), 1.0)
        optimiser.step()
        mean_net.update_parameters(net)
        done += 1
        mean = loss.item() if mean == 0 else 0.98 * mean + 0.02 * loss.item()
        if done % 50 == 0 or done == steps:
            kept = {"net": net, "mean": mean_net, "optimiser": optimiser}
            torch.save({name: part.state_dict() for name, part in kept.items()} | {"done": done}, state)
            print(f"{done}/{steps} loss {mean:.4f} {time.monotonic() - started:.0f} s", flush=True)
    feeder.kill()
    queue.cancel_join_thread()
    return mean_net.module.eval()


def _refilled(pools: dict[tuple[int, ...], list[Pair]], queue: "mp.Queue[list[Pair]]") -> list[Pair]:
    """The pool that the next new pictures went into, once it holds enough for a batch of different ones."""
    while True:
        made = queue.get()
        pool = pools.setdefault(made[0][0].shape, [])
        pool.extend(made)
        del pool[:-POOL]
        if len(pool) >= 2 * BATCH:
            return pool


def write(net: nn.Module, path: Path) -> None:
    """The network as ONNX for pictures of any size that 32 divides."""
    net.eval()
    torch.onnx.export(
        net,
        (torch.zeros(1, 5, 352, 512),),
        str(path),
        input_names=["picture"],
        output_names=["chance"],
        dynamic_axes={"picture": {2: "height", 3: "width"}, "chance": {2: "half_height", 3: "half_width"}},
        opset_version=17,
        dynamo=False,
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--steps", type=int, default=5500)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--state", type=Path, default=Path("build/segmenter/state.pt"))
    parser.add_argument("--out", type=Path, required=True)
    options = parser.parse_args()
    options.state.parent.mkdir(parents=True, exist_ok=True)
    write(train(options.steps, options.state, options.threads), options.out)


if __name__ == "__main__":
    main()
