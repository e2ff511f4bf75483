"""The network: a small U-shaped one with a look at the whole picture at its narrowest point."""

import torch
from torch import Tensor, nn

WIDTHS = (16, 32, 64, 96, 144)
"""Channels at a half, a quarter … a thirty-second of the picture's size."""


def _block(into: int, out: int, stride: int = 1) -> nn.Sequential:
    return nn.Sequential(
        nn.Conv2d(into, out, 3, stride, 1, bias=False),
        nn.BatchNorm2d(out),
        nn.ReLU(inplace=True),
    )


class Step(nn.Module):
    """Half the size, then a second look at the same place."""

    def __init__(self, into: int, out: int) -> None:
        super().__init__()
        self.down = _block(into, out, 2)
        self.again = _block(out, out)

    def forward(self, x: Tensor) -> Tensor:
        x = self.down(x)
        return x + self.again(x)


class Net(nn.Module):
    """A picture with its place (`with_place`) to the chance of each class, at half the size."""

    def __init__(self, classes: int) -> None:
        super().__init__()
        a, b, c, d, e = WIDTHS
        self.one = _block(5, a, 2)
        self.two, self.three, self.four, self.five = Step(a, b), Step(b, c), Step(c, d), Step(d, e)
        self.whole = nn.Sequential(nn.Linear(e, e), nn.ReLU(inplace=True))
        self.deep = _block(e, e)
        self.up_four = _block(e + d, d)
        self.up_three = _block(d + c, c)
        self.up_two = nn.Sequential(_block(c + b, b), _block(b, b))
        self.up_one = nn.Sequential(_block(b + a, 24), _block(24, 24))
        self.say = nn.Conv2d(24, classes, 1)

    def scores(self, placed: Tensor) -> Tensor:
        """Scores before they become chances."""
        one = self.one(placed)
        two = self.two(one)
        three = self.three(two)
        four = self.four(three)
        five = self.five(four)
        five = five + self.whole(five.mean(dim=(2, 3)))[:, :, None, None]
        five = five + self.deep(five)
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
