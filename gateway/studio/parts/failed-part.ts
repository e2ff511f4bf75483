// Said in the place of what did not come, with the way to ask for it again.
import { html, nothing } from "lit";
import type { Part } from "../state/part";
import { words } from "../words";

/** Nothing where it came. What it is called stands above it already. */
export function failedPart(part: Pick<Part<unknown>, "failed" | "load">) {
  if (!part.failed) return nothing;
  return html`<p role="status">${words.common.notCome} <span class="quieter">${part.failed}</span> <button class="button small quiet" @click=${() => void part.load()}>${words.common.retry}</button></p>`;
}
