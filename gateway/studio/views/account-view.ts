// The account: how Studio looks and speaks, what it may tell, the ways to take everything along and to leave.
import { css, html, LitElement, nothing } from "lit";
import { customElement, state } from "lit/decorators.js";
import { get, patch, post, Refused, remove } from "../api/client";
import { proofField, proofOf } from "../parts/proof-field";
import "../parts/side-sheet";
import { keep, recall } from "../state/kept";
import { mode, type Mode } from "../state/mode";
import { links } from "../state/router";
import { remember, remembered, session, signOut } from "../state/session";
import { Watch } from "../state/store";
import { tell } from "../state/toasts";
import { shared } from "../styles/shared";
import { language, type Language, LANGUAGES, speak, words } from "../words";
import { plain } from "../words/problems";

@customElement("account-view")
export class AccountView extends LitElement {
  @state() private exported = "";
  @state() private exportSaid = "";
  @state() private closing = false;
  @state() private typed = "";
  private readonly watch = new Watch(this, session, mode, language);

  static override styles = [
    shared,
    css`
      /* Two columns: what a part is about, and its fields, which all begin on one line and end on another. */
      section {
        display: grid;
        grid-template-columns: 12rem minmax(0, 1fr);
        gap: 0.75rem 2rem;
        padding-block: 1.75rem;
        border-top: 1px solid var(--line);
      }
      h1 + .quieter {
        margin-bottom: 1.75rem;
      }
      .fields {
        display: grid;
        gap: 1.1rem;
        min-width: 0;
      }
      @media (max-width: 760px) {
        section {
          grid-template-columns: minmax(0, 1fr);
        }
      }
      .line {
        display: flex;
        gap: 0.7rem;
        align-items: flex-start;
      }
      .line input {
        margin-top: 0.2rem;
        flex: none;
      }
      .box {
        display: grid;
        grid-template-columns: minmax(0, 1fr) minmax(8rem, auto);
        align-items: center;
        gap: 0.5rem 1.5rem;
      }
      .box .button {
        width: 100%;
      }
      .box p {
        color: var(--text-2);
        font-size: var(--size-small);
      }
      .stack {
        display: grid;
        gap: 1rem;
      }
    `,
  ];

  protected override render() {
    void this.watch;
    const account = session.value.account;
    if (!account) return nothing;
    const webhooks = Boolean(session.value.config?.features.webhooks);
    return html`<div class="page narrow">
      <h1>${words.account.title}</h1>
      <p class="quieter">${words.account.email} ${account.email ?? words.name}</p>
      <section aria-labelledby="you"><h2 id="you">${words.account.you}</h2><div class="fields">
        <div class="field"><label for="display">${words.account.display}</label><input id="display" type="text" maxlength="100" autocomplete="name" .value=${account.preferences.display_name} @change=${(event: Event) => this.prefer({ display_name: (event.target as HTMLInputElement).value })} /></div>
        <div class="field"><label for="language">${words.account.language}</label><select id="language" @change=${(event: Event) => this.speak((event.target as HTMLSelectElement).value as Language)}>
          ${Object.entries(LANGUAGES).map(([code, name]) => html`<option value=${code} ?selected=${code === language.value}>${name}</option>`)}</select></div>
        <div class="field"><span class="label" id="mode">${words.account.mode}</span><div class="choices" role="group" aria-labelledby="mode">
          ${(["dark", "light", "system"] as Mode[]).map((each) => html`<button class="choice" aria-pressed=${each === mode.value} @click=${() => (mode.value = each)}>${words.account.modes[each]}</button>`)}</div></div>
      </div></section>
      <section aria-labelledby="told"><h2 id="told">${words.account.told}</h2><div class="fields">
        <label class="line"><input type="checkbox" .checked=${recall("notify", false)} @change=${this.notify} /> ${words.account.notify}</label>
        <label class="line"><input type="checkbox" .checked=${account.preferences.email_notifications} @change=${(event: Event) => this.prefer({ email_notifications: (event.target as HTMLInputElement).checked })} /> ${words.account.mails}</label>
        <label class="line"><input type="checkbox" .checked=${remembered("milestones", true)} @change=${(event: Event) => this.set("milestones", (event.target as HTMLInputElement).checked)} /> ${words.account.milestones}</label>
      </div></section>
      <section aria-labelledby="ways"><h2 id="ways">${words.account.ways}</h2><div class="fields">
        ${session.value.config?.sign_in.registration ? this.place("security", words.security.title, words.security.lead) : nothing}
        ${this.place("keys", words.account.keys, words.account.keysHint)}
        ${this.place("webhooks", words.account.webhooks, webhooks ? words.account.webhooksHint : words.account.webhooksOff, webhooks)}
      </div></section>
      <section aria-labelledby="data"><h2 id="data">${words.account.data}</h2><div class="fields">
        <div class="box"><div><h3>${words.account.export}</h3><p>${this.exportSaid || words.account.exportHint}</p></div>
          ${this.exported ? html`<a class="button small" href=${this.exported}>${words.account.exportReady}</a>` : html`<button class="button quiet small" aria-label=${words.account.export} @click=${this.export}>${words.account.exportDo}</button>`}</div>
        <div class="box"><div><h3>${words.account.close}</h3><p>${words.account.closeHint}</p></div><button class="button danger small" aria-label=${words.account.close} @click=${() => (this.closing = true)}>${words.account.closeAsk}</button></div>
      </div></section>
    </div>
    <side-sheet form="middle" .heading=${words.account.close} .open=${this.closing} @closed=${() => (this.closing = false)}>
      <form class="stack" @submit=${this.close}><p>${words.account.closeHint}</p>
        <div class="field"><label for="sure">${words.account.closeConfirm}</label><input id="sure" type="text" autocomplete="off" .value=${this.typed} @input=${(event: Event) => (this.typed = (event.target as HTMLInputElement).value)} /></div>
        ${proofField("close")}<button class="button danger" ?disabled=${this.typed !== "DELETE"}>${words.account.closeDo}</button></form>
    </side-sheet>`;
  }

  /** A page of its own, and the way there. */
  private place(view: "security" | "keys" | "webhooks", name: string, about: string, open = true) {
    return html`<div class="box"><div><h3>${name}</h3><p>${about}</p></div>${open ? html`<a class="button quiet small" href=${links.plain(view)} aria-label=${`${words.account.manage}: ${name}`}>${words.account.manage}</a>` : nothing}</div>`;
  }

  private async prefer(preferences: { display_name?: string; email_notifications?: boolean; locale?: string }): Promise<void> {
    try {
      session.patch({ account: (await patch("/me", { body: { preferences } })).account });
      tell(words.account.saved);
    } catch (error) {
      tell(plain(error), { bad: true });
      this.requestUpdate();
    }
  }

  private set(name: string, value: unknown): void {
    remember(name, value).then(() => tell(words.account.saved), (error: unknown) => tell(plain(error), { bad: true }));
  }

  private async speak(next: Language): Promise<void> {
    await speak(next);
    await this.prefer({ locale: next });
  }

  private readonly notify = async (event: Event): Promise<void> => {
    const box = event.target as HTMLInputElement;
    if (box.checked && (await Notification.requestPermission()) !== "granted") {
      box.checked = false;
      tell(words.account.notifyDenied, { bad: true });
    }
    keep("notify", box.checked);
  };

  private readonly export = async (): Promise<void> => {
    try {
      const { export: made } = await post("/me/export", { once: crypto.randomUUID() });
      this.exportSaid = words.account.exporting;
      const look = async (): Promise<void> => {
        const { export: now } = await get("/me/exports/{export_id}", { path: { export_id: made.id } });
        if (now.url) this.exported = now.url;
        else if (now.status === "running") window.setTimeout(() => void look(), 3000);
      };
      await look();
    } catch (error) {
      this.exportSaid = error instanceof Refused && error.status === 501 ? words.account.notYet : plain(error);
    }
  };

  private readonly close = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    try {
      await remove("/me", { body: proofOf(new FormData(event.target as HTMLFormElement)) });
      signOut();
    } catch (error) {
      this.closing = false;
      tell(error instanceof Refused && error.status === 501 ? words.account.notYet : plain(error), { bad: true });
    }
  };
}
