// What can be done with the photos that are chosen: a bar under them, on a phone in two rows under the thumb.
import { css, html, LitElement, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import { icon } from "../parts/icon";
import type { MenuItem } from "../parts/pop-menu";
import "../parts/pop-menu";
import { cancelJobs, deletePhotos } from "../state/acts";
import { jobs, jobsByPhoto } from "../state/library";
import type { Said } from "../state/marks";
import { isCancellable } from "../state/progress";
import { Watch } from "../state/store";
import { tell } from "../state/toasts";
import { join, LARGEST, split, viewOf, views, withExposures } from "../state/views";
import { shared } from "../styles/shared";
import { language, words } from "../words";
import { plain } from "../words/problems";

@customElement("selection-bar")
export class SelectionBar extends LitElement {
  @property() shootId = "";
  @property({ attribute: false }) chosen: readonly string[] = [];
  /** Whether all of the shoot are chosen. */
  @property({ type: Boolean }) whole = false;
  /** Whether it is not known yet what was ordered for them. */
  @property({ type: Boolean }) waits = false;
  private readonly watch = new Watch(this, jobs, views, language);

  static override styles = [
    shared,
    css`
      :host {
        position: fixed;
        z-index: 36;
        inset: auto 0 calc(1.25rem + env(safe-area-inset-bottom));
        display: flex;
        justify-content: center;
        padding-inline: 0.75rem;
        pointer-events: none;
        animation: rise var(--calm);
      }
      .selection {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 0.5rem;
        padding: 0.5rem 0.6rem 0.5rem 1.2rem;
        border: 1px solid var(--line);
        border-radius: 1.7rem;
        background: var(--raised);
        box-shadow: var(--shadow);
        white-space: nowrap;
        pointer-events: auto;
      }
      .said,
      .acts {
        display: flex;
        align-items: center;
        gap: 0.5rem;
      }
      .said {
        gap: 0.25rem;
      }
      strong {
        margin-right: 0.4rem;
      }
      @keyframes rise {
        from {
          translate: 0 1rem;
          opacity: 0;
        }
      }
      @media (max-width: 640px) {
        :host {
          bottom: calc(0.6rem + env(safe-area-inset-bottom));
          padding-inline: 8px;
        }
        .selection {
          flex: 1;
          min-width: 0;
          padding: 0.4rem 0.7rem 0.7rem;
        }
        .said,
        .acts {
          flex: 1 0 100%;
          min-width: 0;
        }
        strong {
          flex: 1;
          padding-left: 0.4rem;
        }
        .button.go {
          flex: 1;
          min-width: 0;
          white-space: normal;
        }
        .said .button,
        .acts .button {
          min-height: max(2.75rem, 44px);
          font-size: var(--size-text);
        }
        .acts .square,
        pop-menu {
          --opener: max(2.75rem, 44px);
          --opener-height: max(2.75rem, 44px);
          width: max(2.75rem, 44px);
          flex: none;
          padding-inline: 0;
        }
      }
    `,
  ];

  protected override render() {
    void this.watch;
    const { chosen } = this;
    const said = words.shoot.selected(chosen.length);
    const others = this.others();
    // A phone has no room for what is seldom wanted: there it stands in the sheet of marks.
    const narrow = matchMedia("(max-width: 640px)").matches;
    return html`<div class="selection" role="toolbar" aria-label=${said}>
      <div class="said">
        <strong class="number">${said}</strong>
        ${this.whole ? nothing : html`<button class="button small bare" @click=${() => this.tell("all")}>${words.shoot.everything}</button>`}
        <button class="button small bare" @click=${() => this.tell("over")}>${words.shoot.clear}</button>
      </div>
      <div class="acts">
        <button class="button small go" ?disabled=${this.waits} @click=${() => this.tell("enhance")}>${icon("spark", 17)} ${words.shoot.enhanceN(chosen.length)}</button>
        <pop-menu face="quiet small square" up="true" .label=${words.marks.mark} .items=${[...this.marks(), ...(narrow ? others : [])]}>${icon("flag", 17)}</pop-menu>
        ${narrow ? nothing : others.map((each) => html`<button class="button small quiet" @click=${each.run}>${icon(each.icon!, 17)} ${each.label}</button>`)}
        <button class="button small quiet danger square" aria-label=${words.common.remove} @click=${this.delete}>${icon("bin", 17)}</button>
      </div>
    </div>`;
  }

  private marks(): MenuItem[] {
    const say = (said: Said) => () => void this.dispatchEvent(new CustomEvent("mark", { detail: said }));
    return [
      { label: words.marks.pick, icon: "flag", run: say({ mark: "pick" }) },
      { label: words.marks.reject, icon: "close", run: say({ mark: "reject" }) },
      { label: words.marks.unmark, icon: "undo", run: say({ mark: "none" }) },
      ...[5, 4, 3, 2, 1, 0].map((rating) => ({ label: rating ? words.marks.rating(rating) : words.marks.none, icon: "star", run: say({ rating }) })),
    ];
  }

  private get exposures(): string[] {
    return withExposures(this.shootId, this.chosen);
  }

  /** What can be done with some choices only. */
  private others(): MenuItem[] {
    const { chosen, exposures } = this;
    const byPhoto = jobsByPhoto();
    const open = chosen.flatMap((id) => byPhoto.get(id) ?? []).filter(isCancellable);
    const apart = chosen.length === 1 ? viewOf(this.shootId, chosen[0]!) : undefined;
    return [
      ...(apart ? [{ label: words.shoot.split, icon: "layers", run: () => void this.regroup(() => split(this.shootId, apart)) }] : []),
      ...(chosen.length > 1 && exposures.length <= LARGEST ? [{ label: words.shoot.join, icon: "layers", run: () => void this.regroup(() => join(this.shootId, exposures)) }] : []),
      ...(open.length ? [{ label: words.job.cancel, icon: "close", run: () => void cancelJobs(open) }] : []),
    ];
  }

  private readonly delete = (): void => {
    deletePhotos(this.shootId, this.exposures);
    this.tell("over");
  };

  private tell(what: "enhance" | "all" | "over"): void {
    this.dispatchEvent(new CustomEvent(what));
  }

  private async regroup(change: () => Promise<void>): Promise<void> {
    try {
      await change();
      this.tell("over");
    } catch (error) {
      tell(plain(error), { bad: true });
    }
  }
}
