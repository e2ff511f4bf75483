"""The report of a run: text for the terminal, JSON for machines, and a page with pictures for people."""

import html
import json
from collections.abc import Sequence
from pathlib import Path

import cv2

from tests.quality.figures import Figure, Observation
from tests.quality.harness import Row, Table


def text(tables: Sequence[Table]) -> str:
    """Every table as figure | to reach | measured | sealed | worst."""
    lines: list[str] = []
    for table in tables:
        lines += ["", f"{table.title}  ({table.seconds:.0f} s)"]
        if table.skipped:
            lines.append(f"  not measured: {table.skipped}")
            continue
        cells = [["figure", "to reach", "measured", "sealed", "", "worst"]]
        cells += [_cells(row) for row in table.rows]
        widths = [max(len(row[k]) for row in cells) for k in range(5)]
        lines += [
            "  " + " | ".join([*(c.ljust(w) for c, w in zip(row[:5], widths, strict=True)), row[5]]) for row in cells
        ]
        lines += [f"  FAILED {failure}" for failure in table.failures]
    short = [f"{t.name}: {r.figure.title}" for t in tables for r in t.rows if not r.met]
    lines += ["", "all figures reached" if not short else f"{len(short)} figures short:", *(f"  {s}" for s in short)]
    return "\n".join(lines)


def _cells(row: Row) -> list[str]:
    figure = row.figure
    worst = ", ".join(f"{o.name} {number(figure, o.value)}" for o in row.worst)
    return [
        figure.title,
        f"{figure.relation} {figure.limit:g}{figure.unit}",
        number(figure, row.value),
        number(figure, row.sealed),
        "ok" if row.met else "SHORT",
        worst,
    ]


def number(figure: Figure, value: float | None) -> str:
    return "nothing measured" if value is None else f"{value:.3f}{figure.unit}"


def write(tables: Sequence[Table], folder: Path) -> Path:
    """Writes report.txt, report.json and index.html with its pictures; answers with the page."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "report.txt").write_text(text(tables) + "\n")
    (folder / "report.json").write_text(json.dumps([_as_data(table) for table in tables], indent=1) + "\n")
    body = "".join(_section(table, folder) for table in tables)
    page = folder / "index.html"
    page.write_text(f"<!doctype html><meta charset=utf-8><title>Luster quality</title><style>{_STYLE}</style>{body}")
    return page


def _as_data(table: Table) -> dict[str, object]:
    return {
        "group": table.name,
        "title": table.title,
        "seconds": round(table.seconds, 1),
        "skipped": table.skipped,
        "failures": table.failures,
        "figures": [
            {
                "figure": row.figure.title,
                "relation": row.figure.relation,
                "to_reach": row.figure.limit,
                "unit": row.figure.unit,
                "measured": row.value,
                "sealed": row.sealed,
                "scenes": row.scenes,
                "met": row.met,
                "sealed_met": row.sealed_met,
                "worst": [_observed(o) for o in row.worst],
            }
            for row in table.rows
        ],
        "observations": [_observed(o) for o in table.observations],
    }


def _observed(o: Observation) -> dict[str, object]:
    return {"scene": o.scene, "sealed": o.sealed, "measure": o.measure, "subject": o.subject, "value": o.value}


def _section(table: Table, folder: Path) -> str:
    rows = "".join(
        f"<tr class={'ok' if row.met else 'short'}>{''.join(f'<td>{html.escape(c)}</td>' for c in _cells(row))}</tr>"
        for row in table.rows
    )
    head = "".join(f"<th>{h}</th>" for h in ("figure", "to reach", "measured", "sealed third", "", "worst scenes"))
    failures = "".join(f"<p class=short>{html.escape(f)}</p>" for f in table.failures)
    note = f"<p class=short>not measured: {html.escape(table.skipped)}</p>" if table.skipped else ""
    made = [f"<h2>{html.escape(table.title)}</h2>{note}<table><tr>{head}</tr>{rows}</table>{failures}"]
    for showing in table.showings:
        figures = []
        for k, (caption, picture) in enumerate(showing.pictures.items()):
            name = f"{table.name}_{showing.scene}_{k}.jpg"
            cv2.imwrite(str(folder / name), cv2.cvtColor(picture, cv2.COLOR_RGB2BGR), [cv2.IMWRITE_JPEG_QUALITY, 85])
            figures.append(
                f"<figure><img loading=lazy src='{name}'><figcaption>{html.escape(caption)}</figcaption></figure>"
            )
        said = "<br>".join(html.escape(line) for line in showing.lines)
        mark = " (sealed)" if showing.sealed else ""
        made.append(f"<h3>{html.escape(showing.scene)}{mark}</h3><div>{''.join(figures)}</div><p>{said}</p>")
    return "".join(made)


_STYLE = """
body{font:14px/1.5 system-ui,sans-serif;margin:24px;max-width:1800px}table{border-collapse:collapse}
td,th{border:1px solid #ccc;padding:3px 8px;text-align:left}tr.ok td:nth-child(5){background:#cfe8cf}
tr.short td:nth-child(5),p.short{background:#f3c6c0}div{display:flex;flex-wrap:wrap;gap:8px}
figure{margin:0}img{max-width:380px;display:block}figcaption{font-size:12px;color:#555}p{color:#444;font-size:12px}
"""
