// Every place, shoot and action behind one field: type, arrows, Enter.
import { css, html, LitElement } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import { icon } from "../parts/icon";
import { offered } from "../state/commands";
import { createShoot, openNext, shoots } from "../state/library";
import { mode } from "../state/mode";
import { offersPictures } from "../state/pictures";
import { go, links } from "../state/router";
import { session, signOut } from "../state/session";
import { tell } from "../state/toasts";
import { shared } from "../styles/shared";
import { day, words } from "../words";
import { plain } from "../words/problems";

interface Command {
  label: string;
  group: string;
  icon: string;
  run(): void;
}

const ICONS = { pictures: "spark", comparisons: "compare", activity: "bell", credits: "coin", account: "person", keys: "key", webhooks: "list", plugins: "plug" };

@customElement("command-palette")
export class CommandPalette extends LitElement {
  @property({ type: Boolean }) open = false;
  @state() private text = "";
  @state() private at = 0;
  @query("dialog") private dialog!: HTMLDialogElement;

  static override styles = [
    shared,
    css`
      dialog {
        margin: 12vh auto auto;
        width: min(36rem, calc(100vw - 2rem));
        max-height: 70vh;
        padding: 0;
        border: 1px solid var(--line);
        border-radius: var(--round-large);
        background: var(--raised);
        color: var(--text);
        box-shadow: var(--shadow);
        overflow: hidden;
      }
      dialog[open] {
        display: flex;
        flex-direction: column;
      }
      dialog::backdrop {
        background: var(--shade);
      }
      input {
        border: 0 !important;
        border-bottom: 1px solid var(--line) !important;
        border-radius: 0 !important;
        background: transparent !important;
        padding: 1.05rem 1.25rem !important;
        font-size: var(--size-lead);
      }
      /* The field has the keyboard as long as this is open: a line says so, and the chosen command is what moves. */
      input:focus-visible {
        outline: none;
        border-bottom-color: var(--text-2) !important;
      }
      .list {
        overflow-y: auto;
        padding: 0.4rem;
      }
      .item {
        display: flex;
        gap: 0.8rem;
        align-items: center;
        padding: 0.6rem 0.85rem;
        border-radius: var(--round-small);
        cursor: pointer;
      }
      .item[aria-selected="true"] {
        background: var(--raised-2);
        outline: 2px solid var(--focus);
        outline-offset: -2px;
      }
      .item span:last-child {
        margin-left: auto;
        color: var(--text-2);
        font-size: var(--size-small);
      }
      .none {
        padding: 1rem 1.25rem;
        color: var(--text-2);
      }
    `,
  ];

  protected override firstUpdated(): void {
    this.dialog.showModal();
  }

  private commands(): Command[] {
    const { go: group, act } = words.palette;
    const places = (["pictures", "comparisons", "activity", "credits", "account", "keys", "webhooks", "plugins"] as const).filter((view) => view !== "pictures" || offersPictures()).map((view) => ({ label: words.nav[view], group, icon: ICONS[view], run: () => go(links.plain(view)) }));
    const here = offered().map((each) => ({ label: each.label, group: act, icon: each.icon ?? "forward", run: each.run }));
    return [
      ...here,
      { label: words.shoots.fresh, group: act, icon: "add", run: () => void this.fresh() },
      { label: words.nav.shoots, group, icon: "grid", run: () => go(links.home) },
      ...places,
      ...(session.value.account?.admin ? [{ label: words.nav.overview, group, icon: "chart", run: () => go(links.plain("overview")) }] : []),
      { label: words.account.modes.dark, group: words.account.mode, icon: "moon", run: () => (mode.value = "dark") },
      { label: words.account.modes.light, group: words.account.mode, icon: "sun", run: () => (mode.value = "light") },
      { label: words.nav.shortcuts, group: act, icon: "keyboard", run: () => this.dispatchEvent(new CustomEvent("help")) },
      { label: words.nav.signOut, group: act, icon: "leave", run: () => signOut() },
      ...shoots.value.items.map((shoot) => ({ label: shoot.unsorted ? words.shoots.unsorted : shoot.name, group: words.palette.shoots, icon: "photo", run: () => go(links.shoot(shoot.id)) })),
    ];
  }

  private found(): Command[] {
    const wanted = this.text.toLowerCase().split(/\s+/).filter(Boolean);
    return this.commands().filter((each) => wanted.every((word) => `${each.label} ${each.group}`.toLowerCase().includes(word))).slice(0, 30);
  }

  protected override render() {
    const found = this.found();
    return html`<dialog aria-label=${words.palette.title} @close=${() => this.dispatchEvent(new CustomEvent("closed"))} @click=${(event: Event) => event.target === this.dialog && this.dialog.close()}>
      <input type="text" role="combobox" aria-expanded="true" aria-controls="found" aria-activedescendant=${found.length ? `c${this.at}` : ""} aria-label=${words.palette.placeholder} placeholder=${words.palette.placeholder} autocomplete="off" autofocus .value=${this.text}
        @input=${(event: Event) => { this.text = (event.target as HTMLInputElement).value; this.at = 0; }} @keydown=${(event: KeyboardEvent) => this.key(event, found)} />
      <div class="list" id="found" role="listbox" aria-label=${words.palette.title} tabindex="-1">
        ${found.map((each, index) => html`<div class="item" id="c${index}" role="option" aria-selected=${index === this.at} @click=${() => this.run(each)} @pointermove=${() => (this.at = index)}>${icon(each.icon, 18)}<span>${each.label}</span><span>${each.group}</span></div>`)}
      </div>
      ${found.length ? "" : html`<p class="none">${words.palette.none}</p>`}
    </dialog>`;
  }

  private key(event: KeyboardEvent, found: Command[]): void {
    if (event.key === "ArrowDown") this.at = Math.min(found.length - 1, this.at + 1);
    else if (event.key === "ArrowUp") this.at = Math.max(0, this.at - 1);
    else if (event.key === "Enter" && found[this.at]) this.run(found[this.at]!);
    else return;
    event.preventDefault();
    void this.updateComplete.then(() => this.renderRoot.querySelector("[aria-selected=true]")?.scrollIntoView({ block: "nearest" }));
  }

  private run(command: Command): void {
    this.dialog.close();
    command.run();
  }

  private async fresh(): Promise<void> {
    try {
      const { id } = await createShoot(words.shoots.untitled(day(new Date().toISOString())));
      openNext(id);
      go(links.shoot(id));
    } catch (error) {
      tell(plain(error), { bad: true });
    }
  }
}
