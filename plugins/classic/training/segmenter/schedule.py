"""How a network is learned, whichever it is: AdamW, a rate that rises and falls, and a running mean of the weights."""

import os
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import onnx
import torch
from onnx import numpy_helper
from torch import Tensor, nn
from torch.nn.modules.batchnorm import BatchNorm2d
from torch.optim.swa_utils import AveragedModel, get_ema_multi_avg_fn

RATE, AGAIN = 2e-3, 3e-4
"""How fast a new network learns, and one that has learned before."""

KEPT = 0.998
"""The network that is written is a running mean of those that training went through."""

WARM = 200
SAVED_EVERY = 25


@dataclass(frozen=True)
class Course:
    """How long is learned, where, and with how many processes that make pictures."""

    steps: int
    state: Path
    device: torch.device
    makers: int
    onward: Path | None
    """A written network to go on from."""
    warm: int = WARM
    kept: float = KEPT


def course(steps: int, state: Path, onward: Path | None) -> Course:
    """On a graphics card where there is one; a core is left for the learning itself.

    A short course warms up in a twentieth of its steps and forgets its first ones sooner.
    """
    device = torch.device("cuda" if torch.cuda.is_available() else "cpu")
    makers = max(1, len(os.sched_getaffinity(0)) - 1)
    state.parent.mkdir(parents=True, exist_ok=True)
    return Course(steps, state, device, makers, onward, min(WARM, steps // 20), min(KEPT, 1 - 8 / steps))


def learn(net: nn.Module, way: Course, loss_of: Callable[[nn.Module, np.random.Generator], Tensor]) -> nn.Module:
    """The network after all steps; goes on from `way.state` where there is one, and keeps it up to date."""
    rng = np.random.default_rng((7, 0))
    net.to(way.device, memory_format=torch.channels_last)
    if way.onward:
        unfold(read(net, way.onward), lambda: loss_of(net, rng))
    highest = AGAIN if way.onward else RATE
    net.train()
    mean_net = AveragedModel(net, multi_avg_fn=get_ema_multi_avg_fn(way.kept), use_buffers=True)
    optimiser = torch.optim.AdamW(net.parameters(), lr=highest, weight_decay=1e-3)
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
        rate = highest * min(1.0, (done + 1) / way.warm) * (0.5 + 0.5 * float(np.cos(np.pi * done / way.steps))) + 1e-5
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


def read(net: nn.Module, path: Path) -> nn.Module:
    """A network with the weights of one that `write` wrote, whose norms are folded into what they follow."""
    device = next(net.parameters()).device
    graph = onnx.load(str(path)).graph
    values = {value.name: torch.from_numpy(numpy_helper.to_array(value).copy()) for value in graph.initializer}
    parts = dict(net.named_modules())
    with torch.no_grad():
        for node in graph.node:
            if node.op_type not in ("Conv", "ConvTranspose", "Gemm"):
                continue
            name = _module_of(node.name)
            weight, bias = (values[into] for into in node.input[1:])
            part, norm = parts[name], parts.get(f"{name.rpartition('.')[0]}.1")
            assert isinstance(part, nn.Conv2d | nn.ConvTranspose2d | nn.Linear)
            part.weight.copy_(weight)
            if part.bias is not None:
                part.bias.copy_(bias)
            else:
                assert isinstance(norm, BatchNorm2d)
                assert norm.running_var is not None
                norm.running_var.fill_(1 - norm.eps)
                norm.bias.copy_(bias)
    return net.to(device).eval()


def unfold(net: nn.Module, look: Callable[[], object], looks: int = 12) -> None:
    """Gives the norms of a network that was read their work back: without them it would not bear a useful rate.

    What passes through them is measured while the network `look`s at pictures; what it answers stays the same.
    """
    seen: dict[BatchNorm2d, list[Tensor]] = {}

    def watch(part: nn.Module, given: tuple[Tensor, ...]) -> None:
        assert isinstance(part, BatchNorm2d)
        values = given[0].float()
        seen.setdefault(part, []).append(torch.stack([values.mean(dim=(0, 2, 3)), values.square().mean(dim=(0, 2, 3))]))

    watching = [part.register_forward_pre_hook(watch) for part in net.eval().modules() if isinstance(part, BatchNorm2d)]
    with torch.no_grad():
        for _ in range(looks):
            look()
        for part, found in seen.items():
            assert part.running_mean is not None
            assert part.running_var is not None
            mean, square = torch.stack(found).mean(dim=0)
            spread = (square - mean.square()).clamp(min=1e-4)
            part.running_mean.copy_(mean)
            part.running_var.copy_(spread)
            part.weight.copy_((spread + part.eps).sqrt())
            part.bias += mean
    for one in watching:
        one.remove()


def blend(before: Path, now: Path, share: float) -> None:
    """Writes into `now` the mean of both networks, with this share of its own: what is new, and what was known."""
    old, new = onnx.load(str(before)), onnx.load(str(now))
    for one, other in zip(old.graph.initializer, new.graph.initializer, strict=True):
        mixed = (1 - share) * numpy_helper.to_array(one) + share * numpy_helper.to_array(other)
        other.CopyFrom(numpy_helper.from_array(mixed.astype(np.float32), other.name))
    onnx.save(new, str(now))


def _module_of(node: str) -> str:
    """The module that a node of the graph came from: `/two/down/down.0/Conv` is `two.down.0`."""
    steps: list[str] = []
    for step in node.strip("/").split("/")[:-1]:
        if steps and step.startswith(f"{steps[-1]}."):
            steps.pop()
        steps.append(step)
    return ".".join(steps)


def learned(net: nn.Module, state: Path) -> nn.Module:
    """A network as `learn` left it in `state`."""
    mean_net = AveragedModel(net, use_buffers=True)
    mean_net.load_state_dict(torch.load(state, map_location="cpu")["mean"])
    made = mean_net.module
    assert isinstance(made, nn.Module)
    return made.eval()


@dataclass(frozen=True)
class Shape:
    """What a written network is shown, and the names of what goes in and what comes out."""

    channels: int
    size: tuple[int, int]
    names: tuple[str, str]


def publish(net: nn.Module, way: Course, path: Path, shape: Shape, share: float) -> None:
    """Writes what was learned; of a network that went on this share, the rest being the one it was before."""
    if way.onward is None:
        write(net, path, shape)
        return
    # Beside the other first, because it may be the file that was gone on from.
    fresh = way.state.with_suffix(".onnx")
    write(net, fresh, shape)
    blend(way.onward, fresh, share)
    fresh.replace(path)


def write(net: nn.Module, path: Path, shape: Shape) -> None:
    """A network as ONNX, for any number of pictures of any size that it can halve."""
    net = net.to("cpu", memory_format=torch.contiguous_format).eval()
    axes = {0: "count", 2: "height", 3: "width"}
    torch.onnx.export(
        net,
        (torch.zeros(1, shape.channels, *shape.size),),
        str(path),
        input_names=[shape.names[0]],
        output_names=[shape.names[1]],
        dynamic_axes={shape.names[0]: axes, shape.names[1]: {k: f"out_{v}" for k, v in axes.items()}},
        opset_version=17,
        dynamo=False,
    )


def fold_halves(path: Path) -> None:
    """Stores the weights of a written network in half precision: half the file, the same answers."""
    model = onnx.load(str(path))
    graph = model.graph
    casts = []
    for value in graph.initializer:
        numbers = numpy_helper.to_array(value)
        if numbers.dtype == np.float32 and numbers.size > 64:
            whole = value.name
            value.CopyFrom(numpy_helper.from_array(numbers.astype(np.float16), f"{whole}_half"))
            casts.append(onnx.helper.make_node("Cast", [f"{whole}_half"], [whole], to=onnx.TensorProto.FLOAT))
    nodes = [*casts, *graph.node]
    del graph.node[:]
    graph.node.extend(nodes)
    onnx.save(model, str(path))
