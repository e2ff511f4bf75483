// The one sign for a result that somebody should compare before it is published, wherever it is shown.
import { html, nothing } from "lit";
import type { Job } from "../api/shapes";
import { needsReview } from "../state/filters";
import { words } from "../words";
import { icon } from "./icon";

/** Nothing where the result needs no second look; `where` says which of several places it stands in. */
export function reviewMark(job: Job | undefined, where = "") {
  return needsReview(job) ? html`<span class="needs-review ${where}" title=${words.photo.reviewText}>${icon("warn", 15)} ${words.photo.review}</span>` : nothing;
}
