// The one sign for a result that somebody should compare before it is published, wherever it is shown.
import { html, nothing } from "lit";
import type { Job } from "../api/shapes";
import { needsReview, reasonsOf } from "../state/filters";
import { looksRight } from "../state/review";
import { words } from "../words";
import { icon } from "./icon";

/** Escape shuts the reason and nothing else. */
function shut(event: KeyboardEvent): void {
  const reason = (event.currentTarget as HTMLElement).nextElementSibling as HTMLElement;
  if (event.key !== "Escape" || !reason.matches(":popover-open")) return;
  event.stopPropagation();
  reason.hidePopover();
}

/** Nothing where the result needs no second look; `where` says which of several places it stands in. Pressed, it says why. */
export function reviewMark(job: Job | undefined, where = "") {
  if (!needsReview(job)) return nothing;
  const why = `why-${where}-${job.id}`;
  return html`<button class="needs-review ${where}" popovertarget=${why} @keydown=${shut}>${icon("warn", 15)} ${words.photo.review}</button>
    <div class="why" id=${why} popover role="note"><p>${words.photo.reviewText}</p>${reasonsOf(job).map((reason) => html`<p class="hint">${reason}</p>`)}
      <button class="button small quiet" @click=${() => looksRight(job)}>${icon("check", 16)} ${words.photo.looksRight}</button></div>`;
}
