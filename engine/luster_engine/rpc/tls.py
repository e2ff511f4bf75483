"""The engine's certificates, read from files and read again when these change: new connections get the new ones.

Whoever renews certificates writes the files anew, each by a rename; no engine has to be restarted. Files that do not
fit together yet, because only one of them has been written, are left alone until the next connection.
"""

import logging
import ssl
import threading
from dataclasses import dataclass
from pathlib import Path

import grpc

from luster_engine.errors import LusterError, Reason
from luster_engine.settings import Settings

log = logging.getLogger("luster.rpc")


@dataclass(frozen=True, slots=True)
class TlsFiles:
    """Where the certificates of this engine lie, and that of the authority whose callers are let in."""

    certificate: Path
    key: Path
    client_ca: Path | None = None

    @staticmethod
    def of(settings: Settings) -> "TlsFiles | None":
        """The files that the settings name; none for plain TCP."""
        if settings.tls_certificate is None or settings.tls_key is None:
            return None
        return TlsFiles(settings.tls_certificate, settings.tls_key, settings.tls_client_ca)

    @property
    def all(self) -> tuple[Path, ...]:
        """Every file."""
        return (self.certificate, self.key, *((self.client_ca,) if self.client_ca is not None else ()))


class Certificates:
    """What a connection is greeted with; gRPC asks at each handshake, on a thread of its own."""

    def __init__(self, files: TlsFiles) -> None:
        self._files = files
        self._lock = threading.Lock()
        self._stamp: tuple[tuple[int, int, int], ...] | None = None

    def credentials(self) -> grpc.ServerCredentials:
        """For a port. Files that cannot be used now stop the start."""
        try:
            self._stamp = self._stamps()
            first = self._read()
        except OSError as error:
            raise LusterError(
                Reason.INVALID_ARGUMENT, f"{error.filename or self._files.certificate} cannot be used: {error}."
            ) from error
        return grpc.dynamic_ssl_server_credentials(
            first,
            self._renewed,  # type: ignore[arg-type]  # gRPC takes None for "as before"; its stubs do not say so
            require_client_authentication=self._files.client_ca is not None,
        )

    def _renewed(self) -> grpc.ServerCertificateConfiguration | None:
        """What has been written since; None keeps what is there."""
        with self._lock:
            try:
                stamp = self._stamps()
                if stamp == self._stamp:
                    return None
                found = self._read()
            except OSError as error:  # ssl.SSLError is one: a key that is not the certificate's
                log.warning("new certificates are not used yet: %s", error)
                return None
            self._stamp = stamp
            log.info("certificates were renewed")
            return found

    def _stamps(self) -> tuple[tuple[int, int, int], ...]:
        found = [path.stat() for path in self._files.all]
        return tuple((each.st_ino, each.st_mtime_ns, each.st_size) for each in found)

    def _read(self) -> grpc.ServerCertificateConfiguration:
        # OpenSSL refuses a key that does not belong to the certificate; gRPC would find out with the first caller.
        ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER).load_cert_chain(self._files.certificate, self._files.key)
        authority = self._files.client_ca
        return grpc.ssl_server_certificate_configuration(
            [(self._files.key.read_bytes(), self._files.certificate.read_bytes())],
            root_certificates=authority.read_bytes() if authority is not None else None,
        )
