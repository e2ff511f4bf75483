// The whole of Studio: who is signed in decides between the arrival page and the frame with its views.
import { css, html, LitElement, nothing } from "lit";
import { customElement, state } from "lit/decorators.js";
import { forgetComparisons } from "../state/comparisons";
import { lost } from "../state/line";
import { connected, startLive, stopLive } from "../state/live";
import { forgetLibrary, loadShoots } from "../state/library";
import { loadStyles } from "../state/looks";
import { forgetPictures } from "../state/pictures";
import { links, go, place } from "../state/router";
import { session, start } from "../state/session";
import { bind } from "../state/shortcuts";
import { Watch } from "../state/store";
import { busy, resume } from "../state/uploads";
import { watchDone } from "../state/notices";
import { shared } from "../styles/shared";
import { language, words } from "../words";
import { sign } from "../parts/icon";
import "../parts/empty-state";
import "../parts/toast-stack";
import "./top-bar";

@customElement("studio-app")
export class StudioApp extends LitElement {
  @state() private help = false;
  @state() private palette = false;
  private readonly watch = new Watch(this, session, place, language, connected, lost);
  private account = "";

  static override styles = [
    shared,
    css`
      :host {
        display: flex;
        flex-direction: column;
        min-height: 100dvh;
      }
      main {
        flex: 1;
        display: flex;
        flex-direction: column;
      }
      main > * {
        flex: 1;
      }
      .away {
        display: grid;
        place-content: center;
        justify-items: center;
        gap: 0.75rem;
        padding: 2rem;
        text-align: center;
        min-height: 100dvh;
      }
      .offline {
        position: sticky;
        top: 0;
        z-index: 30;
        padding: 0.4rem 1rem;
        text-align: center;
        background: var(--raised-2);
        font-size: var(--size-small);
      }
      .skip {
        position: absolute;
        left: 1rem;
        top: -4rem;
        z-index: 90;
      }
      .skip:focus {
        top: 0.75rem;
      }
    `,
  ];

  override connectedCallback(): void {
    super.connectedCallback();
    void start();
    session.watch(() => this.follow());
    bind({
      "Mod+k": () => this.show("palette"),
      "?": () => this.show("help"),
      g: () => go(links.home),
    });
    window.addEventListener("beforeunload", (event) => {
      if (busy()) event.preventDefault();
    });
    window.addEventListener("online", () => session.value.phase === "away" && void start());
    window.setInterval(() => session.value.phase === "away" && void start(), 5000);
  }

  private follow(): void {
    const account = session.value.account?.id ?? "";
    if (account === this.account) return;
    this.account = account;
    forgetLibrary();
    forgetComparisons();
    forgetPictures();
    stopLive();
    if (!account) return;
    startLive(account);
    watchDone();
    void loadStyles().catch(() => undefined);
    void loadShoots();
    void resume();
  }

  private show(what: "palette" | "help"): void {
    if (session.value.phase !== "in") return;
    this[what] = true;
  }

  protected override render() {
    void this.watch;
    const { phase } = session.value;
    if (phase === "starting") return html`<main class="away" aria-busy="true">${sign(36)}<p class="unseen">${words.common.loading}</p></main>`;
    if (phase === "away") {
      return html`<main class="away">${sign(36)}<h1>${words.common.away}</h1><p class="quieter">${words.common.awayMore}</p>
        <button class="button" @click=${() => start()}>${words.common.retry}</button></main>`;
    }
    if (phase === "out") {
      void import("./arrive-view");
      return html`<main><arrive-view></arrive-view></main><toast-stack></toast-stack>`;
    }
    const photo = place.value.view === "photo";
    return html`
      <nav aria-label=${words.common.skipToContent}><a class="button skip" href="#main" @click=${this.skip}>${words.common.skipToContent}</a></nav>
      ${photo ? nothing : html`<top-bar @palette=${() => this.show("palette")} @help=${() => this.show("help")}></top-bar>`}
      ${connected.value && !lost.value ? nothing : html`<div class="offline" role="status">${words.common.offline}</div>`}
      <main id="main" tabindex="-1">${this.view()}</main>
      <toast-stack></toast-stack>
      ${this.palette ? html`<command-palette .open=${true} @closed=${() => (this.palette = false)} @help=${() => this.show("help")}></command-palette>` : nothing}
      ${this.help ? html`<keys-help .open=${true} @closed=${() => (this.help = false)}></keys-help>` : nothing}
    `;
  }

  private skip(event: Event): void {
    event.preventDefault();
    this.renderRoot.querySelector<HTMLElement>("#main")?.focus();
  }

  protected override updated(): void {
    if (this.palette) void import("./command-palette");
    if (this.help) void import("./keys-help");
  }

  private view() {
    const { view, shoot, asset } = place.value;
    switch (view) {
      case "shoot":
        void import("./shoot-view");
        return html`<shoot-view .shootId=${shoot}></shoot-view>`;
      case "photo":
        void import("./photo-view");
        return html`<photo-view .shootId=${shoot} .assetId=${asset}></photo-view>`;
      case "comparisons":
        void import("./comparisons-view");
        return html`<comparisons-view .comparisonId=${place.value.comparison}></comparisons-view>`;
      case "pictures":
        void import("./pictures-view");
        return html`<pictures-view></pictures-view>`;
      case "activity":
        void import("./activity-view");
        return html`<activity-view></activity-view>`;
      case "credits":
        void import("./credits-view");
        return html`<credits-view></credits-view>`;
      case "account":
        void import("./account-view");
        return html`<account-view></account-view>`;
      case "security":
        void import("./security-view");
        return html`<security-view></security-view>`;
      case "keys":
        void import("./keys-view");
        return html`<keys-view></keys-view>`;
      case "webhooks":
        void import("./webhooks-view");
        return html`<webhooks-view></webhooks-view>`;
      case "plugins":
        void import("./plugins-view");
        return html`<plugins-view></plugins-view>`;
      case "overview":
        void import("./overview-view");
        return html`<overview-view></overview-view>`;
      case "new":
        void import("./new-shoot");
        return html`<new-shoot></new-shoot>`;
      case "nowhere":
        return html`<empty-state whole icon="search" head=${words.empty.nowhere} link=${links.home} action=${words.empty.shoots}></empty-state>`;
      default:
        void import("./shoots-view");
        return html`<shoots-view></shoots-view>`;
    }
  }
}
