"""Makes the arrival page's pictures: measured houses before and after, enhanced by the `luster` command itself."""

import subprocess
import sys
import tempfile
from pathlib import Path

from PIL import Image

from tests.studio.reader import HOUSES, ROOT

PICTURES = ROOT / "gateway" / "studio" / "public" / "pictures"
SCENES = {
    "dusk": ("two_floor_siding", "dusk", "mood=blue"),
    "sky": ("two_floor_siding", "sky_replacement"),
    "airy": ("big_living_24mp", "bright_airy"),
    "lawn": ("hip_stucco", "lawn_cleanup"),
    "natural": ("bedroom_warm_lamps", "default"),
}
"""The house, the look, and what the look is told."""
SIZES = {"": (1600, 80), "-small": (900, 70)}
"""Width and quality; the small ones are for a page of up to 760 pixels, on a screen with twice as many."""


def main() -> int:
    """Writes two pictures for each scene, each in two sizes."""
    PICTURES.mkdir(parents=True, exist_ok=True)
    luster = Path(sys.executable).with_name("luster")
    for name, (house, style, *told) in SCENES.items():
        photo = HOUSES / house / "photo.jpg"
        with tempfile.TemporaryDirectory() as work:
            made = Path(work, "after.jpg")
            subprocess.run(
                [luster, "enhance", photo, "--style", style, *(f"--param={each}" for each in told), "-o", made],
                check=True,
            )
            for side, source in (("before", photo), ("after", made)):
                for size, (width, quality) in SIZES.items():
                    _written(source, PICTURES / f"{name}-{side}{size}.webp", width, quality)
    return 0


def _written(source: Path, target: Path, width: int, quality: int) -> None:
    with Image.open(source) as picture:
        size = (width, round(picture.height * width / picture.width))
        picture.convert("RGB").resize(size, Image.Resampling.LANCZOS).save(target, "WEBP", quality=quality, method=6)


if __name__ == "__main__":
    raise SystemExit(main())
