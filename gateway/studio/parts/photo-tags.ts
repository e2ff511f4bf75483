// What a photo shows, and whose word that is; its owner adds words of the known list and takes others away.
import { css, html, LitElement, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { Asset, Tag } from "../api/shapes";
import { say } from "../state/marks";
import { MOST_TAGS, TAGS, tagName, withoutTag, withTag } from "../state/tags";
import { shared } from "../styles/shared";
import { words } from "../words";
import { icon } from "./icon";

@customElement("photo-tags")
export class PhotoTags extends LitElement {
  @property({ attribute: false }) asset!: Asset;

  static override styles = [
    shared,
    css`
      :host {
        display: grid;
        gap: 0.65rem;
        padding-block: 1.1rem;
        border-bottom: 1px solid var(--line);
      }
      h2 {
        font-size: var(--size-text);
        letter-spacing: -0.006em;
      }
      ul {
        display: flex;
        flex-wrap: wrap;
        gap: 0.4rem;
      }
      li {
        display: inline-flex;
        align-items: center;
        padding-left: 0.7rem;
        border: 1px solid var(--line-strong);
        border-radius: 99px;
        font-size: var(--size-small);
      }
    `,
  ];

  protected override render() {
    const { asset } = this;
    const left = TAGS.filter((tag) => !asset.tags.includes(tag));
    const by = words.tags.by[asset.tags_by ?? ""];
    return html`
      <h2>${words.tags.title}</h2>
      ${asset.tags.length
        ? html`<ul>${asset.tags.map((tag) => html`<li>${tagName(tag)} <button class="button bare round small" aria-label=${words.tags.remove(tagName(tag))} @click=${() => this.tell(withoutTag(asset.tags, tag))}>${icon("close", 13)}</button></li>`)}</ul>`
        : html`<p class="hint">${words.tags.none}</p>`}
      ${asset.tags.length && by ? html`<p class="hint">${by}</p>` : nothing}
      ${asset.tags.length < MOST_TAGS
        ? html`<select aria-label=${words.tags.add} @change=${this.add}>
            <option value="">${words.tags.add}</option>
            ${left.map((tag) => html`<option value=${tag}>${tagName(tag)}</option>`)}
          </select>`
        : nothing}
    `;
  }

  private readonly add = (event: Event): void => {
    const list = event.target as HTMLSelectElement;
    const tag = list.value as Tag;
    list.value = "";
    if (tag) this.tell(withTag(this.asset.tags, tag));
  };

  private tell(tags: Tag[]): void {
    void say([this.asset.id], { tags });
  }
}
