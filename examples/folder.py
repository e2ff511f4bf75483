"""Enhance every photo of a folder: `python folder.py photos finished [style]`."""

import asyncio
import sys
from pathlib import Path

from luster_client import AsyncLuster, LusterError

AT_ONCE = 4


async def main(photos: list[Path], target: Path, style: str) -> int:
    """Four at a time; one that fails does not stop the others."""
    slots, failed = asyncio.Semaphore(AT_ONCE), 0

    async def one(client: AsyncLuster, photo: Path) -> None:
        nonlocal failed
        async with slots:
            try:
                await (await client.enhance(photo, style)).save(target / photo.name)
                print(f"{photo.name}: done")
            except LusterError as error:
                failed += 1
                print(f"{photo.name}: {error}", file=sys.stderr)

    async with AsyncLuster() as client:
        await asyncio.gather(*(one(client, each) for each in photos))
    return 1 if failed else 0


if __name__ == "__main__":
    source, target = Path(sys.argv[1]), Path(sys.argv[2])
    target.mkdir(parents=True, exist_ok=True)
    left = [each for each in sorted(source.glob("*.jp*g")) if not (target / each.name).exists()]
    sys.exit(asyncio.run(main(left, target, (sys.argv[3:] or ["default"])[0])))
