// API keys: made, shown once, taken back.
import { css, html, LitElement, nothing } from "lit";
import { customElement, state } from "lit/decorators.js";
import { get, post, remove } from "../api/client";
import type { ApiKey } from "../api/shapes";
import { failedPart } from "../parts/failed-part";
import { icon } from "../parts/icon";
import { proofField, proofOf } from "../parts/proof-field";
import "../parts/side-sheet";
import { Part } from "../state/part";
import { session } from "../state/session";
import { Watch } from "../state/store";
import { tell } from "../state/toasts";
import { shared } from "../styles/shared";
import { day, language, words } from "../words";
import { plain } from "../words/problems";

type Scope = "read" | "write" | "admin";

@customElement("keys-view")
export class KeysView extends LitElement {
  private readonly keys = new Part(this, async () => (await get("/api-keys", { query: { limit: 100 } })).api_keys);
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
      li b {
        font-weight: 550;
        display: block;
      }
      form,
      .stack {
        display: grid;
        gap: 1.1rem;
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
    void this.keys.load();
  }

  protected override render() {
    void this.watch;
    const live = this.keys.value?.filter((key) => !key.revoked_at) ?? [];
    return html`<div class="page narrow">
      <div class="spread head"><div><h1>${words.keys.title}</h1><p class="quieter">${words.keys.lead}</p></div><button class="button" @click=${() => (this.making = true)}>${icon("add", 18)} ${words.keys.fresh}</button></div>
      ${failedPart(this.keys)}
      ${this.keys.value && !live.length ? html`<p class="quieter">${words.keys.empty}</p>` : nothing}
      <ul>${live.map((key) => html`<li><div><b>${key.name}</b><span class="hint">${key.prefix}… · ${key.scopes.map((scope) => words.keys.scope[scope as Scope] ?? scope).join(", ")} · ${key.created_at ? words.keys.made(day(key.created_at)) : ""} · ${key.last_used_at ? words.keys.used(day(key.last_used_at)) : words.keys.never}</span></div>
        <button class="button quiet danger small" aria-label=${`${words.keys.revoke}: ${key.name}`} @click=${() => this.revoke(key)}>${words.keys.revoke}</button></li>`)}</ul>
      ${live.length > 1 ? html`<button class="button quiet danger" @click=${this.revokeAll}>${words.keys.revokeAll}</button>` : nothing}
    </div>
    <side-sheet form="middle" .heading=${words.keys.fresh} .open=${this.making} @closed=${() => { this.making = false; this.secret = ""; }}>
      ${this.secret
        ? html`<div class="stack"><p>${words.keys.once}</p><code>${this.secret}</code><button class="button" @click=${this.copy}>${words.common.copy}</button></div>`
        : html`<form @submit=${this.make}><div class="field"><label for="name">${words.keys.name}</label><input id="name" name="name" type="text" maxlength="100" required autocomplete="off" /></div>
            <fieldset><legend>${words.keys.scopes}</legend>
              ${(["read", "write", ...(session.value.account?.admin ? ["admin"] : [])] as Scope[]).map((scope) => html`<label class="line"><input type="checkbox" name="scope" value=${scope} ?checked=${scope !== "admin"} /> ${words.keys.scope[scope]}</label>`)}
            </fieldset>${proofField("key")}<button class="button">${words.keys.make}</button></form>`}
    </side-sheet>`;
  }

  private async make(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const form = new FormData(event.target as HTMLFormElement);
    try {
      const answer = await post("/api-keys", { body: { name: String(form.get("name")), scopes: form.getAll("scope") as Scope[], ...proofOf(form) }, once: crypto.randomUUID() });
      this.secret = answer.secret ?? "";
      await this.keys.load();
    } catch (error) {
      tell(plain(error), { bad: true });
    }
  }

  private readonly copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(this.secret);
    tell(words.common.copied);
  };

  private readonly revokeAll = async (): Promise<void> => {
    try {
      await remove("/api-keys");
      tell(words.keys.revoked);
      await this.keys.load();
    } catch (error) {
      tell(plain(error), { bad: true });
    }
  };

  private async revoke(key: ApiKey): Promise<void> {
    try {
      await remove("/api-keys/{api_key_id}", { path: { api_key_id: key.id } });
      tell(words.keys.revoked);
      await this.keys.load();
    } catch (error) {
      tell(plain(error), { bad: true });
    }
  }
}
