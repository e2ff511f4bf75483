// Signing in: where somebody is signed in, their passkeys, their second factor, and for administrators the invitations.
import { css, html, LitElement, nothing, svg } from "lit";
import { customElement, state } from "lit/decorators.js";
import { get, post, remove } from "../api/client";
import type { Answer } from "../api/shapes";
import { failedPart } from "../parts/failed-part";
import { hasPasskeys, made } from "../state/passkeys";
import { Part } from "../state/part";
import { session } from "../state/session";
import { Watch } from "../state/store";
import { tell } from "../state/toasts";
import { shared } from "../styles/shared";
import { day, language, words } from "../words";
import { plain } from "../words/problems";

@customElement("security-view")
export class SecurityView extends LitElement {
  private readonly sessions = new Part(this, async () => (await get("/auth/sessions")).sessions);
  private readonly passkeys = new Part(this, async () => (await get("/auth/passkeys")).passkeys);
  private readonly factor = new Part(this, () => get("/auth/totp"));
  private readonly links = new Part(this, async () => (await get("/auth/oauth/links")).links);
  private readonly invitations = new Part(this, async () => (session.value.account?.admin ? (await get("/auth/invitations", { query: { limit: 100 } })).invitations : []));
  @state() private fresh: Answer<"/auth/totp/start", "post"> | null = null;
  @state() private recovery: string[] = [];
  /** Until all is known nothing stands here that could be pressed: what comes later would move it from under the hand. */
  @state() private loaded = false;
  private password = "";
  private readonly watch = new Watch(this, session, language);

  static override styles = [
    shared,
    css`
      section {
        display: grid;
        gap: 1rem;
        margin-top: 2.25rem;
        max-width: 40rem;
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
        display: block;
        font-weight: 550;
        overflow-wrap: anywhere;
      }
      form {
        display: flex;
        flex-wrap: wrap;
        gap: 0.75rem;
        align-items: end;
      }
      form .field {
        flex: 1 1 12rem;
      }
      .skeleton {
        height: 12rem;
        margin-top: 2.25rem;
      }
      svg.qr {
        width: 13rem;
        background: #fff;
        border-radius: var(--round-small);
      }
      code {
        overflow-wrap: anywhere;
      }
      .codes {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(17rem, 1fr));
        gap: 0.4rem 1rem;
      }
    `,
  ];

  override connectedCallback(): void {
    super.connectedCallback();
    void this.load();
  }

  protected override render() {
    void this.watch;
    const offered = session.value.config?.sign_in;
    const methods: readonly string[] = offered?.methods ?? [];
    const head = html`<h1>${words.security.title}</h1><p class="quieter">${words.security.lead}</p>`;
    if (!this.loaded) return html`<div class="page narrow" aria-busy="true">${head}<div class="skeleton"></div></div>`;
    return html`<div class="page narrow">${head}
      <section><div class="field"><label for="proof">${words.security.password}</label>
        <input id="proof" type="password" autocomplete="current-password" @input=${(event: Event) => (this.password = (event.target as HTMLInputElement).value)} /></div>
        <p class="hint">${words.security.passwordHint}</p></section>
      ${methods.includes("passkey") && hasPasskeys() ? this.keys() : nothing}
      ${offered?.second_steps.length || this.factor.value?.on ? this.steps() : nothing}
      ${offered?.providers.length || this.links.value?.length ? this.providers() : nothing}
      ${this.sessions.failed || this.sessions.value?.length ? html`<section aria-labelledby="sessions"><h2 id="sessions">${words.security.sessions}</h2>${failedPart(this.sessions)}
        <ul>${this.sessions.value?.map((each) => html`<li><div><b>${each.user_agent || each.way}</b><span class="hint">${each.current ? words.security.here : each.address} · ${each.last_seen_at ? words.security.seen(day(each.last_seen_at)) : ""}</span></div>
          ${each.current ? nothing : html`<button class="button quiet danger small" @click=${() => this.act(() => remove("/auth/sessions/{session_id}", { path: { session_id: each.id } }), words.security.signedOut)}>${words.security.signOut}</button>`}</li>`)}</ul></section>` : nothing}
      ${session.value.account?.admin ? this.invites() : nothing}
    </div>`;
  }

  private keys() {
    return html`<section aria-labelledby="passkeys"><h2 id="passkeys">${words.security.passkeys}</h2><p class="hint">${words.security.passkeysHint}</p>
      ${failedPart(this.passkeys)}
      ${this.passkeys.value?.length || this.passkeys.failed ? nothing : html`<p class="quieter">${words.security.noPasskeys}</p>`}
      <ul>${this.passkeys.value?.map((each) => html`<li><div><b>${each.name}</b><span class="hint">${[each.last_used_at ? words.security.used(day(each.last_used_at)) : "", each.synced ? words.security.synced : ""].filter(Boolean).join(" · ")}</span></div>
        <button class="button quiet danger small" aria-label=${`${words.security.remove}: ${each.name}`} @click=${() => this.act(() => remove("/auth/passkeys/{passkey_id}", { path: { passkey_id: each.id } }), words.security.removed)}>${words.security.remove}</button></li>`)}</ul>
      <form @submit=${this.addPasskey}><div class="field"><label for="passkey-name">${words.security.passkeyName}</label><input id="passkey-name" name="name" type="text" maxlength="100" autocomplete="off" /></div>
        ${this.factor.value?.on ? html`<div class="field"><label for="passkey-code">${words.security.codeOrRecovery}</label><input id="passkey-code" name="code" type="text" autocomplete="one-time-code" minlength="6" maxlength="100" required /></div>` : nothing}
        <button class="button quiet">${words.security.addPasskey}</button></form></section>`;
  }

  private providers() {
    const linked = this.links.value?.map((each) => each.provider) ?? [];
    // What is linked already is not known where that did not come.
    const others = this.links.failed ? [] : session.value.config?.sign_in.providers.filter((each) => !linked.includes(each.name)) ?? [];
    return html`<section aria-labelledby="links"><h2 id="links">${words.security.links}</h2><p class="hint">${words.security.linksHint}</p>${failedPart(this.links)}
      <ul>${this.links.value?.map((each) => html`<li><div><b>${titleOf(each)}</b><span class="hint">${each.created_at ? words.security.linked(day(each.created_at)) : ""}</span></div>
        <button class="button quiet danger small" aria-label=${`${words.security.remove}: ${titleOf(each)}`} @click=${() => this.act(() => remove("/auth/oauth/links/{link_id}", { path: { link_id: each.id }, body: this.proof }), words.security.removed)}>${words.security.remove}</button></li>`)}</ul>
      ${others.map((each) => html`<div><button class="button quiet" @click=${() => this.act(async () => location.assign((await post("/auth/oauth/{provider}/link", { path: { provider: each.name }, body: this.proof })).authorization_url))}>${words.security.link(each.title)}</button></div>`)}</section>`;
  }

  private steps() {
    const head = html`<h2 id="factor">${words.security.factor}</h2>${failedPart(this.factor)}`;
    // Whether to switch it on or off nobody knows where it did not come.
    if (!this.factor.value) return html`<section aria-labelledby="factor">${head}</section>`;
    return html`<section aria-labelledby="factor">${head}
      <p class="hint">${this.factor.value?.on ? words.security.factorOn(this.factor.value.recovery_codes) : words.security.factorOff}</p>
      ${this.recovery.length ? html`<p role="status">${words.security.recovery}</p><div class="codes">${this.recovery.map((each) => html`<code>${each}</code>`)}</div>` : nothing}
      ${this.factor.value?.on
        ? html`<form @submit=${this.switchOff}><div class="field"><label for="off-code">${words.security.codeOrRecovery}</label><input id="off-code" name="code" type="text" autocomplete="one-time-code" minlength="6" maxlength="100" required /></div>
            <button class="button quiet" name="what" value="codes">${words.security.newRecovery}</button><button class="button danger" name="what" value="off">${words.security.switchOff}</button></form>`
        : this.fresh
          ? html`<p>${words.security.scan}</p>${qr(this.fresh.qr)}<code>${this.fresh.secret}</code>
              <form @submit=${this.confirm}><div class="field"><label for="first-code">${words.security.code}</label><input id="first-code" name="code" type="text" inputmode="numeric" autocomplete="one-time-code" minlength="6" maxlength="10" required /></div><button class="button">${words.security.confirm}</button></form>`
          : html`<div><button class="button quiet" @click=${() => this.act(async () => (this.fresh = await post("/auth/totp/start", { body: this.proof })))}>${words.security.switchOn}</button></div>`}</section>`;
  }

  private invites() {
    return html`<section aria-labelledby="invitations"><h2 id="invitations">${words.security.invitations}</h2>
      <form @submit=${this.invite}><div class="field"><label for="invited">${words.security.email}</label><input id="invited" name="email" type="email" required autocomplete="off" /></div><button class="button quiet">${words.security.invite}</button></form>${failedPart(this.invitations)}
      <ul>${this.invitations.value?.map((each) => html`<li><div><b>${each.email}</b><span class="hint">${words.security.state[each.state] ?? each.state}</span></div>
        ${each.state === "open" ? html`<button class="button quiet danger small" @click=${() => this.act(() => remove("/auth/invitations/{invitation_id}", { path: { invitation_id: each.id } }), words.security.removed)}>${words.security.takeBack}</button>` : nothing}</li>`)}</ul></section>`;
  }

  private get proof(): { password?: string } {
    return this.password ? { password: this.password } : {};
  }

  /** Each for itself: what does not come keeps nothing else from being shown. */
  private async load(): Promise<void> {
    await Promise.all([this.sessions, this.passkeys, this.factor, this.links, this.invitations].map((each) => each.load()));
    this.loaded = true;
  }

  private async act(what: () => Promise<unknown>, said = ""): Promise<void> {
    try {
      await what();
      if (said) tell(said);
      await this.load();
    } catch (error) {
      tell(error instanceof DOMException ? words.security.refused : plain(error), { bad: true });
    }
  }

  private readonly addPasskey = (event: SubmitEvent): void => {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const typed = new FormData(form);
    const name = String(typed.get("name"));
    const code = String(typed.get("code") ?? "");
    void this.act(async () => {
      const { token, options } = await post("/auth/passkeys/register/start", { body: { ...this.proof, ...(code ? { code } : {}) } });
      const credential = await made(options as unknown as PublicKeyCredentialCreationOptionsJSON);
      await post("/auth/passkeys/register/finish", { body: { token, credential: credential as Record<string, unknown>, name } });
      form.reset();
    }, words.security.added);
  };

  private readonly confirm = (event: SubmitEvent): void => {
    event.preventDefault();
    const code = String(new FormData(event.target as HTMLFormElement).get("code")).replace(/\s/g, "");
    void this.act(async () => {
      this.recovery = (await post("/auth/totp/confirm", { body: { code } })).recovery_codes;
      this.fresh = null;
    }, words.security.on);
  };

  private readonly switchOff = (event: SubmitEvent): void => {
    event.preventDefault();
    const code = String(new FormData(event.target as HTMLFormElement).get("code"));
    const body = { code, ...this.proof };
    const renews = (event.submitter as HTMLButtonElement | null)?.value === "codes";
    void this.act(async () => {
      if (renews) this.recovery = (await post("/auth/totp/recovery-codes", { body })).recovery_codes;
      else await post("/auth/totp/disable", { body });
      if (!renews) this.recovery = [];
    }, renews ? words.security.newRecovery : words.security.off);
  };

  private readonly invite = (event: SubmitEvent): void => {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const email = String(new FormData(form).get("email"));
    void this.act(async () => {
      await post("/auth/invitations", { body: { email } });
      form.reset();
    }, words.security.invited(email));
  };
}

/** The one click of a machine of one's own has no title that anybody would know. */
const titleOf = ({ issuer, title }: { issuer: string; title: string }) => (issuer === "dev" ? words.arrive.here : title);

/** Rows of dark and light squares as one path. */
function qr(rows: string[]) {
  const dark = rows.map((row, y) => [...row].map((each, x) => (each === "1" ? `M${x} ${y}h1v1h-1z` : "")).join("")).join("");
  return html`<svg class="qr" viewBox="0 0 ${rows.length} ${rows.length}" role="img" aria-label=${words.security.qr} shape-rendering="crispEdges">${svg`<path d=${dark} />`}</svg>`;
}
