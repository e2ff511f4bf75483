// What was done to a photo in plain words: the verdict on the house, warnings, and each step's own note.
import { css, html, LitElement, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { Job } from "../api/shapes";
import { looksRight } from "../state/review";
import { lines, type Note, signed } from "../state/told";
import { shared } from "../styles/shared";
import { words } from "../words";
import { icon } from "./icon";

interface Report {
  notes?: Note[];
  fidelity?: { result?: { verdict?: string; reasons?: string[]; changed_outside?: number; places?: { what?: string; reason?: string }[] } };
  steps?: { stage: string; ms: number }[];
}

@customElement("job-report")
export class JobReport extends LitElement {
  @property({ attribute: false }) job!: Job;

  static override styles = [
    shared,
    css`
      :host {
        display: block;
      }
      section {
        padding-block: 1.1rem;
        display: grid;
        gap: 0.65rem;
        border-bottom: 1px solid var(--line);
      }
      h2 {
        font-size: var(--size-text);
        letter-spacing: -0.006em;
      }
      .verdict {
        display: flex;
        gap: 0.6rem;
        align-items: flex-start;
      }
      .verdict svg {
        flex: none;
        margin-top: 0.1rem;
      }
      .faithful svg,
      .looked svg {
        color: var(--good);
      }
      .review svg {
        color: var(--glow);
      }
      .refused svg {
        color: var(--bad);
      }
      .review b {
        color: var(--glow);
      }
      .button {
        justify-self: start;
      }
      .verdict b {
        display: block;
        font-weight: 600;
      }
      .verdict p,
      li,
      .said {
        color: var(--text-2);
        font-size: var(--size-small);
        text-wrap: pretty;
      }
      ul {
        display: grid;
        gap: 0.4rem;
      }
      summary {
        cursor: pointer;
        width: fit-content;
        color: var(--text-2);
        font-size: var(--size-small);
        border-radius: var(--round-small);
      }
      details ul {
        margin-top: 0.6rem;
      }
      li {
        padding-left: 1.05rem;
        position: relative;
      }
      li::before {
        content: "";
        position: absolute;
        left: 0.15rem;
        top: 0.55em;
        width: 0.34rem;
        height: 0.34rem;
        border-radius: 50%;
        background: var(--text-3);
      }
    `,
  ];

  protected override render() {
    const report = this.job.report as Report;
    const result = report.fidelity?.result;
    const notes = report.notes ?? [];
    const done = lines(notes);
    const said = result?.verdict as "faithful" | "review" | "refused" | undefined;
    const verdict = said === "review" && this.job.reviewed_at ? "looked" : said;
    return html`
      ${verdict
        ? html`<section><div class="verdict ${verdict}">${icon(verdict === "faithful" ? "shield" : verdict === "looked" ? "check" : "warn")}
            <div><b>${words.photo[verdict]}</b>
              ${verdict === "refused" ? (result?.reasons ?? []).map((reason) => html`<p>${reason}</p>`) : html`<p>${words.photo[`${verdict}Text`]}</p>`}</div></div>
            ${verdict === "review" ? html`<button class="button small quiet" @click=${() => looksRight(this.job)}>${icon("check", 16)} ${words.photo.looksRight}</button>` : nothing}
            ${verdict === "looked" ? html`<button class="button small bare" @click=${() => looksRight(this.job, false)}>${words.photo.lookAgain}</button>` : nothing}
            <p class="said">${this.job.disclosure && this.job.disclosure !== "none" ? words.photo.altered : words.photo.notAltered}</p></section>`
        : nothing}
      ${this.job.warnings.length
        ? html`<section>${this.job.warnings.map((warning) => html`<div class="verdict">${icon("info")}<div><p>${warning.message}</p></div></div>`)}</section>`
        : nothing}
      ${notes.length ? html`<section><h2>${words.photo.report}</h2>${done.length ? html`<ul>${done.map((line) => html`<li>${line}</li>`)}</ul>` : nothing}
            ${this.figures(report)}</section>` : nothing}
    `;
  }

  /** All that was noted, with its figures, and what the check measured. */
  private figures(report: Report) {
    const result = report.fidelity?.result;
    const outside = typeof result?.changed_outside === "number" ? [words.photo.outside(result.changed_outside)] : [];
    const reasons = result?.verdict === "review" ? (result.reasons ?? []) : [];
    const all = [...(report.notes ?? []).map(({ text }) => text), ...outside, ...reasons];
    return html`<details><summary>${words.photo.details}</summary><ul>${all.map((text) => html`<li>${signed(text)}</li>`)}</ul></details>`;
  }
}
