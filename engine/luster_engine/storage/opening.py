"""Opens the place that the settings name for files: a bucket, or a folder of this machine."""

from luster_engine.data_folder import check_photos_are_there
from luster_engine.errors import LusterError, Reason
from luster_engine.settings import Settings
from luster_engine.storage.filesystem import FilesystemStorage
from luster_engine.storage.port import Storage
from luster_engine.storage.secrets import own_secret


def open_storage(settings: Settings) -> Storage:
    """The bucket when one is configured, else a folder below the data folder."""
    if settings.s3_bucket is None:
        check_photos_are_there(settings.data_dir)
        secret = settings.url_secret
        return FilesystemStorage(
            settings.data_dir / "storage",
            secret=secret.get_secret_value() if secret is not None else own_secret(settings.data_dir, "url_secret"),
            public_url=settings.app_url,
            max_bytes=settings.max_bytes,
            reserve_bytes=settings.disk_reserve_mb * 1_000_000,
        )
    if settings.s3_access_key_id is None or settings.s3_secret_access_key is None:
        raise LusterError(
            Reason.INVALID_ARGUMENT, "S3_BUCKET is set: set S3_ACCESS_KEY_ID and S3_SECRET_ACCESS_KEY as well."
        )
    # boto3 takes a third of a second to import, which only those who use a bucket pay.
    from luster_engine.storage.s3 import S3Storage

    return S3Storage(
        bucket=settings.s3_bucket,
        endpoint=settings.s3_endpoint,
        public_endpoint=settings.s3_public_endpoint,
        region=settings.s3_region,
        access_key_id=settings.s3_access_key_id.get_secret_value(),
        secret_access_key=settings.s3_secret_access_key.get_secret_value(),
    )
