"""The networks: one that says what each part of a picture is, and one that draws the edge of its sky."""

import torch
from torch import Tensor, nn

from .examples import CLASSES
from .lite0 import SEEN_CHANNELS, Lite0

WIDTHS = (16, 32, 64, 128, 192)
"""Channels at a half, a quarter … a thirty-second of the picture's size."""


EDGE_WIDTHS = (24, 32, 48)
"""Channels of the network of edges at a half, a quarter and an eighth of the size."""

SIGHT = (CLASSES.index("sky"), CLASSES.index("plants"), CLASSES.index("building"))
"""What the network of edges is told beside the colours."""


def _block(into: int, out: int, stride: int = 1, size: int = 3) -> nn.Sequential:
    return nn.Sequential(
        nn.Conv2d(into, out, size, stride, size // 2, bias=False),
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
    """A picture with its place (`with_place`) to the chance of each class and of a neutral surface, at half the size.

    U-shaped, with a look at the whole picture at its narrowest point.
    """

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
        self.neutral = nn.Conv2d(24, 1, 1)

    def scores(self, placed: Tensor) -> tuple[Tensor, Tensor]:
        """Scores of classes and of neutral surfaces before they become chances."""
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
        return self.say(x), self.neutral(x)

    def forward(self, placed: Tensor) -> Tensor:
        classes, neutral = self.scores(placed)
        return torch.cat([torch.softmax(classes, dim=1), torch.sigmoid(neutral)], dim=1)


EYE_WIDTHS = (24, 40, 64, 96, 128)
"""Channels of the decoder at a half, a quarter … a thirty-second of the size."""


class Eyes(nn.Module):
    """What `Net` does, by an encoder that has seen photographs and a decoder that learns from renders.

    The encoder is left as it was: long tuning on few renders took from it what it knew of photographs. Where things
    stand in the frame (`with_place`) is told to the decoder alone.
    """

    def __init__(self, classes: int, encoder: Lite0) -> None:
        super().__init__()
        self.encoder = encoder.requires_grad_(False)
        a, b, c, d, e = EYE_WIDTHS
        one, two, three, four, five = SEEN_CHANNELS
        self.close = _block(5, 12, 2)
        self.five = _block(five + 2, e, size=1)
        self.whole = nn.Sequential(nn.Linear(e, e), nn.ReLU(inplace=True))
        self.deep = _block(e, e)
        self.four, self.up_four = _block(four, d, size=1), _block(e + d, d)
        self.three, self.up_three = _block(three + 2, c, size=1), _block(d + c, c)
        # Near the picture's own size a look around costs most: what comes together is narrowed first.
        self.two, self.up_two = _block(two, b, size=1), nn.Sequential(_block(c + b, b, size=1), _block(b, b))
        self.up_one = nn.Sequential(_block(b + one + 12, 16, size=1), _block(16, a))
        self.say = nn.Conv2d(a, classes, 1)
        self.neutral = nn.Conv2d(a, 1, 1)

    def scores(self, placed: Tensor) -> tuple[Tensor, Tensor]:
        """Scores of classes and of neutral surfaces before they become chances."""
        place = nn.functional.avg_pool2d(placed[:, 3:], 8)
        with torch.set_grad_enabled(torch.is_grad_enabled() and self.encoder.stem.weight.requires_grad):
            one, two, three, four, deepest = self.encoder(placed[:, :3])
        five = self.five(torch.cat([deepest, nn.functional.avg_pool2d(place, 4)], dim=1))
        five = five + self.whole(five.mean(dim=(2, 3)))[:, :, None, None]
        five = five + self.deep(five)
        x = self.up_four(torch.cat([_twice(five), self.four(four)], dim=1))
        x = self.up_three(torch.cat([_twice(x), self.three(torch.cat([three, place], dim=1))], dim=1))
        x = self.up_two(torch.cat([_twice(x), self.two(two)], dim=1))
        x = self.up_one(torch.cat([_twice(x), one, self.close(placed)], dim=1))
        return self.say(x), self.neutral(x)

    def forward(self, placed: Tensor) -> Tensor:
        classes, neutral = self.scores(placed)
        return torch.cat([torch.softmax(classes, dim=1), torch.sigmoid(neutral)], dim=1)


class EdgeNet(nn.Module):
    """A part of a picture, with what `Net` takes it for (`with_sight`), to how much of each pixel is sky, at its size.

    Sees about fifty pixels around each one.
    """

    def __init__(self) -> None:
        super().__init__()
        a, b, c = EDGE_WIDTHS
        self.one = _block(3 + len(SIGHT), a, 2, size=5)
        self.two, self.three = Step(a, b), Step(b, c)
        self.again = _block(c, c)
        self.to_two, self.up_two = nn.Conv2d(c, b, 1), _block(b, b)
        self.to_one, self.up_one = nn.Conv2d(b, a, 1), _block(a, a)
        self.to_whole = nn.ConvTranspose2d(a, 4, 2, 2)
        self.whole = _block(8, 8)
        self.say = nn.Conv2d(8, 1, 3, 1, 1)

    def scores(self, seen: Tensor) -> Tensor:
        """The score of each pixel before it becomes a share."""
        one = self.one(seen)
        two = self.two(one)
        three = self.three(two)
        three = three + self.again(three)
        x = _twice(self.to_two(three)) + two
        x = x + self.up_two(x)
        x = _twice(self.to_one(x)) + one
        x = x + self.up_one(x)
        x = self.whole(torch.cat([self.to_whole(x), seen[:, :4]], dim=1))
        return self.say(x)

    def forward(self, seen: Tensor) -> Tensor:
        return torch.sigmoid(self.scores(seen))


def with_sight(picture: Tensor, chances: Tensor) -> Tensor:
    """A picture (0…1) with the chances of the classes that `SIGHT` names, all as −1…1."""
    return torch.cat([picture, chances], dim=1) * 2 - 1


def with_place(picture: Tensor) -> Tensor:
    """A picture (0…1) as the network wants it: −1…1, with the height in the frame and the distance from its middle."""
    count, _, height, width = picture.shape
    down = torch.linspace(-1, 1, height, device=picture.device).view(1, 1, height, 1).expand(count, 1, height, width)
    across = (
        torch.linspace(-1, 1, width, device=picture.device).abs().view(1, 1, 1, width).expand(count, 1, height, width)
    )
    return torch.cat([picture * 2 - 1, down, across], dim=1)


def _twice(x: Tensor) -> Tensor:
    return nn.functional.interpolate(x, scale_factor=2.0, mode="nearest")
