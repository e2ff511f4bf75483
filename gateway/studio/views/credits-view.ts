// What can be spent, how to get more, and where it went, in words.
import { css, html, LitElement, nothing } from "lit";
import { customElement, state } from "lit/decorators.js";
import { get, post, Refused } from "../api/client";
import type { Entry, Pack } from "../api/shapes";
import { failedPart } from "../parts/failed-part";
import { icon } from "../parts/icon";
import { amountOf, linesOf, openOrders } from "../state/ledger";
import { lookedUp, shootNamed, shoots } from "../state/library";
import { lookName, styles } from "../state/looks";
import { Part } from "../state/part";
import { links } from "../state/router";
import { refreshCredits, session } from "../state/session";
import { Watch } from "../state/store";
import { tell } from "../state/toasts";
import { shared } from "../styles/shared";
import { language, moment, words } from "../words";
import { plain } from "../words/problems";

/** Entries of a page. */
const AT_ONCE = 50;
/** Entries that are read at once for the rest of an order, as many as the server gives. */
const READ_ON = 200;
/** Pages after which an order is shown as far as it was read: one of more than 500 photos. */
const MOST_PAGES = 6;

@customElement("credits-view")
export class CreditsView extends LitElement {
  @state() private entries: Entry[] | null = null;
  @state() private next: string | null = null;
  /** Why the history did not come, or not all that was asked for. */
  @state() private failed = "";
  private readonly packs = new Part(this, async () => (await get("/billing/packs")).packs);
  private readonly watch = new Watch(this, session, language, styles, shoots, lookedUp);

  static override styles = [
    shared,
    css`
      .balance {
        display: flex;
        align-items: baseline;
        gap: 0.6rem;
        margin: 1.5rem 0 0.25rem;
      }
      .balance b {
        font-size: clamp(3rem, 2rem + 4vw, 5rem);
        font-weight: 560;
        letter-spacing: -0.045em;
        line-height: 1;
      }
      section {
        margin-top: 2.75rem;
      }
      section > p + p {
        margin-top: 1rem;
      }
      h2 {
        margin-bottom: 0.9rem;
      }
      .packs {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(13rem, 1fr));
        gap: 0.75rem;
      }
      .pack {
        display: grid;
        gap: 0.8rem;
        padding: 1.2rem;
        border: 1px solid var(--line);
        border-radius: var(--round);
        background: var(--raised);
      }
      .pack b {
        font-size: 1.75rem;
        font-weight: 560;
        letter-spacing: -0.03em;
      }
      li {
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto;
        gap: 0.1rem 1rem;
        padding: 0.75rem 0;
        border-top: 1px solid var(--line);
      }
      li .hint {
        grid-column: 1;
      }
      .order {
        display: block;
      }
      summary {
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto;
        gap: 0.1rem 1rem;
        cursor: pointer;
        border-radius: var(--round-small);
      }
      summary > span:first-child::before {
        content: "›";
        display: inline-block;
        width: 0.9rem;
        color: var(--text-3);
      }
      [open] summary > span:first-child::before {
        content: "⌄";
      }
      .order .hint {
        padding-left: 0.9rem;
      }
      .order ul {
        padding-left: 0.9rem;
        font-size: var(--size-small);
      }
      .order ul li {
        padding: 0.4rem 0;
      }
      .amount {
        font-variant-numeric: tabular-nums;
        text-align: right;
      }
      .amount.plus {
        color: var(--good);
      }
    `,
  ];

  override connectedCallback(): void {
    super.connectedCallback();
    void refreshCredits();
    void this.load();
    if (session.value.config?.features.billing) void this.packs.load();
    this.checkout();
  }

  protected override render() {
    void this.watch;
    const { balance, held, config, account } = session.value;
    const billing = config?.features.billing;
    const gift = !billing && config?.one_machine && account?.admin;
    return html`<div class="page narrow">
      <h1>${words.credits.title}</h1>
      <p class="balance"><b class="number">${balance}</b><span class="quieter">${words.credits.balance}</span></p>
      ${this.reach(balance)}
      ${held ? html`<p class="hint">${words.credits.held(held)}</p>` : nothing}
      <section aria-labelledby="get"><h2 id="get">${words.credits.packs}</h2>
        ${billing
          ? html`${failedPart(this.packs)}<div class="packs">${this.packs.value?.map((pack) => html`<div class="pack"><div><b class="number">${pack.credits}</b> ${words.creditWord[1]}</div><span class="quieter">${pack.name}</span>
              <button class="button" @click=${() => this.buy(pack)}>${words.credits.buy} · ${pack.display_price}</button></div>`)}</div>
              <p><button class="button bare small" @click=${this.portal}>${words.credits.portal}</button></p>`
          : html`<p class="quieter">${gift ? words.credits.oneMachine : words.credits.noPayments}</p>
              ${gift ? html`<p><button class="button" @click=${this.grant}>${icon("add", 18)} ${words.credits.grant}</button></p>` : nothing}`}
      </section>
      <section aria-labelledby="history"><h2 id="history">${words.credits.history}</h2>
        ${this.entries === null ? (this.failed ? nothing : html`<div class="skeleton" aria-busy="true"></div>`) : this.entries.length ? html`<ul>${this.lines()}</ul>` : html`<p class="quieter">${words.credits.empty}</p>`}
        ${failedPart({ failed: this.failed, load: () => this.load(this.entries !== null) })}
        ${this.next && !this.failed ? html`<button class="button quiet small" @click=${() => this.load(true)}>${words.credits.more}</button>` : nothing}
      </section>
    </div>`;
  }

  /** For how many photos that is, of each size. */
  private reach(balance: number) {
    const prices = new Map<string, number>((session.value.config?.tiers ?? []).map((tier) => [tier.name, tier.credits]));
    const [full, small] = [prices.get("premium"), prices.get("free")];
    return full && small && balance > 0 ? html`<p class="hint">${words.credits.enough(Math.floor(balance / full), Math.floor(balance / small))}</p>` : nothing;
  }

  private lines() {
    return linesOf(this.entries ?? [], this.next !== null).map(({ entries, whole }) => {
      const [first] = entries;
      const amount = entries.reduce((sum, each) => sum + amountOf(each), 0);
      const sum = html`<span class="amount ${amount > 0 ? "plus" : ""}">${signed(amount)}</span>`;
      if (entries.length === 1 && whole) return html`<li><span>${about(first!)}</span>${sum}<span class="hint">${hints(first!)}${first!.receipt_url ? html` · <a href=${first!.receipt_url} target="_blank" rel="noopener">${words.credits.receipt}</a>` : nothing}</span></li>`;
      const shoot = shootNamed(first!.shoot_id ?? "");
      const name = shoot?.unsorted ? words.shoots.unsorted : shoot?.name;
      return html`<li class="order"><details><summary><span>${[name, lookName(first!.style ?? ""), words.photos(entries.length)].filter(Boolean).join(" · ")}</span>${sum}<span class="hint">${[hints(first!), whole ? "" : words.credits.soFar].filter(Boolean).join(" · ")}</span></summary>
        <ul>${entries.map((each) => html`<li><span>${photoOf(each)}</span><span class="amount">${signed(amountOf(each))}</span></li>`)}</ul></details></li>`;
    });
  }

  /** Reads on until the orders of what is shown are whole: half of one would have another sum after the next page. */
  private async load(more = false): Promise<void> {
    let entries = more ? [...(this.entries ?? [])] : [];
    let next = more ? this.next : null;
    this.failed = "";
    try {
      for (let page = 0; page < MOST_PAGES; page += 1) {
        const answer = await get("/credits/entries", { query: { limit: page ? READ_ON : AT_ONCE, cursor: next ?? undefined } });
        entries = [...entries, ...answer.entries];
        next = answer.next_cursor;
        if (!next || !openOrders(entries).size) break;
      }
      [this.entries, this.next] = [entries, next];
    } catch (error) {
      this.failed = plain(error);
      // What came is shown, and an order that goes on says so.
      if (entries.length) [this.entries, this.next] = [entries, next];
    }
  }

  private async buy(pack: Pack): Promise<void> {
    try {
      const back = (state: string) => `${location.origin}/?checkout=${state}#/credits`;
      const answer = await post("/billing/checkout", { body: { pack: pack.id, success_url: back("{CHECKOUT_SESSION_ID}"), cancel_url: back("stopped") }, once: crypto.randomUUID() });
      location.assign(answer.checkout_url);
    } catch (error) {
      tell(plain(error), { bad: true });
    }
  }

  private async portal(): Promise<void> {
    try {
      location.assign((await post("/billing/portal", { body: { return_url: location.href } })).portal_url);
    } catch (error) {
      tell(plain(error), { bad: true });
    }
  }

  private readonly grant = async (): Promise<void> => {
    try {
      await post("/admin/grants", { body: { account_id: session.value.account!.id, credits: 50, reason: "Granted in Studio" }, once: crypto.randomUUID() });
      tell(words.credits.granted);
      await refreshCredits();
      await this.load();
    } catch (error) {
      tell(plain(error), { bad: true });
    }
  };

  /** Whoever comes back from the shop is told how it went. */
  private checkout(): void {
    const id = new URLSearchParams(location.search).get("checkout");
    if (!id) return;
    history.replaceState(null, "", "/" + location.hash);
    if (id === "stopped") {
      tell(words.credits.stopped);
      return;
    }
    const look = async (tries: number): Promise<void> => {
      const state = await get("/billing/checkout/{session_id}", { path: { session_id: id } }).catch((error: unknown) => (error instanceof Refused ? null : Promise.reject(error)));
      if (state?.status === "paid") {
        tell(words.credits.thanks);
        await Promise.all([refreshCredits(), this.load()]);
      } else if (tries < 20) window.setTimeout(() => void look(tries + 1), 1500);
      else tell(words.credits.waiting);
    };
    void look(0);
  }
}

const signed = (amount: number) => (amount > 0 ? `+${amount}` : amount < 0 ? `−${-amount}` : "0");

/** What kind of movement it was, in words. */
const kindOf = (entry: Entry) => (words.credits.kinds[entry.source] && entry.type === "grant" ? words.credits.kinds[entry.source] : words.credits.kinds[entry.type]);

const photoOf = (entry: Entry) => (entry.asset_id && entry.shoot_id ? html`<a href=${links.photo(entry.shoot_id, entry.asset_id)}>${entry.filename}</a>` : words.credits.gonePhoto);

const about = (entry: Entry) => (entry.style ? html`${lookName(entry.style)} · ${photoOf(entry)}` : (kindOf(entry) ?? entry.type));

const hints = (entry: Entry) => [entry.style ? kindOf(entry) : "", entry.created_at ? moment(entry.created_at) : "", entry.source !== "welcome" ? entry.reason : ""].filter(Boolean).join(" · ");
