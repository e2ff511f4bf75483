// The account: how Studio looks and speaks, what it may tell, the ways to take everything along and to leave.
import { css, html, LitElement, nothing } from "lit";
import { customElement, state } from "lit/decorators.js";
import { get, patch, post, Refused, remove } from "../api/client";
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
      section {
        display: grid;
        gap: 1.1rem;
        margin-top: 2.25rem;
        max-width: 34rem;
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
        display: flex;
        justify-content: space-between;
        align-items: center;
        flex-wrap: wrap;
        gap: 1rem;
        padding: 1rem 0;
        border-top: 1px solid var(--line);
      }
      .box > div {
        flex: 1 1 14rem;
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
    return html`<div class="page narrow">
      <h1>${words.account.title}</h1>
      <p class="quieter">${words.account.email} ${account.email ?? words.name}</p>
      <section>
        <div class="field"><label for="display">${words.account.display}</label><input id="display" type="text" maxlength="100" autocomplete="name" .value=${account.preferences.display_name} @change=${(event: Event) => this.prefer({ display_name: (event.target as HTMLInputElement).value })} /></div>
        <div class="field"><label for="language">${words.account.language}</label><select id="language" @change=${(event: Event) => this.speak((event.target as HTMLSelectElement).value as Language)}>
          ${Object.entries(LANGUAGES).map(([code, name]) => html`<option value=${code} ?selected=${code === language.value}>${name}</option>`)}</select></div>
        <div class="field"><span class="label" id="mode">${words.account.mode}</span><div class="choices" role="group" aria-labelledby="mode">
          ${(["dark", "light", "system"] as Mode[]).map((each) => html`<button class="choice" aria-pressed=${each === mode.value} @click=${() => (mode.value = each)}>${words.account.modes[each]}</button>`)}</div></div>
        <label class="line"><input type="checkbox" .checked=${recall("notify", false)} @change=${this.notify} /> ${words.account.notify}</label>
        <label class="line"><input type="checkbox" .checked=${account.preferences.email_notifications} @change=${(event: Event) => this.prefer({ email_notifications: (event.target as HTMLInputElement).checked })} /> ${words.account.mails}</label>
        <label class="line"><input type="checkbox" .checked=${remembered("milestones", true)} @change=${(event: Event) => this.set("milestones", (event.target as HTMLInputElement).checked)} /> ${words.account.milestones}</label>
      </section>
      <section>
        <div class="box"><div><h2>${words.account.keys}</h2><p>${words.account.keysHint}</p></div><a class="button quiet small" href=${links.plain("keys")}>${words.account.keys}</a></div>
        ${session.value.config?.sign_in.registration ? html`<div class="box"><div><h2>${words.security.title}</h2><p>${words.security.lead}</p></div><a class="button quiet small" href=${links.plain("security")}>${words.security.title}</a></div>` : nothing}
        <div class="box"><div><h2>${words.account.webhooks}</h2><p>${words.account.webhooksHint} ${session.value.config?.features.webhooks ? nothing : words.account.webhooksOff}</p></div>${session.value.config?.features.webhooks ? html`<a class="button quiet small" href=${links.plain("webhooks")}>${words.account.webhooks}</a>` : nothing}</div>
        <div class="box"><div><h2>${words.account.export}</h2><p>${this.exportSaid || words.account.exportHint}</p></div>
          ${this.exported ? html`<a class="button small" href=${this.exported}>${words.account.exportReady}</a>` : html`<button class="button quiet small" @click=${this.export}>${words.account.export}</button>`}</div>
        <div class="box"><div><h2>${words.account.close}</h2><p>${words.account.closeHint}</p></div><button class="button danger small" @click=${() => (this.closing = true)}>${words.account.close}</button></div>
      </section>
    </div>
    <side-sheet form="middle" .heading=${words.account.close} .open=${this.closing} @closed=${() => (this.closing = false)}>
      <div class="stack"><p>${words.account.closeHint}</p>
        <div class="field"><label for="sure">${words.account.closeConfirm}</label><input id="sure" type="text" autocomplete="off" .value=${this.typed} @input=${(event: Event) => (this.typed = (event.target as HTMLInputElement).value)} /></div>
        <button class="button danger" ?disabled=${this.typed !== "DELETE"} @click=${this.close}>${words.account.closeDo}</button></div>
    </side-sheet>`;
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

  private readonly close = async (): Promise<void> => {
    try {
      await remove("/me");
      signOut();
    } catch (error) {
      this.closing = false;
      tell(error instanceof Refused && error.status === 501 ? words.account.notYet : plain(error), { bad: true });
    }
  };
}
