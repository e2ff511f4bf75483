// For whoever runs the installation: how it stands, who uses it, and credits as a gift.
import { css, html, LitElement, nothing } from "lit";
import { customElement, state } from "lit/decorators.js";
import { get, post } from "../api/client";
import type { Answer } from "../api/shapes";
import type { AuditEntry, Overview } from "../api/shapes";
import "../parts/side-sheet";
import { Watch } from "../state/store";
import { tell } from "../state/toasts";
import { shared } from "../styles/shared";
import { day, language, moment, number, words } from "../words";
import { plain } from "../words/problems";

type Standing = Answer<"/admin/providers", "get">["figures"]["providers"][number];
type Row = Answer<"/admin/accounts", "get">["accounts"][number];

/** Accounts that left last: so many lines. */
const DELETIONS = 5;

@customElement("overview-view")
export class OverviewView extends LitElement {
  @state() private overview: Overview | null = null;
  @state() private rows: readonly Row[] | null = null;
  @state() private providers: readonly Standing[] | null = null;
  @state() private deletions: readonly AuditEntry[] | null = null;
  @state() private to: Row | null = null;
  @state() private search = "";
  private readonly watch = new Watch(this, language);
  private timer = 0;
  /** Whether it was said already that something here does not answer. */
  private told = false;

  static override styles = [
    shared,
    css`
      .figures {
        display: grid;
        /* Nine figures: three rows of three, or one row where there is room, and no hole in either. */
        grid-template-columns: repeat(3, minmax(0, 1fr));
        gap: 1.5rem clamp(0.75rem, 2vw, 1.5rem);
        margin: 1.75rem 0 2.5rem;
      }
      @media (min-width: 72rem) {
        .figures {
          grid-template-columns: repeat(9, minmax(0, 1fr));
        }
      }
      .figures div {
        border-top: 1px solid var(--line-strong);
        padding-top: 0.7rem;
      }
      .figures dd {
        font-size: clamp(1.25rem, 0.9rem + 1.4vw, 1.75rem);
        line-height: 1.2;
        margin-top: 0.2rem;
        font-weight: 560;
        letter-spacing: -0.035em;
        font-variant-numeric: tabular-nums;
      }
      .figures dt {
        color: var(--text-2);
        font-size: var(--size-small);
      }
      .two {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(16rem, 1fr));
        gap: 2rem;
        margin-bottom: 2.5rem;
      }
      table {
        width: 100%;
        border-collapse: collapse;
      }
      th {
        text-align: left;
        font-weight: 500;
        color: var(--text-2);
        font-size: var(--size-small);
      }
      th,
      td {
        padding: 0.6rem 1rem 0.6rem 0;
        border-bottom: 1px solid var(--line);
      }
      .bad {
        color: var(--bad);
      }
      .two td + td {
        text-align: right;
        padding-right: 0;
      }
      .scroll :is(th, td):last-child {
        text-align: right;
        padding-right: 0;
      }
      .scroll {
        overflow-x: auto;
      }
      h2 {
        margin-bottom: 0.75rem;
      }
      form {
        display: grid;
        gap: 1rem;
      }
      .skeleton {
        height: 1.4rem;
        max-width: 12rem;
      }
      .find {
        max-width: 20rem;
        margin-bottom: 0.75rem;
      }
    `,
  ];

  override connectedCallback(): void {
    super.connectedCallback();
    void this.load();
    this.timer = window.setInterval(() => void this.load(), 15_000);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.clearInterval(this.timer);
  }

  protected override render() {
    void this.watch;
    const seen = this.overview;
    const figures: [string, string][] = seen
      ? [
          [words.overview.accounts, number(seen.accounts)], [words.overview.workers, number(seen.workers)], [words.job.queued, number(seen.jobs.queued)], [words.job.processing, number(seen.jobs.processing)],
          [words.job.succeeded, number(seen.jobs.succeeded)], [words.job.failed, number(seen.jobs.failed)], [words.overview.wait, seen.oldest_wait_seconds ? words.overview.waitSeconds(seen.oldest_wait_seconds) : words.overview.none], [words.overview.granted, number(seen.credits_granted)], [words.overview.captured, number(seen.credits_captured)],
        ]
      : [];
    const { providers, deletions } = this;
    const configured = providers?.filter((each) => each.configured) ?? [];
    const none = html`<p class="quieter">${words.overview.none}</p>`;
    // What is not known yet is neither nothing nor none.
    const waits = html`<div class="skeleton" aria-hidden="true"></div>`;
    return html`<div class="page"><h1>${words.overview.title}</h1>
      <dl class="figures" aria-busy=${!seen}>${figures.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>
      <div class="two">
        <section><h2>${words.overview.errors}</h2>${seen?.errors.length ? html`<table><tbody>${seen.errors.map((each) => html`<tr><td>${each.reason.toLowerCase().replace(/_/g, " ")}</td><td class="number">${each.count}</td></tr>`)}</tbody></table>` : seen ? none : waits}</section>
        <section><h2>${words.overview.spend}</h2>${seen?.spend.length ? html`<table><tbody>${seen.spend.map((each) => html`<tr><td>${each.provider}</td><td class="number">${number(each.usd, { style: "currency", currency: "USD" })}</td></tr>`)}</tbody></table>` : seen ? none : waits}</section>
        <section><h2>${words.overview.providers}</h2>${configured.length ? html`<table><tbody>${configured.map((each) => html`<tr><td>${each.provider}</td><td class=${each.healthy ? "quieter" : "bad"}>${each.healthy ? words.overview.healthy : (each.note ?? words.overview.ill)}</td></tr>`)}</tbody></table>` : nothing}
          ${providers ? html`<p class="quieter">${words.overview.notSetUp(providers.length - configured.length)}</p>` : waits}</section>
        <section><h2>${words.overview.deletions}</h2>${deletions?.length ? html`<table><tbody>${deletions.map((each) => html`<tr><td>${words.overview.deletion[each.action]}</td><td class="quieter">${each.created_at ? moment(each.created_at) : ""}</td></tr>`)}</tbody></table>` : deletions ? none : waits}</section>
      </div>
      <section><h2>${words.overview.accounts}</h2>
        <div class="find"><input type="search" aria-label=${words.overview.search} placeholder=${words.overview.search} @change=${(event: Event) => { this.search = (event.target as HTMLInputElement).value; void this.load(); }} /></div>
        <div class="scroll" tabindex="0" role="region" aria-label=${words.overview.accounts}><table><thead><tr><th scope="col">${words.arrive.email}</th><th scope="col">${words.overview.balance}</th><th scope="col">${words.overview.jobs}</th><th scope="col">${words.overview.last}</th><th scope="col"><span class="unseen">${words.overview.grant}</span></th></tr></thead>
          <tbody>${(this.rows ?? []).map((row) => html`<tr><td>${row.account.email ?? row.account.id}</td><td class="number">${row.balance}</td><td class="number">${row.job_count}</td><td>${row.last_job_at ? day(row.last_job_at) : "–"}</td><td><button class="button quiet small" aria-label=${words.overview.grantTo(row.account.email ?? row.account.id)} @click=${() => (this.to = row)}>${words.overview.grant}</button></td></tr>`)}</tbody></table></div>${this.rows ? nothing : waits}</section>
    </div>
    <side-sheet form="middle" .heading=${this.to ? words.overview.grantTo(this.to.account.email ?? this.to.account.id) : words.overview.grant} .open=${this.to !== null} @closed=${() => (this.to = null)}>
      ${this.to ? html`<form @submit=${this.grant}><div class="field"><label for="amount">${words.overview.amount}</label><input id="amount" name="amount" type="number" min="1" max="100000" value="50" required /></div>
        <div class="field"><label for="reason">${words.overview.reason}</label><input id="reason" name="reason" type="text" maxlength="200" required /></div><button class="button">${words.overview.grant}</button></form>` : nothing}
    </side-sheet>`;
  }

  private async load(): Promise<void> {
    const last = (action: string) => get("/admin/audit", { query: { limit: DELETIONS, action } });
    // Each for itself: what does not answer keeps nothing else from being shown.
    const ends = await Promise.allSettled([
      get("/admin/overview").then(({ overview }) => (this.overview = overview)),
      get("/admin/accounts", { query: { limit: 50, email: this.search || undefined } }).then(({ accounts }) => (this.rows = accounts)),
      get("/admin/providers").then(({ figures }) => (this.providers = figures.providers)),
      Promise.all([last("account.delete"), last("account.deleted")]).then((both) => {
        const found = both.flatMap(({ entries }) => entries);
        this.deletions = found.sort((a, b) => (b.created_at ?? "").localeCompare(a.created_at ?? "")).slice(0, DELETIONS);
      }),
    ]);
    const failed = ends.filter((end) => end.status === "rejected");
    if (failed.length && !this.told) tell(plain(failed[0]!.reason), { bad: true });
    this.told = failed.length > 0;
    if (failed.length === ends.length) window.clearInterval(this.timer);
  }

  private async grant(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const form = new FormData(event.target as HTMLFormElement);
    try {
      await post("/admin/grants", { body: { account_id: this.to!.account.id, credits: Number(form.get("amount")), reason: String(form.get("reason")) }, once: crypto.randomUUID() });
      this.to = null;
      tell(words.account.saved);
      await this.load();
    } catch (error) {
      tell(plain(error), { bad: true });
    }
  }
}
