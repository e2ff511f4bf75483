"""The network: a small U-shaped one with a look at the whole picture at its narrowest point."""

import torch
from torch import Tensor, nn


def _block(into: int, out: int, stride: int = 1) -> nn.Sequential:
    return nn.Sequential(
        nn.Conv2d(into, out, 3, stride, 1, bias=False),
        nn.BatchNorm2d(out),
        nn.ReLU(inplace=True),
    )


class Net(nn.Module):
    """A picture with its place (`with_place`) to the chance of each class, at half the size."""

    def __init__(self, classes: int) -> None:
        super().__init__()
        self.one = _block(5, 16, 2)
        self.two = nn.Sequential(_block(16, 32, 2), _block(32, 32))
        self.three = nn.Sequential(_block(32, 48, 2), _block(48, 48))
        self.four = nn.Sequential(_block(48, 80, 2), _block(80, 80))
        self.five = nn.Sequential(_block(80, 128, 2), _block(128, 128))
        self.whole = nn.Sequential(nn.Linear(128, 128), nn.ReLU(inplace=True))
        self.up_four = _block(128 + 80, 80)
        self.up_three = _block(80 + 48, 48)
        self.up_two = _block(48 + 32, 32)
        self.up_one = _block(32 + 16, 16)
        self.say = nn.Conv2d(16, classes, 1)

    def scores(self, placed: Tensor) -> Tensor:
        """Scores before they become chances."""
        one = self.one(placed)
        two = self.two(one)
        three = self.three(two)
        four = self.four(three)
        five = self.five(four)
        five = five + self.whole(five.mean(dim=(2, 3)))[:, :, None, None]
        x = self.up_four(torch.cat([_twice(five), four], dim=1))
        x = self.up_three(torch.cat([_twice(x), three], dim=1))
        x = self.up_two(torch.cat([_twice(x), two], dim=1))
        x = self.up_one(torch.cat([_twice(x), one], dim=1))
        return self.say(x)

    def forward(self, placed: Tensor) -> Tensor:
        return torch.softmax(self.scores(placed), dim=1)


def with_place(picture: Tensor) -> Tensor:
    """A picture (0…1) as the network wants it: −1…1, with the height in the frame and the distance from its middle."""
    count, _, height, width = picture.shape
    down = torch.linspace(-1, 1, height).view(1, 1, height, 1).expand(count, 1, height, width)
    across = torch.linspace(-1, 1, width).abs().view(1, 1, 1, width).expand(count, 1, height, width)
    return torch.cat([picture * 2 - 1, down, across], dim=1)


def _twice(x: Tensor) -> Tensor:
    return nn.functional.interpolate(x, scale_factor=2.0, mode="nearest")
