"""The names under which a user's files are stored, and the digest that names one by its bytes."""

import hashlib
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

_EXTENSIONS = {
    "image/jpeg": "jpg",
    "image/png": "png",
    "image/webp": "webp",
    "image/heic": "heic",
    "image/heif": "heif",
    "image/tiff": "tif",
    "image/avif": "avif",
    "image/x-raw": "dng",
    "image/dng": "dng",
    "image/x-adobe-dng": "dng",
    "image/x-canon-cr2": "cr2",
    "image/x-canon-cr3": "cr3",
    "image/x-fuji-raf": "raf",
    "image/x-nikon-nef": "nef",
    "image/x-olympus-orf": "orf",
    "image/x-panasonic-rw2": "rw2",
    "image/x-pentax-pef": "pef",
    "image/x-samsung-srw": "srw",
    "image/x-sony-arw": "arw",
}


def extension(content_type: str) -> str:
    """The file extension for a picture's type; `bin` for one we do not know."""
    return _EXTENSIONS.get(content_type.lower(), "bin")


def content_type_of(ext: str) -> str:
    """The picture type for a file extension."""
    wanted = {"jpeg": "jpg", "tiff": "tif"}.get(ext.lower().lstrip("."), ext.lower().lstrip("."))
    return next((mime for mime, known in _EXTENSIONS.items() if known == wanted), "application/octet-stream")


def digest_of(path: Path) -> str:
    """The SHA-256 of a file's bytes."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def user_prefix(account: UUID) -> str:
    """Everything of one user."""
    return f"{account}/"


def account_export(account: UUID, export: UUID) -> str:
    """Where an export lies: below its account's folder, so that it goes with the account."""
    return f"{account}/exports/{export}.zip"


def shoot_prefix(account: UUID, shoot: UUID) -> str:
    """Everything of one shoot."""
    return f"{account}/{shoot}/"


def asset_prefix(account: UUID, shoot: UUID, asset: UUID) -> str:
    """Everything of one photo."""
    return f"{account}/{shoot}/{asset}/"


def original(account: UUID, shoot: UUID, asset: UUID, ext: str) -> str:
    """Where the client puts its upload."""
    return f"{asset_prefix(account, shoot, asset)}original.{ext}"


def source(account: UUID, shoot: UUID, asset: UUID, sha256: str, ext: str) -> str:
    """The immutable copy from which all work is done."""
    return f"{asset_prefix(account, shoot, asset)}source/{sha256}.{ext}"


def shared(account: UUID, shoot: UUID, asset: UUID, ext: str) -> str:
    """The original without position and serial numbers, which is what links serve."""
    return f"{asset_prefix(account, shoot, asset)}shared.{ext}"


def thumbnail(account: UUID, shoot: UUID, asset: UUID) -> str:
    """The small picture shown in lists."""
    return f"{asset_prefix(account, shoot, asset)}thumb.jpg"


def output(account: UUID, shoot: UUID, asset: UUID, job: UUID, attempt: int, ext: str, name: str = "picture") -> str:
    """A job's result; the attempt is in the name so that a late writer never overwrites a winner."""
    extra = "" if name == "picture" else f"_{name}"
    return f"{asset_prefix(account, shoot, asset)}outputs/{job}_v{attempt}{extra}.{ext}"


def answers(account: UUID, shoot: UUID, asset: UUID, job: UUID) -> str:
    """Where the answers of remote models lie until their job has ended."""
    return f"{asset_prefix(account, shoot, asset)}answers/{job}/"


def rendition(
    account: UUID, shoot: UUID, asset: UUID, job: UUID, attempt: int, name: str, profile: str, ext: str
) -> str:
    """A delivered size of a result, kept so that it is made once."""
    return f"{asset_prefix(account, shoot, asset)}renditions/{job}_v{attempt}_{name}_{profile}.{ext}"


def preview(account: UUID, shoot: UUID, asset: UUID, name: str) -> str:
    """A free, small preview, which is kept for a day."""
    return f"{asset_prefix(account, shoot, asset)}previews/{name}.jpg"


@dataclass(frozen=True, slots=True)
class ObjectPlace:
    """What a key below a shoot's prefix says: whose photo, and what of it."""

    asset: UUID
    kind: str
    """`original`, `shared`, `thumb`, or the name of a folder such as `outputs`."""
    rest: str
    """What follows the kind: the file's name in its folder, or nothing."""


def place_of(prefix: str, key: str) -> ObjectPlace | None:
    """What a key below a shoot's prefix stands for; None for one that Luster does not write."""
    asset, _, rest = key.removeprefix(prefix).partition("/")
    try:
        found = UUID(asset)
    except ValueError:
        return None
    if not key.startswith(prefix) or str(found) != asset or not rest:
        return None
    folder, _, name = rest.partition("/")
    if name:
        return ObjectPlace(found, folder, name)
    return ObjectPlace(found, folder.rsplit(".", 1)[0], "")
