"""How a network is learned, whichever it is: AdamW, a rate that rises and falls, and a running mean of the weights."""

import os
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from torch import Tensor, nn
from torch.optim.swa_utils import AveragedModel, get_ema_multi_avg_fn

RATE = 2e-3
KEPT = 0.998
"""The network that is written is a running mean of those that training went through."""

WARM = 200
SAVED_EVERY = 500


@dataclass(frozen=True)
class Course:
    """How long is learned, where, and with how many processes that make pictures."""

    steps: int
    state: Path
    device: torch.device
    makers: int


def course(steps: int, state: Path) -> Course:
    """On a graphics card where there is one; a core is left for the learning itself."""
    device = torch.device("cuda" if torch.cuda.is_available() else "cpu")
    makers = max(1, len(os.sched_getaffinity(0)) - 1)
    state.parent.mkdir(parents=True, exist_ok=True)
    return Course(steps, state, device, makers)


def learn(net: nn.Module, way: Course, loss_of: Callable[[nn.Module, np.random.Generator], Tensor]) -> nn.Module:
    """The network after all steps; goes on from `way.state` where there is one, and keeps it up to date."""
    net.to(way.device, memory_format=torch.channels_last).train()
    mean_net = AveragedModel(net, multi_avg_fn=get_ema_multi_avg_fn(KEPT), use_buffers=True)
    optimiser = torch.optim.AdamW(net.parameters(), lr=RATE, weight_decay=1e-3)
    parts = {"net": net, "mean": mean_net, "optimiser": optimiser}
    done = 0
    if way.state.exists():
        saved = torch.load(way.state, map_location=way.device)
        for name, part in parts.items():
            part.load_state_dict(saved[name])
        done = int(saved["done"])
    rng = np.random.default_rng((7, done))
    total, since, started = torch.zeros((), device=way.device), done, time.monotonic()
    while done < way.steps:
        rate = RATE * min(1.0, (done + 1) / WARM) * (0.5 + 0.5 * float(np.cos(np.pi * done / way.steps))) + 1e-5
        for group in optimiser.param_groups:
            group["lr"] = rate
        loss = loss_of(net, rng)
        optimiser.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(net.parameters(), 1.0)
        optimiser.step()
        mean_net.update_parameters(net)
        total += loss.detach()
        done += 1
        if done % SAVED_EVERY == 0 or done == way.steps:
            torch.save({name: part.state_dict() for name, part in parts.items()} | {"done": done}, way.state)
            mean = total.item() / (done - since)
            print(f"{done}/{way.steps} loss {mean:.4f} {time.monotonic() - started:.0f} s", flush=True)
            total.zero_()
            since = done
    made = mean_net.module
    assert isinstance(made, nn.Module)
    return made.eval()


def learned(net: nn.Module, state: Path) -> nn.Module:
    """A network as `learn` left it in `state`."""
    mean_net = AveragedModel(net, use_buffers=True)
    mean_net.load_state_dict(torch.load(state, map_location="cpu")["mean"])
    made = mean_net.module
    assert isinstance(made, nn.Module)
    return made.eval()


def write(net: nn.Module, path: Path, channels: int, size: tuple[int, int], names: tuple[str, str]) -> None:
    """A network as ONNX, for any number of pictures of any size that it can halve."""
    net = net.to("cpu", memory_format=torch.contiguous_format).eval()
    axes = {0: "count", 2: "height", 3: "width"}
    torch.onnx.export(
        net,
        (torch.zeros(1, channels, *size),),
        str(path),
        input_names=[names[0]],
        output_names=[names[1]],
        dynamic_axes={names[0]: axes, names[1]: {k: f"out_{v}" for k, v in axes.items()}},
        opset_version=17,
        dynamo=False,
    )
