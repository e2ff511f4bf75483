"""Renders a property photo: a house under a dull sky, a little too dark."""

import io

import numpy as np
from PIL import Image, ImageDraw


def house(width: int = 1800, height: int = 1200, seed: int = 1) -> bytes:
    """The photo as a JPEG."""
    rows = np.linspace(0, 1, height)[:, None, None]
    sky = np.array([150, 160, 170]) * (1 - rows) + np.array([190, 190, 185]) * rows
    picture = Image.fromarray(np.broadcast_to(sky, (height, width, 3)).astype(np.uint8))
    draw = ImageDraw.Draw(picture)
    draw.rectangle((0, int(height * 0.72), width, height), fill=(70, 95, 50))
    left, right, eaves, ground = int(width * 0.25), int(width * 0.75), int(height * 0.4), int(height * 0.78)
    draw.polygon(((left - 40, eaves), (width // 2, int(height * 0.2)), (right + 40, eaves)), fill=(95, 60, 50))
    draw.rectangle((left, eaves, right, ground), fill=(170, 160, 145))
    for column in range(3):
        x = left + int((right - left) * (0.12 + 0.3 * column))
        draw.rectangle((x, eaves + 60, x + int(width * 0.07), eaves + 220), fill=(50, 60, 75), outline=(230, 230, 225))
    noise = np.random.default_rng(seed).normal(0, 3, (height, width, 3))
    dark = np.clip(np.asarray(picture) * 0.62 + noise, 0, 255).astype(np.uint8)
    data = io.BytesIO()
    Image.fromarray(dark).save(data, "JPEG", quality=92)
    return data.getvalue()
