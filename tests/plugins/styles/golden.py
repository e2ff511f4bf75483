"""Golden pictures of the five styles: `python -m tests.plugins.styles.golden` shows or renews them.

--show FILE         writes reference, result and difference of every golden side by side, to look at
--update [STYLE …]  takes today's results as the references, of these styles or of all (look at --show first)
"""

import argparse
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import cv2
import numpy as np
from luster_classic.plugin import luster_stages
from luster_sdk.testing.recipes import carry_out
from luster_styles.plugin import luster_styles
from numpy.typing import NDArray

from tests.plugins.classic import scenes

FOLDER = Path(__file__).with_name("golden")
Picture = NDArray[np.float32]


@dataclass(frozen=True)
class Golden:
    """One style with parameters on a drawn street, or on a rendered room or house.

    What a drawing shows, no gate can know.
    """

    style: str
    scene: str
    parameters: dict[str, Any]

    @property
    def name(self) -> str:
        told = "".join(f"_{value}" for value in self.parameters.values())
        return f"{self.style}{told}_{self.scene}"

    @property
    def path(self) -> Path:
        return FOLDER / f"{self.name}.png"

    def result(self) -> Picture:
        """Today's picture, 360 px wide."""
        picture = {
            "street": scenes.street,
            "overcast": scenes.rendered_house,
            "room": lambda: scenes.rendered_room(cast=(1.2, 1.0, 0.75)),
        }
        style = next(style for style in luster_styles() if style.name == self.style)
        frame = scenes.frame_of(picture[self.scene]())
        done = carry_out(style, luster_stages(), frame, parameters=self.parameters).frame.pixels
        small = cv2.resize(done, (360, round(360 * done.shape[0] / done.shape[1])), interpolation=cv2.INTER_AREA)
        return np.asarray(small, dtype=np.float32) / np.float32(255.0)

    def reference(self) -> Picture:
        read = cv2.imread(str(self.path), cv2.IMREAD_COLOR)
        if read is None:
            raise FileNotFoundError(f"{self.path.name} is missing; make it with: python -m {_MODULE} --update")
        return np.asarray(cv2.cvtColor(read, cv2.COLOR_BGR2RGB), dtype=np.float32) / np.float32(255.0)


_MODULE = "tests.plugins.styles.golden"

GOLDENS = (
    Golden("default", "room", {}),
    Golden("default", "street", {}),
    Golden("bright_airy", "room", {}),
    Golden("sky_replacement", "overcast", {}),
    Golden("sky_replacement", "street", {"sky": "clear"}),
    Golden("sky_replacement", "street", {"sky": "dramatic"}),
    Golden("lawn_cleanup", "street", {}),
    Golden("dusk", "street", {}),
    Golden("dusk", "street", {"mood": "blue"}),
    Golden("dusk", "street", {"mood": "pink"}),
    Golden("dusk", "street", {"mood": "overcast"}),
    Golden("dusk", "room", {}),
)


def similarity(first: Picture, second: Picture) -> float:
    """SSIM of luma, mean over the picture."""
    a, b = (p @ np.array([0.2126, 0.7152, 0.0722], np.float32) for p in (first, second))
    blur = lambda image: cv2.GaussianBlur(image, (0, 0), 1.5)  # noqa: E731 - five uses in one formula
    ma, mb = blur(a), blur(b)
    va, vb, cov = blur(a * a) - ma * ma, blur(b * b) - mb * mb, blur(a * b) - ma * mb
    ssim = (2 * ma * mb + 1e-4) * (2 * cov + 9e-4) / ((ma * ma + mb * mb + 1e-4) * (va + vb + 9e-4))
    return float(ssim.mean())


def colour_difference(first: Picture, second: Picture) -> NDArray[np.float32]:
    """ΔE (CIE 1976) per pixel."""
    one, other = (cv2.cvtColor(p, cv2.COLOR_RGB2Lab) for p in (first, second))
    return np.asarray(np.linalg.norm(one - other, axis=2), dtype=np.float32)


def _rows() -> Iterator[Picture]:
    for golden in GOLDENS:
        result, reference = golden.result(), golden.reference()
        difference = np.clip(colour_difference(result, reference) / 10.0, 0, 1)
        yield np.hstack([reference, result, np.repeat(difference[..., None], 3, axis=2)])[:240]


def main() -> None:
    """Shows or renews the golden pictures."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--show", type=Path)
    parser.add_argument("--update", nargs="*", choices=sorted({each.style for each in GOLDENS}), metavar="STYLE")
    told = parser.parse_args()
    if told.update is not None:
        FOLDER.mkdir(exist_ok=True)
        for golden in GOLDENS:
            if told.update and golden.style not in told.update:
                continue
            pixels = np.clip(golden.result() * 255 + 0.5, 0, 255).astype(np.uint8)
            cv2.imwrite(str(golden.path), cv2.cvtColor(pixels, cv2.COLOR_RGB2BGR))
            sys.stdout.write(f"{golden.path.name}\n")
    if told.show:
        sheet = np.clip(np.vstack(list(_rows())) * 255 + 0.5, 0, 255).astype(np.uint8)
        cv2.imwrite(str(told.show), cv2.cvtColor(sheet, cv2.COLOR_RGB2BGR))
        sys.stdout.write(f"reference, result, difference (white is ΔE 10): {told.show}\n")


if __name__ == "__main__":
    main()
