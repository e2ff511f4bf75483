"""Plain pages of sign-in, drawn here: no script, nothing loaded, and a form that goes to where it came from."""

import base64
import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

from starlette.responses import HTMLResponse

_STYLE = (
    "body{font:16px/1.5 system-ui,sans-serif;max-width:26em;margin:12vh auto;padding:0 1em;color:#222;background:#fff}"
    "h1{font-size:1.4em}label{display:block;margin:1em 0}input{display:block;width:100%;box-sizing:border-box;"
    "font:inherit;padding:.6em;border:1px solid #999;border-radius:6px}button{font:inherit;padding:.6em 1.2em;"
    "border:0;border-radius:6px;background:#1f5a46;color:#fff}.told{padding:.6em 1em;background:#fde8e4;"
    "border-radius:6px}@media(prefers-color-scheme:dark){body{color:#eee;background:#1b1b1a}.told{background:#5a2a20}"
    "input{background:#222;color:#eee}}"
)
_DIGEST = base64.b64encode(hashlib.sha256(_STYLE.encode()).digest()).decode()
_POLICY = (
    f"default-src 'none'; style-src 'sha256-{_DIGEST}'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)
_HEADERS = {
    "Content-Security-Policy": _POLICY,
    "Cache-Control": "no-store",
    # The address of such a page is a secret, so only its origin is told on. With `no-referrer` a browser would send the
    # form with `Origin: null`, and it would be refused as another site's.
    "Referrer-Policy": "strict-origin",
}


@dataclass(frozen=True, slots=True)
class Field:
    """Something that a page asks for."""

    name: str
    label: str
    kind: str = "password"
    completes: str = "current-password"
    value: str = ""


@dataclass(frozen=True, slots=True)
class Page:
    """What a page says and asks."""

    title: str
    text: str
    button: str = ""
    fields: Sequence[Field] = ()
    told: str = ""
    """What went wrong with the last try."""
    onward: tuple[str, str] | None = None
    """Where to go from here: an address of ours, and its words."""


def shown(page: Page, status: int = 200) -> HTMLResponse:
    """The page as HTML. Everything that anybody sent is escaped."""
    parts = [f"<h1>{escape(page.title)}</h1>"]
    if page.told:
        parts.append(f'<p class="told" role="alert">{escape(page.told)}</p>')
    if page.text:
        parts.append(f"<p>{escape(page.text)}</p>")
    if page.button:
        inputs = "".join(_input(each) for each in page.fields)
        # Without an action a form goes to the page's own address.
        parts.append(f'<form method="post">{inputs}<button>{escape(page.button)}</button></form>')
    if page.onward is not None:
        address, words = page.onward
        parts.append(f'<p><a href="{escape(address)}">{escape(words)}</a></p>')
    body = (
        '<!doctype html><html lang="en"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width,initial-scale=1"><meta name="robots" content="noindex">'
        f"<title>{escape(page.title)} · Luster</title><style>{_STYLE}</style></head>"
        f"<body><main>{''.join(parts)}</main></body></html>"
    )
    return HTMLResponse(body, status, headers=_HEADERS)


def _input(field: Field) -> str:
    return (
        f"<label>{escape(field.label)}<input required name={escape(field.name)} type={escape(field.kind)} "
        f'autocomplete="{escape(field.completes)}" value="{escape(field.value)}"></label>'
    )
