// A shoot that is to be: it is made with its first photos, so that nobody leaves empty ones behind.
import { html, LitElement } from "lit";
import { customElement } from "lit/decorators.js";
import "../parts/drop-zone";
import { icon } from "../parts/icon";
import { Beginning } from "../state/beginning";
import type { Dropped } from "../state/files";
import { go, links } from "../state/router";
import { bind } from "../state/shortcuts";
import { Watch } from "../state/store";
import { shared } from "../styles/shared";
import { language, words } from "../words";
import { shootStyles } from "./shoot-styles";

@customElement("new-shoot")
export class NewShoot extends LitElement {
  private readonly watch = new Watch(this, language);
  private unbind: (() => void) | null = null;
  private readonly beginning = new Beginning(this, (shoot) => go(links.shoot(shoot), true));

  static override styles = [shared, shootStyles];

  override connectedCallback(): void {
    super.connectedCallback();
    // The next page is the shoot's, and what is chosen there is a look: neither is fetched while the first photo is sent.
    void import("./shoot-view").then(() => import("./looks-sheet"));
    this.unbind = bind({ Escape: () => go(links.home) });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.unbind?.();
  }

  protected override render() {
    void this.watch;
    return html`<div class="page">
      <a class="up" href=${links.home}>${icon("back", 17)} ${words.nav.shoots}</a>
      <div class="head"><h1>${words.shoots.fresh}</h1></div>
      <drop-zone .curtain=${words.drop.fresh} @photos=${(event: CustomEvent<Dropped>) => this.beginning.drop(event.detail)}></drop-zone>
    </div>`;
  }
}
