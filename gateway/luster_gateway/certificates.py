"""With which certificates the engine is spoken to: read from files, and read again when these change."""

import logging
import ssl
from dataclasses import dataclass, field
from pathlib import Path

import grpc

from luster_gateway.settings import GatewaySettings

log = logging.getLogger("luster.gateway")

Stamp = tuple[tuple[int, int, int], ...]


@dataclass
class ChannelCertificates:
    """The authority that engines must be vouched for by, and the gateway's own certificate where it has one."""

    authority: Path
    certificate: Path | None = None
    key: Path | None = None
    _stamp: Stamp = field(default=(), repr=False)

    @staticmethod
    def of(settings: GatewaySettings) -> "ChannelCertificates | None":
        """Those that the settings name; none where the engine is spoken to without TLS."""
        if settings.engine_ca is None:
            return None
        return ChannelCertificates(settings.engine_ca, settings.engine_certificate, settings.engine_key)

    def credentials(self) -> grpc.ChannelCredentials:
        """What the files hold now."""
        stamp = self._stamps()
        chain = key = None
        if self.certificate is not None and self.key is not None:
            # Refused here rather than by every engine: a key that is not the certificate's.
            ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT).load_cert_chain(self.certificate, self.key)
            chain, key = self.certificate.read_bytes(), self.key.read_bytes()
        made = grpc.ssl_channel_credentials(self.authority.read_bytes(), key, chain)
        self._stamp = stamp
        return made

    def renewed(self) -> grpc.ChannelCredentials | None:
        """What was written since; None when nothing was, or when it does not fit together yet."""
        try:
            return self.credentials() if self._stamps() != self._stamp else None
        except OSError as error:  # ssl.SSLError is one
            log.warning("new certificates are not used yet: %s", error)
            return None

    def _stamps(self) -> Stamp:
        files = [path.stat() for path in (self.authority, self.certificate, self.key) if path is not None]
        return tuple((each.st_ino, each.st_mtime_ns, each.st_size) for each in files)
