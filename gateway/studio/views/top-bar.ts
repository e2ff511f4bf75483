// The bar at the top: the way home, what can be spent, what is new, and the rest behind one button.
import { css, html, LitElement, nothing } from "lit";
import { customElement } from "lit/decorators.js";
import { icon, sign } from "../parts/icon";
import "../parts/pop-menu";
import "../parts/progress-ring";
import { jobs, isOpen } from "../state/library";
import { unread } from "../state/notices";
import { byFinger } from "../state/here";
import { findMakers, makers, offersPictures } from "../state/pictures";
import { go, links, place } from "../state/router";
import { session, signOut } from "../state/session";
import { Watch } from "../state/store";
import { uploads } from "../state/uploads";
import { shared } from "../styles/shared";
import { words } from "../words";

const KEY = /Mac|iPhone|iPad/.test(navigator.platform) ? "⌘ K" : "Ctrl K";

const PLACES = ["home", "comparisons", "activity"] as const;

@customElement("top-bar")
export class TopBar extends LitElement {
  private readonly watch = new Watch(this, session, place, unread, jobs, uploads, makers);

  static override styles = [
    shared,
    css`
      :host {
        display: block;
        position: sticky;
        top: 0;
        z-index: 35;
        background: color-mix(in srgb, var(--ground) 90%, transparent);
        backdrop-filter: blur(14px);
      }
      header {
        display: flex;
        align-items: center;
        flex-wrap: wrap;
        gap: 0.35rem;
        max-width: 88rem;
        margin-inline: auto;
        padding: 0.65rem var(--edge);
      }
      .home {
        display: inline-flex;
        align-items: center;
        gap: 0.55rem;
        font-size: 1.0625rem;
        font-weight: 620;
        letter-spacing: -0.02em;
        text-decoration: none;
        padding: 0.3rem 0.4rem;
        margin-left: -0.4rem;
        border-radius: var(--round-small);
      }
      nav {
        display: flex;
        gap: 0.15rem;
        margin-left: 0.9rem;
      }
      nav .button {
        position: relative;
        padding-inline: 0.8rem;
      }
      nav .dot {
        top: 0.4rem;
        right: 0.15rem;
      }
      nav .button[aria-current] {
        color: var(--text);
        background: var(--raised-2);
      }
      .tools {
        display: flex;
        align-items: center;
        flex-wrap: wrap;
        justify-content: flex-end;
        gap: 0.15rem;
        margin-left: auto;
      }
      .credits {
        gap: 0.4em;
        font-variant-numeric: tabular-nums;
      }
      .dot {
        position: absolute;
        top: 0.45rem;
        right: 0.5rem;
        width: 0.55rem;
        height: 0.55rem;
        border-radius: 50%;
        background: var(--glow);
        box-shadow: 0 0 0 2px var(--ground);
      }
      .bell {
        position: relative;
      }
      .work {
        display: inline-flex;
        align-items: center;
        gap: 0.45rem;
        color: var(--text-2);
        font-size: var(--size-small);
        margin-right: 0.4rem;
      }
      .find {
        color: var(--text-3);
        font-size: var(--size-small);
        gap: 0.6rem;
      }
      kbd {
        font: inherit;
        padding: 0 0.4rem;
        border: 1px solid var(--line-strong);
        border-radius: 5px;
      }
      .face {
        width: 2rem;
        height: 2rem;
        border-radius: 50%;
        background: var(--raised-2);
        color: var(--text);
        display: grid;
        place-items: center;
        font-size: var(--size-small);
        font-weight: 600;
        text-transform: uppercase;
      }
      @media (max-width: 640px) {
        .work span,
        .long,
        kbd {
          display: none;
        }
      }
      /* Where there is room for words, Activity is one; else the bell is its sign, and the menu holds the rest. */
      @media (max-width: 860px) {
        nav {
          display: none;
        }
      }
      @media (min-width: 861px) {
        .bell {
          display: none;
        }
      }
    `,
  ];

  protected override firstUpdated(): void {
    // After what the page itself asks for.
    window.setTimeout(findMakers, 1500);
  }

  /** Whether a place is the one that is looked at; a shoot and a photo lie under the shoots. */
  private at(which: (typeof PLACES)[number]): boolean {
    const { view } = place.value;
    return view === which || (which === "home" && (view === "shoot" || view === "photo"));
  }

  protected override render() {
    void this.watch;
    const { account, balance } = session.value;
    // Where no key can be pressed there are no shortcuts; the places of the bar have no room there, and stand in the menu.
    const finger = byFinger();
    const open = [...jobs.value.values()].filter(isOpen).length;
    const waits = ![...jobs.value.values()].some((job) => isOpen(job) && job.status !== "queued");
    const sending = uploads.value.filter((each) => ["waiting", "sending", "checking"].includes(each.state)).length;
    const initial = (account?.preferences.display_name || account?.email || "L").charAt(0);
    return html`
      <header>
        <a class="home" href=${links.home}>${sign()} <span>${words.name}</span></a>
        <nav aria-label=${words.nav.main}>${PLACES.map((each) => html`<a class="button bare" href=${each === "home" ? links.home : links.plain(each)} aria-current=${this.at(each) ? "page" : nothing}>${each === "home" ? words.nav.shoots : words.nav[each]}${each === "activity" && unread.value ? html`<span class="dot"></span><span class="unseen">${words.activity.unread(unread.value)}</span>` : nothing}</a>`)}</nav>
        <div class="tools">
          ${open + sending ? html`<span class="work" role="status">${waits && !sending ? icon("clock", 18) : html`<progress-ring size="18"></progress-ring>`}<span>${words.shoots.working(open + sending)}</span></span>` : nothing}
          <button class="button bare find" @click=${() => this.dispatchEvent(new CustomEvent("palette"))} aria-label=${`${words.nav.palette}, ${KEY}`}>${icon("search", 18)}<kbd>${KEY}</kbd></button>
          <a class="button bare credits" href=${links.plain("credits")} aria-label=${`${words.nav.credits}: ${words.creditCount(balance)}`}>${icon("coin", 18)}<span>${balance}<span class="long"> ${balance === 1 ? words.creditWord[0] : words.creditWord[1]}</span></span></a>
          <a class="button bare round bell" href=${links.plain("activity")} aria-label=${unread.value ? `${words.nav.activity}, ${words.activity.unread(unread.value)}` : words.nav.activity}>${icon("bell")}${unread.value ? html`<span class="dot"></span>` : nothing}</a>
          <pop-menu .label=${words.nav.menu} .items=${[
            { label: words.nav.account, hint: account?.email ?? "", icon: "person", run: () => go(links.plain("account")) },
            ...(finger
              ? [
                  { label: words.nav.shoots, icon: "grid", run: () => go(links.home) },
                  { label: words.nav.activity, icon: "bell", run: () => go(links.plain("activity")) },
                  { label: words.nav.credits, icon: "coin", run: () => go(links.plain("credits")) },
                ]
              : []),
            ...(offersPictures() ? [{ label: words.nav.pictures, icon: "spark", run: () => go(links.plain("pictures")) }] : []),
            { label: words.nav.comparisons, icon: "compare", run: () => go(links.plain("comparisons")) },
            { label: words.nav.keys, icon: "key", run: () => go(links.plain("keys")) },
            { label: words.nav.plugins, icon: "plug", run: () => go(links.plain("plugins")) },
            ...(account?.admin ? [{ label: words.nav.overview, icon: "chart", run: () => go(links.plain("overview")) }] : []),
            ...(finger
              ? []
              : [
                  { label: words.nav.shortcuts, icon: "keyboard", run: () => this.dispatchEvent(new CustomEvent("help")) },
                  { label: words.nav.api, icon: "list", run: () => location.assign("/docs") },
                ]),
            { label: words.nav.signOut, icon: "leave", run: () => signOut() },
          ]}><span class="face" aria-hidden="true">${initial}</span></pop-menu>
        </div>
      </header>
    `;
  }
}
