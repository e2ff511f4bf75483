// Pieces of the choice of a look: a look's card, the sizes with their prices, and which photos a look is not for.
import { html, nothing } from "lit";
import type { Asset, Preview, Style, Tier } from "../api/shapes";
import { icon } from "../parts/icon";
import "../parts/progress-ring";
import { styleName } from "../state/looks";
import { session } from "../state/session";
import { words } from "../words";

/** What every look has besides its strength stands under "More settings". */
export const FOLDED = ["base", "lens", "room"];

export interface Card {
  chosen: boolean;
  preview: Preview | undefined;
  waits: boolean;
  /** The photo, until there is a preview. */
  photo: string;
  choose(): void;
}

export function lookCard(style: Style, { chosen, preview, waits, photo, choose }: Card) {
  const declined = (preview?.warnings.length ?? 0) > 0 && Boolean(style.region);
  const shown = preview?.url ?? photo;
  const told = style.available ? (declined ? words.looks.declined : "") : (style.unavailable_reason ?? words.looks.unavailable);
  return html`<button class="look ${declined ? "declined" : ""}" role="radio" aria-checked=${chosen} tabindex=${chosen ? 0 : -1} ?disabled=${!style.available} data-style=${style.id} @click=${choose}>
    <span class="picture ${waits ? "early" : ""}">${shown ? html`<img src=${shown} alt="" />` : html`<span class="blank"></span>`}${waits ? html`<progress-ring size="20"></progress-ring>` : nothing}</span>
    <span class="word">${words.styleNames[style.name] ?? style.name}</span>
    ${told ? html`<small>${told}</small>` : nothing}
  </button>`;
}

/** The sizes, the price of each alone at its end. */
export function tierChoice(chosen: Tier, choose: (tier: Tier) => void, arrows: (event: KeyboardEvent) => void) {
  return html`<div class="field"><span class="label" id="tier">${words.looks.tier}</span>
    <div class="tiers" role="radiogroup" aria-labelledby="tier" @keydown=${arrows}>
      ${(session.value.config?.tiers ?? []).map(
        (tier) => html`<button class="tier" role="radio" aria-checked=${tier.name === chosen} tabindex=${tier.name === chosen ? 0 : -1} @click=${() => choose(tier.name)}>
          <b>${words.looks.tiers[tier.name]}</b><span class="edge">${words.looks.tierHint(tier.max_edge)}</span><span class="price number">${words.creditCount(tier.credits)}</span></button>`,
      )}
    </div>
  </div>`;
}

/** Photos that a look is not for: of the inside, where it is for the outside alone. */
export function unfitFor(style: Style | undefined, ids: readonly string[], photos: readonly Asset[]): readonly string[] {
  if (!style?.tags?.includes("exterior") || style.tags.includes("interior")) return [];
  const inside = new Set(photos.filter(({ tags }) => tags.includes("interior")).map(({ id }) => id));
  return ids.filter((id) => inside.has(id));
}

/** Why photos are left out, and the way to mean them all the same. Where it is for none of them, none is. */
export function leftOut(style: Style, unfit: number, of: number, everywhere: boolean, mean: (all: boolean) => void) {
  if (!unfit) return nothing;
  const some = unfit < of;
  return html`<p class="note">${icon("info", 17)} <span>${words.looks.forOutside(styleName(style.id), some && !everywhere ? unfit : 0)}</span></p>
    ${some ? html`<label class="match inside"><input type="checkbox" .checked=${everywhere} @change=${(event: Event) => mean((event.target as HTMLInputElement).checked)} /> ${words.looks.insideToo(unfit)}</label>` : nothing}`;
}

/** Whether the photos are to agree in light. Of more than the engine looks at together, each keeps its own. */
export function matchChoice(count: number, match: boolean, choose: (match: boolean) => void) {
  const most = session.value.config?.limits?.matched_photos ?? 0;
  const many = most > 0 && count > most;
  return html`<div class="field"><label class="match"><input type="checkbox" aria-describedby=${many ? "many" : nothing} ?disabled=${many} .checked=${!many && match}
      @change=${(event: Event) => choose((event.target as HTMLInputElement).checked)} /> ${words.looks.match}</label>
    ${many ? html`<p class="hint" id="many">${words.looks.matchMost(count, most)}</p>` : nothing}</div>`;
}
