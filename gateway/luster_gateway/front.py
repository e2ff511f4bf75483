"""Studio at `/`: a page built beforehand, served with its files from our own package and from nowhere else."""

import gzip
import re
from functools import lru_cache
from importlib.resources import files
from pathlib import Path
from urllib.parse import urlsplit

from fastapi import FastAPI
from starlette.datastructures import Headers
from starlette.requests import Request
from starlette.responses import FileResponse, PlainTextResponse, Response
from starlette.staticfiles import StaticFiles
from starlette.types import Scope

from luster_gateway.guards.context import studio_policy
from luster_gateway.settings import GatewaySettings

_FOREVER = "public, max-age=31536000, immutable"
_ASK_AGAIN = "no-cache"
_KEPT = {"assets": _FOREVER, "pictures": "public, max-age=3600"}
"""How long files are kept, by folder. Pictures keep their names when they are made anew, which is seldom."""


_PACKED = {".js": "text/javascript; charset=utf-8", ".css": "text/css; charset=utf-8"}
"""Built files that are text, a third as long when packed."""


class _Files(StaticFiles):
    """Built files: those whose names change with their content are kept for ever, and packed for whoever takes that."""

    async def get_response(self, path: str, scope: Scope) -> Response:
        answer = await super().get_response(path, scope)
        if isinstance(answer, FileResponse) and path.startswith("assets/") and Path(path).suffix in _PACKED:
            if _takes_gzip(Headers(scope=scope).get("accept-encoding", "")) and "range" not in Headers(scope=scope):
                headers = {"Content-Encoding": "gzip"}
                answer = Response(_packed(str(answer.path)), headers=headers, media_type=_PACKED[Path(path).suffix])
            answer.headers["Vary"] = "Accept-Encoding"
        answer.headers["Cache-Control"] = _KEPT.get(path.split("/")[0], _ASK_AGAIN)
        return answer


def _takes_gzip(accepted: str) -> bool:
    """Whether a browser takes packed bytes: it may name a coding only to say that it does not (`gzip;q=0`)."""
    weights: dict[str, str] = {}
    for each in accepted.lower().split(","):
        coding, _, weight = each.partition(";")
        weights[coding.strip()] = weight.replace(" ", "")
    named = weights.get("gzip", weights.get("*"))
    return named is not None and re.fullmatch(r"q=0(\.0*)?", named) is None


# Built files do not change while the gateway runs, and there are a few dozen of them.
@lru_cache(maxsize=128)
def _packed(path: str) -> bytes:
    return gzip.compress(Path(path).read_bytes(), 9, mtime=0)


def install(app: FastAPI, settings: GatewaySettings) -> None:
    """Adds the page, its files and its worker, which stand outside the API's document."""
    built = files("luster_gateway") / "studio"
    sign_in = () if settings.supabase_url is None else (_origin(settings.supabase_url),)
    policy = studio_policy(settings.content_origins, sign_in)
    headers = {"Content-Security-Policy": policy, "Cache-Control": _ASK_AGAIN}

    async def page(request: Request) -> Response:
        return FileResponse(str(built / "index.html"), media_type="text/html", headers=headers)

    async def worker(request: Request) -> Response:
        # A worker governs the folder that it is served from, and the page stands at the root.
        return FileResponse(str(built / "sw.js"), media_type="text/javascript", headers=headers)

    async def robots(request: Request) -> Response:
        return PlainTextResponse("User-agent: *\nDisallow: /\n")

    app.add_route("/", page, include_in_schema=False)
    app.add_route("/sw.js", worker, include_in_schema=False)
    app.add_route("/robots.txt", robots, include_in_schema=False)
    app.mount("/studio", _Files(directory=str(built), check_dir=False), name="studio")


def _origin(url: str) -> str:
    parts = urlsplit(url)
    return f"{parts.scheme}://{parts.netloc}"
