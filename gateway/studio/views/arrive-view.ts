// What Luster does, for whoever is not signed in, and the ways in that this installation offers.
import { css, html, LitElement, nothing } from "lit";
import { customElement, state } from "lit/decorators.js";
import { Refused } from "../api/client";
import "../parts/compare-slider";
import { icon, sign } from "../parts/icon";
import { isThisComputer } from "../state/here";
import { askForLink, leaveForProvider, offersOwn } from "../state/own";
import { sceneUrl, SCENES } from "../state/scenes";
import { session, signInHere, signInWithCode, signInWithKey, signInWithPasskey, signInWithPassword } from "../state/session";
import { Watch } from "../state/store";
import { leaveFor, providers, sendLink } from "../state/supabase";
import { shared } from "../styles/shared";
import { language, LANGUAGES, speak, words, type Language } from "../words";
import { plain } from "../words/problems";

@customElement("arrive-view")
export class ArriveView extends LitElement {
  @state() private scene = 0;
  @state() private busy = false;
  @state() private wrong = "";
  /** Whether the key that was typed is none. */
  @state() private wrongKey = false;
  @state() private sent = "";
  @state() private byKey = false;
  @state() private oauth: string[] = [];
  @state() private step = "";
  @state() private byLink = false;
  /** On one's own machine a click is enough, so the ways with an account wait until somebody asks for them. */
  @state() private byAccount = false;
  private readonly watch = new Watch(this, session, language);

  static override styles = [
    shared,
    css`
      :host {
        display: block;
        --wide: 88rem;
      }
      header {
        display: flex;
        align-items: center;
        justify-content: space-between;
        max-width: var(--wide);
        margin-inline: auto;
        padding: 1rem var(--edge);
      }
      .name {
        display: inline-flex;
        align-items: center;
        gap: 0.55rem;
        font-size: 1.0625rem;
        font-weight: 620;
        letter-spacing: -0.02em;
      }
      .hero {
        max-width: var(--wide);
        margin-inline: auto;
        padding: clamp(1.5rem, 4vw, 3.5rem) var(--edge) 0;
        display: grid;
        grid-template-columns: minmax(0, 1fr) minmax(17rem, 21rem);
        gap: 2rem clamp(2rem, 6vw, 6rem);
        align-items: end;
      }
      h1 {
        font-size: var(--size-hero);
        letter-spacing: -0.04em;
        line-height: 1;
        max-width: 13ch;
        font-weight: 620;
      }
      .lead {
        margin-top: 1.4rem;
        font-size: clamp(1.0625rem, 0.95rem + 0.5vw, 1.3125rem);
        line-height: 1.45;
        letter-spacing: -0.012em;
        color: var(--text-2);
        max-width: 38rem;
        text-wrap: pretty;
      }
      .in {
        display: grid;
        gap: 0.75rem;
      }
      .in .button {
        width: 100%;
      }
      .or {
        display: flex;
        align-items: center;
        gap: 0.75rem;
        color: var(--text-3);
        font-size: var(--size-small);
      }
      .or::before,
      .or::after {
        content: "";
        flex: 1;
        border-top: 1px solid var(--line);
      }
      form {
        display: grid;
        gap: 0.6rem;
      }
      .stage {
        max-width: var(--wide);
        margin: clamp(1.75rem, 4vw, 3rem) auto 0;
        padding-inline: var(--edge);
      }
      compare-slider {
        aspect-ratio: 16 / 8.2;
        border-radius: var(--round-large);
      }
      .scenes {
        margin-top: 1rem;
        justify-content: center;
      }
      section.band {
        max-width: var(--wide);
        margin: clamp(4rem, 9vw, 8rem) auto 0;
        padding-inline: var(--edge);
      }
      .band h2 {
        font-size: clamp(1.6rem, 1.2rem + 1.6vw, 2.4rem);
        letter-spacing: -0.03em;
        line-height: 1.12;
        max-width: 22ch;
        text-wrap: balance;
      }
      .band > p {
        margin-top: 0.9rem;
        color: var(--text-2);
        font-size: var(--size-lead);
        max-width: 44rem;
        text-wrap: pretty;
      }
      .figures,
      .steps {
        margin-top: clamp(1.75rem, 4vw, 3rem);
        display: grid;
        grid-template-columns: repeat(3, minmax(0, 1fr));
        gap: clamp(1.25rem, 3vw, 3rem);
      }
      .figures li,
      .steps li {
        border-top: 1px solid var(--line-strong);
        padding-top: 1rem;
      }
      .figures b {
        display: block;
        font-size: clamp(2rem, 1.4rem + 2.2vw, 3.25rem);
        font-weight: 560;
        letter-spacing: -0.04em;
        line-height: 1.1;
        font-variant-numeric: tabular-nums;
      }
      .figures span,
      .steps p {
        display: block;
        margin-top: 0.5rem;
        color: var(--text-2);
        max-width: 30ch;
        text-wrap: pretty;
      }
      .steps h3 {
        font-size: var(--size-lead);
        letter-spacing: -0.015em;
      }
      footer {
        max-width: var(--wide);
        margin: clamp(4rem, 9vw, 7rem) auto 0;
        padding: 1.5rem var(--edge) 2.5rem;
        color: var(--text-3);
        font-size: var(--size-small);
        display: flex;
        justify-content: space-between;
        gap: 1rem 2rem;
        flex-wrap: wrap;
        border-top: 1px solid var(--line);
      }
      select {
        width: auto;
        min-height: 2rem;
        padding: 0.2rem 2rem 0.2rem 0.5rem;
        font-size: var(--size-small);
        border-color: transparent;
        background-color: transparent;
        color: var(--text-2);
      }
      @media (max-width: 860px) {
        .hero {
          grid-template-columns: 1fr;
        }
        .in {
          max-width: 26rem;
        }
        compare-slider {
          aspect-ratio: 4 / 3;
        }
        .stage {
          padding-inline: 0;
        }
        .stage compare-slider {
          border-radius: 0;
        }
        .figures,
        .steps {
          grid-template-columns: 1fr;
        }
      }
    `,
  ];

  override connectedCallback(): void {
    super.connectedCallback();
    const config = session.value.config;
    if (config?.sign_in.supabase_url) void providers(config).then((found) => (this.oauth = found), () => undefined);
  }

  protected override render() {
    void this.watch;
    const scene = SCENES[this.scene]!;
    return html`
      <header><span class="name">${sign(24)} ${words.name}</span>
        <select aria-label=${words.account.language} @change=${(event: Event) => speak((event.target as HTMLSelectElement).value as Language)}>
          ${Object.entries(LANGUAGES).map(([code, name]) => html`<option value=${code} ?selected=${code === language.value}>${name}</option>`)}
        </select>
      </header>
      <div class="hero">
        <div><h1>${words.arrive.headline}</h1><p class="lead">${words.arrive.lead}</p></div>
        ${this.ways()}
      </div>
      <div class="stage">
        <compare-slider cover .was=${sceneUrl(scene.id, "before")} .now=${sceneUrl(scene.id, "after")} .alt=${scene.style} .split=${46}></compare-slider>
        <div class="choices scenes" role="group" aria-label=${words.arrive.looks}>
          ${SCENES.map((each, index) => html`<button class="choice" aria-pressed=${index === this.scene} @click=${() => (this.scene = index)}>${words.styleNames[each.style] ?? each.style}</button>`)}
        </div>
      </div>
      <section class="band" aria-labelledby="proof">
        <h2 id="proof">${words.arrive.proofTitle}</h2>
        <p>${words.arrive.proofLead}</p>
        <ul class="figures">${words.arrive.figures.map(([figure, text]) => html`<li><b>${figure}</b><span>${text}</span></li>`)}</ul>
      </section>
      <section class="band" aria-labelledby="steps">
        <h2 id="steps">${words.arrive.stepsTitle}</h2>
        <ol class="steps">${words.arrive.steps.map(([title, text]) => html`<li><h3>${title}</h3><p>${text}</p></li>`)}</ol>
      </section>
      <footer><span>${words.arrive.note}</span><a href="/docs">${words.nav.api}</a></footer>
    `;
  }

  private ways() {
    const { config, expired } = session.value;
    const methods = new Set<string>(config?.sign_in.methods ?? []);
    return html`<div class="in">
      ${expired ? html`<p class="hint" role="status">${words.arrive.expired}</p>` : nothing}
      ${methods.has("dev")
        ? html`<button class="button large ${this.byAccount || this.byKey ? "quiet" : ""}" ?disabled=${this.busy} @click=${() => this.enter(() => signInHere())}>${words.arrive.here} ${icon("forward", 18)}</button>
            <p class="hint">${isThisComputer(location.hostname) ? words.arrive.hereHint : words.arrive.hereHintAway}</p>`
        : nothing}
      ${methods.has("supabase") ? this.supabase() : nothing}
      ${offersOwn(config)
        ? methods.has("dev") && !this.byAccount
          ? html`<button class="button quiet" @click=${() => (this.byAccount = true)}>${words.arrive.account}</button>`
          : this.own(methods)
        : nothing}
      ${this.byKey || (!methods.has("dev") && !methods.has("supabase") && !offersOwn(config))
        ? html`<form @submit=${this.key}><div class="field"><label for="key">${words.arrive.keyLabel}</label>
            <input id="key" name="key" type="password" autocomplete="off" required aria-invalid=${this.wrongKey} aria-describedby=${this.wrongKey ? "wrong-key" : nothing} @input=${() => (this.wrongKey = false)} />
            ${this.wrongKey ? html`<p class="wrong" id="wrong-key" role="alert">${words.arrive.wrongKey}</p>` : nothing}</div>
            <button class="button" ?disabled=${this.busy}>${words.arrive.signIn}</button></form>`
        : html`<button class="button bare small" @click=${() => (this.byKey = true)}>${words.arrive.key}</button>`}
      ${this.wrong ? html`<p class="wrong" role="alert">${this.wrong}</p>` : nothing}
    </div>`;
  }

  private own(methods: Set<string>) {
    const { config } = session.value;
    if (config?.sign_in.needs_set_up) return html`<p class="hint" role="status">${words.arrive.setUp}</p>`;
    if (this.step) {
      return html`<form @submit=${this.code}>
        <div class="field"><label for="own-code">${words.arrive.code}</label>
          <input id="own-code" name="code" type="text" autocomplete="one-time-code" inputmode="text" required autofocus /></div>
        <p class="hint">${words.arrive.codeHint}</p>
        <button class="button" ?disabled=${this.busy}>${words.arrive.signIn}</button>
        <button class="button bare small" type="button" @click=${() => (this.step = "")}>${words.common.cancel}</button></form>`;
    }
    const providers = config?.sign_in.providers ?? [];
    return html`${providers.map((each) => html`<button class="button quiet" ?disabled=${this.busy} @click=${() => this.enter(() => leaveForProvider(each.name))}>${words.arrive.with(each.title)}</button>`)}
      ${methods.has("passkey") ? html`<button class="button quiet" ?disabled=${this.busy} @click=${() => this.enter(() => signInWithPasskey())}>${words.arrive.passkey}</button>` : nothing}
      ${this.byLink && methods.has("magic_link") ? this.link() : nothing}
      ${methods.has("password") && !this.byLink
        ? html`<form @submit=${this.password}>
            <div class="field"><label for="own-email">${words.arrive.email}</label>
              <input id="own-email" name="email" type="email" autocomplete="username" required /></div>
            <div class="field"><label for="own-password">${words.arrive.password}</label>
              <input id="own-password" name="password" type="password" autocomplete="current-password" required /></div>
            <button class="button" ?disabled=${this.busy}>${words.arrive.signIn}</button></form>
            <p class="hint"><a href="/auth/forgot">${words.arrive.forgot}</a>
              ${config?.sign_in.registration === "open" ? html` · <a href="/auth/register">${words.arrive.register}</a>` : nothing}</p>`
        : nothing}
      ${methods.has("magic_link") && !this.byLink ? html`<button class="button bare small" @click=${() => (this.byLink = true)}>${words.arrive.link}</button>` : nothing}`;
  }

  /** Signing in by a mail, for whoever has no password or does not know it. */
  private link() {
    if (this.sent) return html`<p role="status">${words.arrive.linkSent(this.sent)}</p>`;
    return html`<form @submit=${this.mailLink}>
      <div class="field"><label for="link-email">${words.arrive.email}</label>
        <input id="link-email" name="email" type="email" autocomplete="email" required autofocus /></div>
      <button class="button" ?disabled=${this.busy}>${words.arrive.link}</button>
      <button class="button bare small" type="button" @click=${() => (this.byLink = false)}>${words.common.cancel}</button></form>`;
  }

  private mailLink(event: SubmitEvent): void {
    event.preventDefault();
    const email = String(new FormData(event.target as HTMLFormElement).get("email"));
    void this.sending(email, () => askForLink(email));
  }

  private password(event: SubmitEvent): void {
    event.preventDefault();
    const given = new FormData(event.target as HTMLFormElement);
    void this.enter(async () => {
      this.step = (await signInWithPassword(String(given.get("email")), String(given.get("password")))) ?? "";
    });
  }

  private code(event: SubmitEvent): void {
    event.preventDefault();
    const code = String(new FormData(event.target as HTMLFormElement).get("code"));
    void this.enter(() => signInWithCode(this.step, code));
  }

  private supabase() {
    if (this.sent) return html`<p role="status">${words.arrive.linkSent(this.sent)}</p>`;
    return html`${this.oauth.map(
        (who) => html`<button class="button quiet" @click=${() => leaveFor(session.value.config!, who)}>${words.arrive.with(who.charAt(0).toUpperCase() + who.slice(1))}</button>`,
      )}
      <form @submit=${this.mail}><div class="field"><label for="email">${words.arrive.email}</label>
        <input id="email" name="email" type="email" autocomplete="email" required /></div>
        <button class="button" ?disabled=${this.busy}>${words.arrive.link}</button></form>`;
  }

  private async enter(how: () => Promise<void>): Promise<void> {
    this.busy = true;
    this.wrong = "";
    this.wrongKey = false;
    try {
      await how();
      if (session.value.phase !== "in" && !this.step) this.wrong = words.arrive.failed;
    } catch (error) {
      this.wrongKey = error instanceof Refused && error.reason === "WRONG_KEY";
      if (!this.wrongKey) this.wrong = (error instanceof DOMException ? "" : plain(error)) || words.arrive.failed;
    } finally {
      this.busy = false;
    }
  }

  private key(event: SubmitEvent): void {
    event.preventDefault();
    void this.enter(() => signInWithKey(String(new FormData(event.target as HTMLFormElement).get("key"))));
  }

  private mail(event: SubmitEvent): void {
    event.preventDefault();
    const email = String(new FormData(event.target as HTMLFormElement).get("email"));
    void this.sending(email, () => sendLink(session.value.config!, email));
  }

  private async sending(email: string, how: () => Promise<void>): Promise<void> {
    this.busy = true;
    this.wrong = "";
    try {
      await how();
      this.sent = email;
    } catch (error) {
      this.wrong = plain(error) || words.arrive.failed;
    } finally {
      this.busy = false;
    }
  }
}
