// How far a shoot is as a whole, in a line each for what comes in and what is being made, with a way to stop it.
import { css, html, LitElement, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import { cancelJobs } from "../state/acts";
import { jobs } from "../state/library";
import { progressOf } from "../state/progress";
import { Watch } from "../state/store";
import { isRefused } from "../state/refused";
import { cancelAll, isOnItsWay, retryAll, unlisted, unlistedOf, uploads, uploadsOf } from "../state/uploads";
import { shared } from "../styles/shared";
import { language, words } from "../words";
import { icon } from "./icon";
import "./progress-ring";

@customElement("shoot-progress")
export class ShootProgress extends LitElement {
  @property() shootId = "";
  private readonly watch = new Watch(this, jobs, uploads, unlisted, language);

  static override styles = [
    shared,
    css`
      :host {
        display: block;
      }
      div {
        display: flex;
        align-items: center;
        gap: 0.7rem;
        min-height: 2.5rem;
        margin-bottom: 0.5rem;
        color: var(--text-2);
        flex-wrap: wrap;
      }
      .failed {
        color: var(--bad);
      }
    `,
  ];

  protected override render() {
    void this.watch;
    return [this.coming(), this.making()];
  }

  private coming() {
    const all = uploadsOf(this.shootId).filter((each) => !isRefused(each));
    const open = all.filter(isOnItsWay);
    const failed = all.filter((each) => each.state === "failed").length;
    const count = all.length + unlistedOf(this.shootId);
    if (!open.length && !failed) return nothing;
    const sent = all.reduce((sum, each) => sum + (open.includes(each) ? each.sent : each.size), 0);
    const size = all.reduce((sum, each) => sum + each.size, 0);
    return html`<div class="coming" role="status">
      ${open.length ? html`<progress-ring .value=${(sent / Math.max(1, size)) * (all.length / count)}></progress-ring><span class="number">${words.shoot.uploading(all.length - open.length, count)}</span>
        <button class="button small bare" @click=${() => cancelAll(this.shootId)}>${words.shoot.cancelUploads}</button>` : nothing}
      ${failed ? html`<button class="button small quiet" @click=${retryAll}>${words.shoot.retryUploads}</button>` : nothing}
    </div>`;
  }

  private making() {
    const found = progressOf(this.shootId, jobs.value.values());
    if (!found) return nothing;
    const { all, done, failed, begun, left } = found;
    const said = !all ? words.job.cancelling : begun ? words.shoot.enhancing(done, all) : words.shoot.queued(all);
    return html`<div class="making" role="status">
      ${all && !begun ? icon("clock", 22) : html`<progress-ring .value=${(done + failed) / Math.max(1, all)}></progress-ring>`}
      <span class="number">${said}${failed ? html` · <span class="failed">${words.shoots.failed(failed)}</span>` : nothing}</span>
      ${left.length ? html`<button class="button small bare" @click=${() => cancelJobs(left)}>${words.job.cancel}</button>` : nothing}</div>`;
  }
}
