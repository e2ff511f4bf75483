"""Photos and results of a bulk run in buckets: `s3://bucket/folder`, read and written with bounds."""

import hashlib
import re
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, Any, Final, TypeVar

import boto3
from botocore.config import Config
from botocore.exceptions import BotoCoreError, ClientError

from luster_engine.bulk.archive import STATE
from luster_engine.bulk.places import checked_name
from luster_engine.enhance.photo_tree import PHOTOS
from luster_engine.errors import LusterError, Reason
from luster_engine.settings import Settings
from luster_engine.storage.s3 import unreachable

if TYPE_CHECKING:
    from mypy_boto3_s3 import S3Client

SCHEME: Final = "s3://"
CONNECTIONS: Final = 16
"""Requests at once of one process. A photo takes one at a time, and no machine makes more than so many together."""
_BUCKET = re.compile(r"[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]")
"""What S3 lets a bucket be called. It becomes part of a host's name, so nothing else may come through."""
_PIECE: Final = 1 << 20
_TRIES: Final = 4
"""How often an object is fetched whose bytes stop on the way; the client's own tries end where the bytes begin."""
_PAUSE: Final = 0.5
"""Seconds before the second try; each further one waits twice as long."""
_MISSING = frozenset({"404", "NoSuchKey", "NotFound"})
_MARK: Final = {"made-by": "luster"}
"""What a result says of itself, so that nothing else is ever replaced."""

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class BucketPlace:
    """A bucket, and where in it; the folder ends in a slash, or is empty for the whole bucket."""

    bucket: str
    folder: str

    @staticmethod
    def read(address: str) -> "BucketPlace":
        """What `s3://bucket/folder` names."""
        bucket, _, folder = address.removeprefix(SCHEME).partition("/")
        if not _BUCKET.fullmatch(bucket):
            raise LusterError(
                Reason.INVALID_ARGUMENT, f"{address} names no bucket. Write it as s3://bucket or s3://bucket/folder."
            )
        folder = folder.strip("/")
        if folder:
            checked_name(folder)
        return BucketPlace(bucket, f"{folder}/" if folder else "")

    def __str__(self) -> str:
        return f"{SCHEME}{self.bucket}/{self.folder}".rstrip("/")

    def meets(self, other: "BucketPlace") -> bool:
        """Whether one lies in the other."""
        return self.bucket == other.bucket and (
            self.folder.startswith(other.folder) or other.folder.startswith(self.folder)
        )


class Bucket:
    """What lies below one place of a bucket, by names relative to it."""

    def __init__(self, place: BucketPlace, settings: Settings) -> None:
        self.place = place
        self._endpoint = settings.s3_endpoint
        key, secret = settings.s3_access_key_id, settings.s3_secret_access_key
        # Without keys of Luster's the usual ways of AWS hold: a profile, a role of the machine.
        session = boto3.session.Session(
            aws_access_key_id=key.get_secret_value() if key is not None else None,
            aws_secret_access_key=secret.get_secret_value() if secret is not None else None,
        )
        try:
            self._client: S3Client = session.client(
                "s3",
                endpoint_url=settings.s3_endpoint,
                region_name=settings.s3_region if settings.s3_endpoint or settings.s3_region != "auto" else None,
                config=Config(
                    signature_version="s3v4",
                    request_checksum_calculation="when_required",
                    response_checksum_validation="when_required",
                    s3={"addressing_style": "path"} if settings.s3_endpoint else {},
                    connect_timeout=5,
                    read_timeout=60,
                    retries={"max_attempts": 6, "mode": "standard"},
                    max_pool_connections=CONNECTIONS,
                ),
            )
        except (BotoCoreError, ValueError) as error:
            raise LusterError(Reason.INVALID_ARGUMENT, f"{place} cannot be opened: {error}") from error

    def check(self) -> None:
        """Refuse a bucket that is not there or not ours."""
        self._asked(lambda: self._client.head_bucket(Bucket=self.place.bucket), missing=None)

    def names(self, below: str = "") -> Iterator[str]:
        """The names of what lies there, in the bucket's order."""
        more: dict[str, Any] = {}
        prefix = self.place.folder + below
        while True:
            page = self._asked(
                lambda: self._client.list_objects_v2(Bucket=self.place.bucket, Prefix=prefix, **more)  # noqa: B023 - asked before `more` changes
            )
            for each in page.get("Contents", ()):
                yield each["Key"][len(self.place.folder) :]
            if not page.get("IsTruncated"):
                return
            more = {"ContinuationToken": page["NextContinuationToken"]}

    def about(self, name: str) -> tuple[int, bool] | None:
        """The bytes of an object and whether it is a result of Luster; None where there is none."""
        found = self._asked(lambda: self._client.head_object(Bucket=self.place.bucket, Key=self._key(name)), missing={})
        if not found:
            return None
        # Some servers give names of metadata back in capitals.
        metadata = {key.lower(): value for key, value in found.get("Metadata", {}).items()}
        return int(found["ContentLength"]), _MARK.items() <= metadata.items()

    def get(self, name: str, into: Path, most: int) -> None:
        """Bring an object; one of more bytes than that is refused before it is read."""

        def bring() -> None:
            found = self._client.get_object(Bucket=self.place.bucket, Key=self._key(name))
            with closing(found["Body"]) as body:
                if int(found["ContentLength"]) > most:
                    raise LusterError(Reason.TOO_LARGE, f"{name} has more than {most} bytes.")
                read = 0
                with into.open("wb") as file:
                    # botocore raises where fewer bytes come than were said, so the length holds in both directions.
                    for piece in body.iter_chunks(_PIECE):
                        read += len(piece)
                        if read > most:
                            raise LusterError(Reason.TOO_LARGE, f"{name} has more than {most} bytes.")
                        file.write(piece)

        for number in range(1, _TRIES):
            try:
                self._asked(bring)
            except LusterError as error:
                if not isinstance(error.__cause__, BotoCoreError):
                    raise
                time.sleep(_PAUSE * 2.0 ** (number - 1))
            else:
                return
        self._asked(bring)

    def put(self, body: bytes, name: str, mime: str) -> None:
        """Put an object; it appears whole or not at all."""
        self._asked(
            lambda: self._client.put_object(
                Bucket=self.place.bucket, Key=self._key(name), Body=body, ContentType=mime, Metadata=_MARK
            )
        )

    def _key(self, name: str) -> str:
        return self.place.folder + checked_name(name)

    def _asked(self, call: Callable[[], T], *, missing: Any = ...) -> T:
        try:
            return call()
        except ClientError as error:
            code = str(error.response.get("Error", {}).get("Code", ""))
            if code in _MISSING:
                if missing is not ... and missing is not None:
                    return missing  # type: ignore[no-any-return]  # what the caller takes for nothing
                if missing is ...:
                    raise LusterError(Reason.NOT_FOUND, f"There is no such object in {self.place}.") from error
            raise LusterError(
                Reason.STORAGE_UNAVAILABLE,
                f"The bucket {self.place.bucket} refused ({code}). Check its name, S3_ENDPOINT, S3_ACCESS_KEY_ID and "
                "S3_SECRET_ACCESS_KEY.",
            ) from error
        except BotoCoreError as error:
            raise unreachable(self.place.bucket, error) from error


class BucketSource:
    """Photos below a place of a bucket."""

    def __init__(self, bucket: Bucket, most: int) -> None:
        self._bucket = bucket
        self._most = most

    def check(self) -> None:
        """Refuse a bucket that is not there."""
        self._bucket.check()

    def fetched(self, photo: str, folder: Path) -> Path:
        """A copy, as large as a photo may be."""
        path = folder / "photo"
        self._bucket.get(photo, path, self._most)
        return path

    def holds(self, name: str) -> bool:
        """Whether there is an object of this name."""
        return self._bucket.about(name) is not None


class BucketTarget:
    """Results below a place of a bucket."""

    def __init__(self, bucket: Bucket) -> None:
        self.bucket = bucket

    def check(self) -> None:
        """Refuse a bucket in which this run has not begun."""
        if self.bucket.about(f"{STATE}/plan.json") is None:
            raise LusterError(Reason.INVALID_ARGUMENT, f"{self.bucket.place} does not hold this run's state.")

    def placed(self, made: Path, name: str, mime: str) -> tuple[str, int]:
        """Put it there; the bucket has it for good when it has answered."""
        known = self.bucket.about(name)
        if known is not None and not known[1]:
            raise LusterError(
                Reason.STATE_CONFLICT,
                f"{self.bucket.place}/{name} is a file that Luster did not make. Name another place with --to.",
            )
        picture = made.read_bytes()
        self.bucket.put(picture, name, mime)
        return hashlib.sha256(picture).hexdigest(), len(picture)

    def has(self, name: str, size: int) -> bool:
        """Whether it is there with as many bytes."""
        known = self.bucket.about(name)
        return known is not None and known[0] == size

    def is_changed(self, name: str, size: int) -> bool:
        """Whether it is there with more bytes or fewer."""
        known = self.bucket.about(name)
        return known is not None and known[0] != size


def photos_in(bucket: Bucket) -> Iterator[str]:
    """What is named like a photo, in the bucket's order; what begins with a dot is left out, as in a folder."""
    for name in bucket.names():
        path = PurePosixPath(name)
        if path.suffix.lower() in PHOTOS and not any(part.startswith(".") for part in path.parts):
            yield name
