"""Trains the network and writes it as ONNX: `tests/segmenter/make` runs this with all it needs."""

import argparse
import multiprocessing as mp
import time
from collections.abc import Iterator
from pathlib import Path

import cv2
import numpy as np
import torch
from torch import Tensor

from .augment import sample
from .examples import CLASSES, examples
from .network import Net, with_place
from .skies import sky_bank

SHAPES = ((256, 384), (256, 384), (256, 352), (320, 256))
"""Height × width of the pictures of a batch; portraits are rarer."""

BATCH = 8
ECHOES = 3
"""How often a batch is used, mirrored and with other casts: making one costs twice as much as learning from it."""

SEED = 7


def batches(seed: int, cache: Path) -> Iterator[tuple[np.ndarray, np.ndarray]]:
    """Endless batches of pictures and labels (at half size), the same ones for the same seed."""
    cv2.setNumThreads(1)
    rng = np.random.default_rng(seed)
    skies = sky_bank(48, rng)
    known = examples(cache)
    chances = np.array([0.55 if e.indoors else 1.0 for e in known])
    chances /= chances.sum()
    while True:
        height, width = SHAPES[int(rng.integers(len(SHAPES)))]
        pictures, labels = [], []
        for index in rng.choice(len(known), BATCH, p=chances):
            other = known[int(rng.integers(len(known)))]
            made = sample(known[int(index)], other, skies, (height, width), rng)
            pictures.append(made.picture.transpose(2, 0, 1))
            halves = made.labels.reshape(height // 2, 2, width // 2, 2, -1).mean(axis=(1, 3))
            labels.append(halves.transpose(2, 0, 1))
        yield np.stack(pictures).astype(np.float32), np.stack(labels).astype(np.float32)


def feed(seed: int, cache: Path, queue: "mp.Queue[tuple[np.ndarray, np.ndarray]]") -> None:
    """A process of its own that keeps the queue of batches full."""
    for batch in batches(seed, cache):
        queue.put(batch)


def loss_of(scores: Tensor, labels: Tensor) -> Tensor:
    """Cross-entropy on soft labels, and the overlap of sky and of lawn."""
    cross = -(labels * torch.log_softmax(scores, dim=1)).sum(dim=1).mean()
    chance = torch.softmax(scores, dim=1)[:, 1:3]
    truth = labels[:, 1:3]
    both = (chance * truth).sum(dim=(2, 3))
    dice = 1 - (2 * both + 50) / (chance.sum(dim=(2, 3)) + truth.sum(dim=(2, 3)) + 50)
    return cross + 0.5 * dice.mean()


def train(steps: int, state: Path, threads: int) -> Net:
    """Goes on from `state` where there is one, and keeps it up to date."""
    torch.manual_seed(SEED)
    torch.set_num_threads(threads)
    net = Net(len(CLASSES)).to(memory_format=torch.channels_last)
    optimiser = torch.optim.AdamW(net.parameters(), lr=3e-3, weight_decay=1e-3)
    done = 0
    if state.exists():
        saved = torch.load(state)
        net.load_state_dict(saved["net"])
        optimiser.load_state_dict(saved["optimiser"])
        done = int(saved["done"])
    context = mp.get_context("spawn")
    queue: mp.Queue[tuple[np.ndarray, np.ndarray]] = context.Queue(6)
    feeder = context.Process(target=feed, args=(SEED + done, state.with_suffix(".npz"), queue), daemon=True)
    feeder.start()
    net.train()
    pictures = labels = torch.zeros(0)
    done -= done % ECHOES
    started, mean = time.monotonic(), 0.0
    while done < steps:
        rate = 3e-3 * min(1.0, (done + 1) / 100) * (0.5 + 0.5 * float(np.cos(np.pi * done / steps))) + 1e-5
        for group in optimiser.param_groups:
            group["lr"] = rate
        if done % ECHOES == 0:
            pictures, labels = (torch.from_numpy(a) for a in queue.get())
        else:
            pictures, labels = pictures.flip(3), labels.flip(3)
            pictures = (pictures * (1 + 0.08 * torch.randn(BATCH, 3, 1, 1))).clamp(0, 1)
        with torch.autocast("cpu", dtype=torch.bfloat16):
            scores = net.scores(with_place(pictures).contiguous(memory_format=torch.channels_last))
        loss = loss_of(scores.float(), labels)
        optimiser.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(net.parameters(), 1.0)
        optimiser.step()
        done += 1
        mean = loss.item() if mean == 0 else 0.98 * mean + 0.02 * loss.item()
        if done % 100 == 0 or done == steps:
            torch.save({"net": net.state_dict(), "optimiser": optimiser.state_dict(), "done": done}, state)
            print(f"{done}/{steps} loss {mean:.4f} {time.monotonic() - started:.0f} s", flush=True)
    feeder.terminate()
    return net.eval()


def write(net: Net, path: Path) -> None:
    """The network as ONNX for pictures of any size that 32 divides."""
    net.eval()
    torch.onnx.export(
        net,
        (torch.zeros(1, 5, 256, 384),),
        str(path),
        input_names=["picture"],
        output_names=["chance"],
        dynamic_axes={"picture": {2: "height", 3: "width"}, "chance": {2: "half_height", 3: "half_width"}},
        opset_version=17,
        dynamo=False,
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--steps", type=int, default=3000)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--state", type=Path, default=Path("build/segmenter/state.pt"))
    parser.add_argument("--out", type=Path, required=True)
    options = parser.parse_args()
    options.state.parent.mkdir(parents=True, exist_ok=True)
    write(train(options.steps, options.state, options.threads), options.out)


if __name__ == "__main__":
    main()
