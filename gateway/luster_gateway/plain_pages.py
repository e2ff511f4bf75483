"""Plain pages of sign-in, drawn here in Studio's colours: no script, nothing loaded, and a form to its own address."""

import base64
import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

from starlette.responses import HTMLResponse

_STYLE = (
    "*{box-sizing:border-box}body{margin:0;min-height:100vh;min-height:100dvh;display:grid;grid-template-rows:auto 1fr;"
    "background:#141414;color:#f3f3f3;color-scheme:dark;font:400 .9375rem/1.5 Inter,system-ui,sans-serif;"
    "-webkit-font-smoothing:antialiased}header{padding:1rem clamp(1rem,3.2vw,2.5rem)}"
    "header a{display:inline-flex;align-items:center;gap:.55rem;color:inherit;text-decoration:none;font-size:1.0625rem;"
    "font-weight:620;letter-spacing:-.02em}"
    "main{width:min(25rem,100%);margin:0 auto;padding:clamp(1rem,12vh,8rem) 1.25rem 4rem}"
    "h1{margin:0;font-size:clamp(1.75rem,1.2rem + 2vw,2.25rem);font-weight:600;letter-spacing:-.025em;line-height:1.12;"
    "text-wrap:balance}p{margin:.6rem 0 0;color:#bdbdbd;text-wrap:pretty}form{display:grid;gap:1rem;margin-top:1.75rem}"
    ".field{display:grid;gap:.375rem}label{font-size:.8125rem;font-weight:500;color:#bdbdbd}"
    "input{width:100%;min-height:2.75rem;padding:.45rem .8rem;border:1px solid #5c5c5c;border-radius:7px;"
    "background:#0d0d0d;color:#f3f3f3;font:inherit;font-size:1rem;font-weight:400}input:hover{border-color:#999}"
    "small{font-size:.8125rem;font-weight:400;color:#999}"
    ".tick{display:grid;grid-template-columns:auto 1fr;align-items:center;gap:.1rem .6rem}.tick small{grid-column:2}"
    ".tick input{width:1.15rem;min-height:1.15rem;margin:0;accent-color:#f2bd6b}"
    "button{min-height:3.1rem;margin-top:.5rem;padding:.3rem 1.6rem;border:0;border-radius:99px;background:#f3f3f3;"
    "color:#141414;font:inherit;font-size:1.0625rem;font-weight:550;cursor:pointer}button:hover{background:#fff}"
    ":focus-visible{outline:2px solid #f2bd6b;outline-offset:2px}"
    ".told{margin-top:1.25rem;padding:.7rem 1rem;border-radius:10px;background:#3a1c18;color:#ff9d8f}"
    ".onward{display:flex;flex-wrap:wrap;gap:.5rem 1.25rem;margin-top:1.5rem;font-size:.875rem}"
    ".onward a{color:#f3f3f3;text-underline-offset:.2em;text-decoration-thickness:1px}"
)
_SIGN = (
    '<svg width="24" height="24" viewBox="0 0 24 24" aria-hidden="true"><path d="M4 3.500h16v17H4z" fill="none" '
    'stroke="currentColor" stroke-width="1.700"/><path d="M4 20.500L20 3.500v17z" fill="#f2bd6b"/></svg>'
)
"""Luster's sign, which Studio draws too."""
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
    hint: str = ""
    """What helps to fill it in."""


@dataclass(frozen=True, slots=True)
class Page:
    """What a page says and asks."""

    title: str
    text: str
    button: str = ""
    fields: Sequence[Field] = ()
    told: str = ""
    """What went wrong with the last try."""
    onward: Sequence[tuple[str, str]] = ()
    """Where to go from here: addresses of ours, and their words."""


def shown(page: Page, status: int = 200) -> HTMLResponse:
    """The page as HTML. Everything that anybody sent is escaped."""
    parts = [f"<h1>{escape(page.title)}</h1>"]
    if page.text:
        parts.append(f"<p>{escape(page.text)}</p>")
    if page.told:
        parts.append(f'<p class="told" role="alert">{escape(page.told)}</p>')
    if page.button:
        inputs = "".join(_input(each, first=not number) for number, each in enumerate(page.fields))
        # Without an action a form goes to the page's own address.
        parts.append(f'<form method="post">{inputs}<button>{escape(page.button)}</button></form>')
    if page.onward:
        links = "".join(f'<a href="{escape(address)}">{escape(words)}</a>' for address, words in page.onward)
        parts.append(f'<p class="onward">{links}</p>')
    body = (
        '<!doctype html><html lang="en"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width,initial-scale=1"><meta name="robots" content="noindex">'
        '<meta name="theme-color" content="#141414">'
        f"<title>{escape(page.title)} · Luster</title><style>{_STYLE}</style></head>"
        f'<body><header><a href="/">{_SIGN} Luster</a></header><main>{"".join(parts)}</main></body></html>'
    )
    return HTMLResponse(body, status, headers=_HEADERS)


def _input(field: Field, *, first: bool) -> str:
    name = escape(field.name)
    hint = f'<small id="{name}-hint">{escape(field.hint)}</small>' if field.hint else ""
    described = f' aria-describedby="{name}-hint"' if field.hint else ""
    if field.kind == "checkbox":
        on = " checked" if field.value else ""
        return (
            f'<div class="tick"><input id="{name}" name="{name}" type="checkbox" value="true"{on}{described}>'
            f'<label for="{name}">{escape(field.label)}</label>{hint}</div>'
        )
    focus = " autofocus" if first else ""
    return (
        f'<div class="field"><label for="{name}">{escape(field.label)}</label><input required{focus}{described} '
        f'id="{name}" name="{name}" type="{escape(field.kind)}" autocomplete="{escape(field.completes)}" '
        f'value="{escape(field.value)}">{hint}</div>'
    )
