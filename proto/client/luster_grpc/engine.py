"""The channel to the engine, and a photo through it."""

import json
import random
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from types import TracebackType
from typing import Any, Final, Self

import grpc
from google.protobuf import json_format, struct_pb2
from google.rpc import error_details_pb2  # type: ignore[import-untyped] # its package ships no types
from grpc_status import rpc_status
from luster.v1 import enhance_pb2, enhance_pb2_grpc

PIECE: Final = 1 << 20
"""Bytes in one message; the contract's most."""
LARGEST_MESSAGE: Final = 16 << 20
DEADLINE: Final = 120.0
"""Seconds for a photo: the dearest look of 24 megapixels takes a tenth of it on four cores."""
TRIES: Final = 4
_LOCAL: Final = ("127.0.0.1:", "localhost:", "[::1]:", "unix:")
_READS: Final = {
    "luster.v1.CatalogService": ("ListStyles", "ListStages", "ListPlugins"),
    "luster.v1.JobService": ("GetJob", "ListJobs", "QuoteJob"),
    "luster.v1.CreditService": ("GetBalance", "ListEntries"),
}
"""What gRPC itself repeats where the engine says that only the moment was wrong."""
_POLICY: Final = json.dumps(
    {
        "methodConfig": [
            {
                "name": [{"service": service, "method": name} for service, names in _READS.items() for name in names],
                "retryPolicy": {
                    "maxAttempts": TRIES,
                    "initialBackoff": "0.2s",
                    "maxBackoff": "5s",
                    "backoffMultiplier": 2,
                    "retryableStatusCodes": ["UNAVAILABLE"],
                },
            }
        ]
    }
)


@dataclass(frozen=True)
class Enhanced:
    """A finished picture, and what is known of it."""

    data: bytes
    media_type: str
    width: int
    height: int
    warnings: Sequence[str] = ()
    report: Mapping[str, Any] = field(default_factory=dict)


class EnhanceFailed(Exception):
    """The engine said no. `reason` is one of the contract's tree, and the message says what to do next."""

    def __init__(self, message: str, *, reason: str, code: grpc.StatusCode) -> None:
        super().__init__(message)
        self.reason = reason
        self.code = code


class Engine:
    """A connection to an engine. Without TLS only to this machine, for the token would be read on the way."""

    def __init__(
        self,
        address: str,
        token: str,
        *,
        account: str | None = None,
        root_certificates: bytes | None = None,
        tls: bool | None = None,
        deadline: float = DEADLINE,
    ) -> None:
        """`account` is who calls act for, where they need one; `tls` is chosen by the address where it is left out."""
        local = address.startswith(_LOCAL)
        secure = not local if tls is None else tls
        if not secure and not local:
            raise ValueError(f"{address} is another machine. Without TLS the token would be sent in clear text.")
        options = [
            ("grpc.service_config", _POLICY),
            ("grpc.max_receive_message_length", LARGEST_MESSAGE),
            ("grpc.keepalive_time_ms", 30_000),
        ]
        credentials = grpc.ssl_channel_credentials(root_certificates) if secure else None
        self._channel = (
            grpc.secure_channel(address, credentials, options)
            if credentials is not None
            else grpc.insecure_channel(address, options)
        )
        self._deadline = deadline
        self.metadata: tuple[tuple[str, str], ...] = (
            ("authorization", f"Bearer {token}"),
            *((("x-luster-account", account),) if account else ()),
        )
        """Goes with every call; give it to stubs of your own."""

    @property
    def channel(self) -> grpc.Channel:
        """The channel, for any stub of the contract."""
        return self._channel

    def enhance(
        self,
        photo: bytes,
        style: str = "default",
        *,
        params: Mapping[str, Any] | None = None,
        prompt: str = "",
        provider: str = "",
        strict: bool = False,
        filename: str = "",
        on_progress: Callable[[float], None] | None = None,
    ) -> Enhanced:
        """Give a photo a look in full size. Tried again while the engine says that only the moment is wrong."""
        recipe = enhance_pb2.Recipe(
            style=style,
            params=json_format.ParseDict(dict(params or {}), struct_pb2.Struct()),
            prompt=prompt,
            provider=provider,
            strict=strict,
            filename=filename,
            size_bytes=len(photo),
        )
        until = time.monotonic() + self._deadline
        for tried in range(TRIES):
            try:
                return self._enhance(recipe, photo, until - time.monotonic(), on_progress)
            except grpc.RpcError as error:
                pause = 0.2 * 2**tried * random.uniform(0.5, 1.0)  # noqa: S311 - it spreads tries
                again = error.code() is grpc.StatusCode.UNAVAILABLE and tried < TRIES - 1
                if not again or time.monotonic() + pause >= until:
                    raise failure(error) from error
                time.sleep(pause)
        raise AssertionError  # the last try answers or raises

    def close(self) -> None:
        """End the connection."""
        self._channel.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _enhance(
        self, recipe: enhance_pb2.Recipe, photo: bytes, seconds: float, told: Callable[[float], None] | None
    ) -> Enhanced:
        stub = enhance_pb2_grpc.EnhanceServiceStub(self._channel)
        result: enhance_pb2.EnhanceResult | None = None
        data = bytearray()
        answers = stub.Enhance(_requests(recipe, photo), timeout=max(seconds, 0.001), metadata=self.metadata)
        for answer in answers:
            kind = answer.WhichOneof("part")
            if kind == "progress" and told is not None:
                told(answer.progress.fraction)
            elif kind == "result":
                result = answer.result
            elif kind == "data":
                data += answer.data
        if result is None or len(data) != result.size_bytes:
            raise EnhanceFailed("The engine's answer was cut off.", reason="INTERNAL", code=grpc.StatusCode.DATA_LOSS)
        return Enhanced(
            data=bytes(data),
            media_type=result.media_type,
            width=result.width,
            height=result.height,
            warnings=tuple(each.message for each in result.warnings),
            report=json_format.MessageToDict(result.report),
        )


def failure(error: grpc.RpcError) -> EnhanceFailed:
    """What the engine said, with its reason from the contract's tree."""
    said = rpc_status.from_call(error) if isinstance(error, grpc.Call) else None
    details: Sequence[Any] = said.details if said is not None else ()
    reason = ""
    for detail in details:
        info = error_details_pb2.ErrorInfo()
        if detail.Unpack(info):
            reason = info.reason
    return EnhanceFailed(error.details() or error.code().name, reason=reason, code=error.code())


def _requests(recipe: enhance_pb2.Recipe, photo: bytes) -> Iterator[enhance_pb2.EnhanceRequest]:
    yield enhance_pb2.EnhanceRequest(recipe=recipe)
    for at in range(0, len(photo), PIECE):
        yield enhance_pb2.EnhanceRequest(data=photo[at : at + PIECE])
