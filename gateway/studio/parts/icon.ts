// The icons, drawn on a 20-unit grid with one line weight; they say nothing that a word beside them or a label does not.
import { html, svg, type SVGTemplateResult, type TemplateResult } from "lit";

const path = (d: string) => svg`<path d=${d} />`;
const DRAWN: Record<string, SVGTemplateResult> = {
  add: path("M10 4v12M4 10h12"),
  close: path("M5 5l10 10M15 5L5 15"),
  back: path("M12 4l-6 6 6 6"),
  forward: path("M8 4l6 6-6 6"),
  down: path("M5 8l5 5 5-5"),
  download: path("M10 3v10M6 9.5l4 4 4-4M4 16.5h12"),
  bin: path("M4 6h12M8 6V4h4v2M6 6l.7 10.5h6.6L14 6"),
  more: svg`<path d="M4.5 10h.01M10 10h.01M15.5 10h.01" stroke-width="2.4" />`,
  check: path("M4.5 10.5l3.5 3.5 7.5-8"),
  warn: svg`<path d="M10 3.2L17.6 16.4H2.4z" /><path d="M10 8v3.8M10 14h.01" />`,
  bell: path("M6 8.5a4 4 0 018 0c0 4 1.8 4.8 1.8 4.8H4.2S6 12.500 6 8.500M8.600 15.800a1.600 1.600 0 002.800 0"),
  clock: svg`<circle cx="10" cy="10" r="6.800" /><path d="M10 6.200V10l2.600 1.800" />`,
  moon: path("M16.500 11.600A6.800 6.800 0 118.400 3.500a5.400 5.400 0 008.100 8.100z"),
  sun: svg`<circle cx="10" cy="10" r="3.200" /><path d="M10 2.800v1.700M10 15.500v1.700M2.800 10h1.700M15.500 10h1.700M4.900 4.900l1.200 1.200M13.900 13.900l1.200 1.200M4.900 15.100l1.200-1.200M13.900 6.100l1.200-1.200" />`,
  search: svg`<circle cx="9" cy="9" r="5" /><path d="M13 13l4 4" />`,
  spark: path("M10 3l1.600 5.400L17 10l-5.400 1.600L10 17l-1.600-5.400L3 10l5.400-1.600z"),
  photo: svg`<rect x="3" y="4.500" width="14" height="11" rx="1.500" /><path d="M3.500 13.500l4-4 3.500 3.500 2-2 3.500 3.500" /><circle cx="13" cy="8" r="1" />`,
  camera: svg`<path d="M3 7h3l1.500-2h5L14 7h3v9H3z" /><circle cx="10" cy="11.200" r="2.700" />`,
  folder: path("M3 6h5l1.500 1.800H17V15.500H3z"),
  star: path("M10 3.500l2 4.300 4.700.6-3.400 3.200.9 4.600-4.200-2.300-4.200 2.300.9-4.600-3.400-3.200 4.700-.6z"),
  flag: path("M5.500 17V4M5.500 4.500h8.500l-1.800 3 1.800 3H5.500"),
  undo: path("M7 5L4 8l3 3M4.500 8H12a4 4 0 010 8H8"),
  grid: path("M4 4h5v5H4zM11 4h5v5h-5zM4 11h5v5H4zM11 11h5v5h-5z"),
  person: svg`<circle cx="10" cy="7" r="3" /><path d="M4.500 16.500a5.600 5.600 0 0111 0" />`,
  coin: svg`<circle cx="10" cy="10" r="6.500" /><path d="M10 6.500v7M8 8.500h3a1.200 1.200 0 010 2.700H9" />`,
  drag: path("M7 6l-4 4 4 4M13 6l4 4-4 4"),
  lock: svg`<rect x="5" y="9" width="10" height="7.500" rx="1.500" /><path d="M7 9V6.800a3 3 0 016 0V9" />`,
  layers: path("M10 3.500l7 3.600-7 3.600-7-3.600zM3 11l7 3.600 7-3.600"),
  info: svg`<circle cx="10" cy="10" r="6.800" /><path d="M10 9.300v4M10 6.600h.01" />`,
  shield: path("M10 3l6 2.200v4.600c0 3.600-2.500 6-6 7.200-3.500-1.200-6-3.600-6-7.200V5.200z"),
  zoom: svg`<circle cx="9" cy="9" r="5" /><path d="M13 13l4 4M9 7v4M7 9h4" />`,
  compare: svg`<rect x="3" y="4.500" width="14" height="11" rx="1.500" /><path d="M10 3v14" />`,
  key: svg`<circle cx="6.800" cy="10" r="3.200" /><path d="M10 10h7M14.500 10v3" />`,
  chart: path("M4 16V9M8.500 16V4.500M13 16v-5M17 16H3"),
  list: path("M4 6h12M4 10h12M4 14h12"),
  keyboard: svg`<rect x="2.500" y="5.500" width="15" height="9" rx="1.500" /><path d="M5.500 8.500h.01M8.500 8.500h.01M11.500 8.500h.01M14.500 8.500h.01M6.500 11.500h7" />`,
  leave: path("M8 4H4v12h4M8.500 10H17M13.500 6.500L17 10l-3.500 3.500"),
  plug: path("M7 3v4M13 3v4M5 7h10v3a5 5 0 01-10 0zM10 15v2.500"),
};

export function icon(name: keyof typeof DRAWN | string, size = 20): TemplateResult {
  return html`<svg width=${size} height=${size} viewBox="0 0 20 20" fill="none" stroke="currentColor" stroke-width="1.5" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true" focusable="false">${DRAWN[name]}</svg>`;
}

/** The wordmark's sign: a frame with the light coming in. */
export function sign(size = 22): TemplateResult {
  return html`<svg width=${size} height=${size} viewBox="0 0 24 24" aria-hidden="true" focusable="false"><path d="M4 3.500h16v17H4z" fill="none" stroke="currentColor" stroke-width="1.700" /><path d="M4 20.500L20 3.500v17z" fill="var(--glow)" /></svg>`;
}
