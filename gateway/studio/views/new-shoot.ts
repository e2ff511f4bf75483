// A shoot that is to be: it is made with its first photos, so that nobody leaves empty ones behind.
import { html, LitElement } from "lit";
import { customElement } from "lit/decorators.js";
import "../parts/drop-zone";
import { icon } from "../parts/icon";
import type { Dropped } from "../state/files";
import { createShoot } from "../state/library";
import { go, links } from "../state/router";
import { bind } from "../state/shortcuts";
import { Watch } from "../state/store";
import { tell } from "../state/toasts";
import { add } from "../state/uploads";
import { shared } from "../styles/shared";
import { day, language, words } from "../words";
import { plain } from "../words/problems";
import { shootStyles } from "./shoot-styles";

@customElement("new-shoot")
export class NewShoot extends LitElement {
  private readonly watch = new Watch(this, language);
  private unbind: (() => void) | null = null;
  private starting = false;

  static override styles = [shared, shootStyles];

  override connectedCallback(): void {
    super.connectedCallback();
    // The next page is the shoot's.
    void import("./shoot-view");
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
      <drop-zone .curtain=${words.drop.fresh} @photos=${this.begin}></drop-zone>
    </div>`;
  }

  private async begin(event: CustomEvent<Dropped>): Promise<void> {
    if (this.starting) return;
    this.starting = true;
    const { files, folder } = event.detail;
    try {
      const shoot = await createShoot(folder || words.shoots.untitled(day(new Date().toISOString())));
      add(shoot.id, files);
      go(links.shoot(shoot.id), true);
    } catch (error) {
      this.starting = false;
      tell(plain(error), { bad: true });
    }
  }
}
