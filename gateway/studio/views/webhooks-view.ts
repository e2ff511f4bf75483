// Webhook endpoints: made, tried out, switched off, given a new secret; and what was sent to each.
import { css, html, LitElement, nothing } from "lit";
import { customElement, state } from "lit/decorators.js";
import { get, patch, post, remove } from "../api/client";
import type { Delivery, Endpoint } from "../api/shapes";
import { failedPart } from "../parts/failed-part";
import { icon } from "../parts/icon";
import { proofField, proofOf } from "../parts/proof-field";
import "../parts/side-sheet";
import { Part } from "../state/part";
import { session } from "../state/session";
import { Watch } from "../state/store";
import { tell } from "../state/toasts";
import { shared } from "../styles/shared";
import { language, moment, words } from "../words";
import { plain } from "../words/problems";

/** What the engine can tell, in the order of docs/webhooks.md. */
const EVENTS = [
  "job.succeeded", "job.failed", "job.cancelled", "batch.completed", "shoot.completed", "credits.low", "credits.granted", "account.exported",
] as const;
const SHOWN = 20;

@customElement("webhooks-view")
export class WebhooksView extends LitElement {
  private readonly endpoints = new Part(this, async () => (await get("/webhook-endpoints", { query: { limit: 100 } })).endpoints);
  @state() private open: Endpoint | null = null;
  private deliveries = this.sentTo("");
  @state() private making = false;
  @state() private secret = "";
  private readonly watch = new Watch(this, session, language);

  static override styles = [
    shared,
    css`
      .head {
        margin-bottom: 1.5rem;
      }
      li {
        display: flex;
        align-items: center;
        justify-content: space-between;
        gap: 1rem;
        padding: 0.9rem 0;
        border-top: 1px solid var(--line);
      }
      li > div {
        min-width: 0;
      }
      li b {
        font-weight: 550;
        display: block;
        overflow-wrap: anywhere;
      }
      form,
      .stack {
        display: grid;
        gap: 1.1rem;
      }
      .acts {
        display: flex;
        flex-wrap: wrap;
        gap: 0.6rem;
      }
      .line {
        display: flex;
        gap: 0.6rem;
        align-items: center;
      }
      fieldset {
        border: 0;
        padding: 0;
        margin: 0;
        display: grid;
        gap: 0.5rem;
      }
      legend {
        font-size: var(--size-small);
        color: var(--text-2);
        margin-bottom: 0.4rem;
      }
      code {
        display: block;
        padding: 0.8rem;
        border-radius: var(--round-small);
        background: var(--ground);
        overflow-wrap: anywhere;
        font-size: var(--size-small);
      }
    `,
  ];

  override connectedCallback(): void {
    super.connectedCallback();
    void this.load();
  }

  protected override render() {
    void this.watch;
    const text = words.webhooks;
    return html`<div class="page narrow">
      <div class="spread head"><div><h1>${text.title}</h1><p class="quieter">${text.lead}</p></div><button class="button" @click=${() => (this.making = true)}>${icon("add", 18)} ${text.fresh}</button></div>
      ${failedPart(this.endpoints)}
      ${this.endpoints.value?.length === 0 ? html`<p class="quieter">${text.empty}</p>` : nothing}
      <ul>${this.endpoints.value?.map((each) => html`<li><div><b>${each.url}</b><span class="hint">${each.enabled ? text.on : text.off(each.disabled_reason ?? "")} · ${each.event_types.length ? each.event_types.join(", ") : text.all}</span></div>
        <button class="button quiet small" aria-label=${`${text.details}: ${each.url}`} @click=${() => this.show(each)}>${text.details}</button></li>`)}</ul>
    </div>
    <side-sheet form="middle" .heading=${text.fresh} .open=${this.making} @closed=${this.done}>
      ${this.secret ? this.shown() : html`<form @submit=${this.make}>
        <div class="field"><label for="url">${text.url}</label><input id="url" name="url" type="url" maxlength="2048" required placeholder="https://example.com/luster" autocomplete="off" /></div>
        <fieldset><legend>${text.events}</legend>${EVENTS.map((name) => html`<label class="line"><input type="checkbox" name="event" value=${name} checked /> ${text.event[name]}</label>`)}</fieldset>
        ${proofField("endpoint")}<button class="button">${text.make}</button></form>`}
    </side-sheet>
    <side-sheet .heading=${this.open ? new URL(this.open.url).host : ""} .open=${this.open !== null} @closed=${this.done}>${this.open ? this.detail(this.open) : nothing}</side-sheet>`;
  }

  private shown() {
    return html`<div class="stack"><p>${words.webhooks.once}</p><code>${this.secret}</code><button class="button" @click=${this.copy}>${words.common.copy}</button></div>`;
  }

  private detail(endpoint: Endpoint) {
    const text = words.webhooks;
    return html`<div class="stack">
      <code>${endpoint.url}</code>
      <label class="line"><input type="checkbox" .checked=${endpoint.enabled} @change=${() => this.act(() => patch("/webhook-endpoints/{endpoint_id}", { path: this.chosen, body: { enabled: !endpoint.enabled } }), words.account.saved)} /> ${text.on}</label>
      <div class="acts">
        <button class="button quiet small" @click=${() => this.act(() => post("/webhook-endpoints/{endpoint_id}/test", { path: this.chosen }), text.tested)}>${text.test}</button>
        <button class="button quiet danger small" @click=${this.drop}>${text.remove}</button>
      </div>
      <form @submit=${this.rotate}>${proofField("secret")}<button class="button quiet small">${text.rotate}</button></form>
      ${this.secret ? this.shown() : nothing}
      <h3>${text.sent}</h3>
      ${failedPart(this.deliveries)}
      ${this.deliveries.value?.length === 0 ? html`<p class="quieter">${text.nothing}</p>` : nothing}
      <ul>${this.deliveries.value?.map((each) => html`<li><div><b>${each.event_type}</b><span class="hint">${each.created_at ? moment(each.created_at) : ""} · ${text.status[each.status]}${each.response_status ? ` · ${each.response_status}` : ""}${each.error ? ` · ${each.error}` : ""} · ${text.attempts(each.attempts)}</span></div>
        ${each.status === "failed" ? html`<button class="button quiet small" aria-label=${`${text.again}: ${each.event_type}`} @click=${() => this.act(() => post("/webhook-endpoints/{endpoint_id}/deliveries/{delivery_id}/redeliver", { path: { ...this.chosen, delivery_id: each.id } }), text.tested)}>${text.again}</button>` : nothing}</li>`)}</ul>
    </div>`;
  }

  private get chosen() {
    return { endpoint_id: this.open?.id ?? "" };
  }

  private readonly done = (): void => {
    this.making = false;
    this.open = null;
    this.deliveries = this.sentTo("");
    this.secret = "";
  };

  private async load(): Promise<void> {
    await this.endpoints.load();
    if (this.open && !this.endpoints.failed) await this.show(this.endpoints.value?.find((each) => each.id === this.open?.id) ?? null);
  }

  /** What was sent to an endpoint lately; another endpoint's stands nowhere under its name. */
  private sentTo(endpoint: string): Part<Delivery[]> {
    return new Part(this, async () => (await get("/webhook-endpoints/{endpoint_id}/deliveries", { path: { endpoint_id: endpoint }, query: { limit: SHOWN } })).deliveries);
  }

  private async show(endpoint: Endpoint | null): Promise<void> {
    if (endpoint?.id !== this.open?.id) this.deliveries = this.sentTo(endpoint?.id ?? "");
    this.open = endpoint;
    if (endpoint) await this.deliveries.load();
  }

  /** Does one thing to the open endpoint, says so, and reads again how it stands. */
  private async act(what: () => Promise<unknown>, said: string): Promise<boolean> {
    try {
      await what();
      tell(said);
      await this.load();
      return true;
    } catch (error) {
      tell(plain(error), { bad: true });
      return false;
    }
  }

  private async make(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const form = new FormData(event.target as HTMLFormElement);
    const picked = form.getAll("event").map(String);
    if (!picked.length) {
      tell(words.webhooks.choose, { bad: true });
      return;
    }
    // All of them are said as none, so that events of a later version come as well.
    const event_types = picked.length === EVENTS.length ? [] : picked;
    try {
      const answer = await post("/webhook-endpoints", { body: { url: String(form.get("url")), event_types, ...proofOf(form) }, once: crypto.randomUUID() });
      this.secret = answer.secret ?? "";
      await this.load();
    } catch (error) {
      tell(plain(error), { bad: true });
    }
  }

  private readonly rotate = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const body = proofOf(new FormData(event.target as HTMLFormElement));
    try {
      this.secret = (await post("/webhook-endpoints/{endpoint_id}/rotate-secret", { path: this.chosen, body })).secret;
      tell(words.webhooks.rotated);
    } catch (error) {
      tell(plain(error), { bad: true });
    }
  };

  private readonly drop = async (): Promise<void> => {
    const id = this.chosen;
    this.done();
    await this.act(() => remove("/webhook-endpoints/{endpoint_id}", { path: id }), words.webhooks.removed);
  };

  private readonly copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(this.secret);
    tell(words.common.copied);
  };
}
