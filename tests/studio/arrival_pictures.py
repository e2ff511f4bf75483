"""Makes the arrival page's pictures: measured houses before and after, enhanced by the `luster` command itself."""

import subprocess
import sys
import tempfile
from pathlib import Path

from PIL import Image

from tests.studio.reader import HOUSES, ROOT

PICTURES = ROOT / "gateway" / "studio" / "public" / "pictures"
SCENES = {
    "dusk": ("gable_brick", "dusk"),
    "sky": ("two_floor_siding", "sky_replacement"),
    "airy": ("big_living_24mp", "bright_airy"),
    "lawn": ("hip_stucco", "lawn_cleanup"),
    "natural": ("bedroom_warm_lamps", "default"),
}
WIDTH = 1600
QUALITY = 80


def main() -> int:
    """Writes two pictures for each scene."""
    PICTURES.mkdir(parents=True, exist_ok=True)
    luster = Path(sys.executable).with_name("luster")
    for name, (house, style) in SCENES.items():
        photo = HOUSES / house / "photo.jpg"
        with tempfile.TemporaryDirectory() as work:
            made = Path(work, "after.jpg")
            subprocess.run([luster, "enhance", photo, "--style", style, "-o", made], check=True)
            for side, source in (("before", photo), ("after", made)):
                _small(source, PICTURES / f"{name}-{side}.webp")
    return 0


def _small(source: Path, target: Path) -> None:
    with Image.open(source) as picture:
        size = (WIDTH, round(picture.height * WIDTH / picture.width))
        picture.convert("RGB").resize(size, Image.Resampling.LANCZOS).save(target, "WEBP", quality=QUALITY, method=6)


if __name__ == "__main__":
    raise SystemExit(main())
