// A form drawn from a style's JSON Schema: sliders, choices, switches, words, colours and photos.
import { css, html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { live } from "lit/directives/live.js";
import type { Asset } from "../api/shapes";
import { shared } from "../styles/shared";
import { number, words } from "../words";
import { label } from "../words/problems";
import { type Field, fieldsOf } from "./schema";
import { vars } from "./vars";

const FEW = 6;

@customElement("schema-form")
export class SchemaForm extends LitElement {
  @property({ attribute: false }) schema: unknown = {};
  @property({ attribute: false }) defaults: Record<string, unknown> = {};
  @property({ attribute: false }) values: Record<string, unknown> = {};
  /** Photos that a parameter of the kind "photo" may name. */
  @property({ attribute: false }) photos: readonly Asset[] = [];
  /** Names of parameters that few change: they stand in a part that is shut at first. */
  @property({ attribute: false }) folded: readonly string[] = [];

  /** Whether what few change is in sight. */
  @state() private opened = false;
  private differed = false;
  private drawn = "";

  static override styles = [
    shared,
    css`
      :host {
        display: grid;
        gap: 1.25rem;
      }
      summary {
        cursor: pointer;
        width: fit-content;
        border-radius: var(--round-small);
        color: var(--text-2);
        font-size: var(--size-small);
        font-weight: 500;
      }
      .rest {
        display: grid;
        gap: 1.25rem;
        padding-top: 1rem;
      }
      fieldset {
        border: 0;
        margin: 0;
        padding: 0;
        min-width: 0;
        display: grid;
        gap: 0.45rem;
      }
      legend,
      .head {
        display: flex;
        justify-content: space-between;
        width: 100%;
        padding: 0;
        font-size: var(--size-small);
        font-weight: 500;
        color: var(--text-2);
      }
      legend {
        margin-bottom: 0.45rem;
      }
      .ends {
        position: relative;
        display: flex;
        justify-content: space-between;
        font-size: 0.75rem;
        color: var(--text-3);
      }
      /* A slider's knob is 16 px wide, and its middle is the value. */
      .full {
        position: absolute;
        left: calc(8px + var(--at) * (100% - 16px));
        translate: -50%;
      }
      .full::before {
        content: "";
        position: absolute;
        left: 50%;
        bottom: 100%;
        height: 0.35rem;
        border-left: 1px solid currentColor;
      }
      .switch {
        display: flex;
        align-items: center;
        gap: 0.7rem;
        cursor: pointer;
      }
      .photos {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(4.2rem, 1fr));
        gap: 0.4rem;
        max-height: 12rem;
        overflow: auto;
      }
      .photos button {
        aspect-ratio: 3 / 2;
        padding: 0;
        border: 2px solid transparent;
        border-radius: var(--round-small);
        overflow: hidden;
        background: var(--raised-2);
        cursor: pointer;
        font-size: var(--size-small);
      }
      .photos button[aria-checked="true"] {
        border-color: var(--glow);
      }
      .photos img {
        width: 100%;
        height: 100%;
        object-fit: cover;
      }
      input[type="color"] {
        width: 3.5rem;
        height: 2.5rem;
        padding: 0.15rem;
        border: 1px solid var(--line-strong);
        border-radius: var(--round-small);
        background: transparent;
      }
    `,
  ];

  /** Opens for another look's fields as they need it, and when a value is set from outside; a hand opens it and shuts it,
      and no value that changes under that hand does. */
  protected override willUpdate(): void {
    const drawn = JSON.stringify(this.schema);
    const differs = fieldsOf(this.schema, this.defaults).some(({ name, preset }) => this.folded.includes(name) && name in this.values && JSON.stringify(this.values[name]) !== JSON.stringify(preset));
    if (drawn !== this.drawn) this.opened = differs;
    else if (differs && !this.differed) this.opened = true;
    [this.drawn, this.differed] = [drawn, differs];
  }

  protected override render() {
    const all = fieldsOf(this.schema, this.defaults);
    const rest = all.filter(({ name }) => this.folded.includes(name));
    const first = all.filter((field) => !rest.includes(field));
    if (!rest.length || !first.length) return all.map((field) => this.field(field));
    return html`${first.map((field) => this.field(field))}
      <details .open=${live(this.opened)} @toggle=${(event: Event) => (this.opened = (event.target as HTMLDetailsElement).open)}><summary>${words.looks.more}</summary><div class="rest">${rest.map((field) => this.field(field))}</div></details>`;
  }

  /** Lists show their value. An attribute of an option would say so only until somebody has chosen another one. */
  protected override updated(): void {
    for (const list of this.renderRoot.querySelectorAll("select")) list.selectedIndex = Number(list.dataset.at);
  }

  private value(field: Field): unknown {
    return field.name in this.values ? this.values[field.name] : field.preset;
  }

  private set(name: string, value: unknown): void {
    // Kept here at once: two fields may change before the view has handed the first value back.
    this.values = { ...this.values, [name]: value };
    this.dispatchEvent(new CustomEvent("change-value", { detail: this.values }));
  }

  private field(field: Field): TemplateResult {
    const title = label(field.name, field.title);
    const id = `field-${field.name}`;
    // Our own parameters are named well enough; a stranger's hint helps.
    const hint = field.hint && !(field.name in words.fields) ? html`<p class="hint" id="${id}-hint">${field.hint}</p>` : nothing;
    const value = this.value(field);
    switch (field.kind) {
      case "range":
        return html`<div class="field">
          <div class="head"><label for=${id}>${title}</label><output class="number" for=${id}>${figure(field, Number(value ?? field.min))}</output></div>
          <input id=${id} type="range" min=${field.min!} max=${field.max!} step=${field.step ?? "any"} .value=${String(value ?? field.min)}
            @input=${(event: InputEvent) => this.set(field.name, Number((event.target as HTMLInputElement).value))} />
          ${this.ends(field)}
          ${hint}
        </div>`;
      case "number":
        return html`<div class="field">
          <label for=${id}>${title}</label>
          <input id=${id} type="number" step=${field.step ?? "any"} min=${field.min ?? nothing} max=${field.max ?? nothing} .value=${String(value ?? "")}
            @change=${(event: Event) => {
              const text = (event.target as HTMLInputElement).value;
              this.set(field.name, text === "" ? null : Number(text));
            }} />
          ${hint}
        </div>`;
      case "choice":
        return field.options.length <= FEW && !field.optional ? this.buttons(field, title, value, hint) : this.list(field, id, title, value, hint);
      case "many":
        return html`<fieldset><legend>${title}</legend><div class="choices">
          ${field.options.map((option) => {
            const chosen = Array.isArray(value) ? (value as unknown[]) : [];
            const is = chosen.includes(option);
            return html`<button class="choice" aria-pressed=${is} @click=${() => this.set(field.name, is ? chosen.filter((each) => each !== option) : [...chosen, option])}>${label(String(option))}</button>`;
          })}</div>${hint}</fieldset>`;
      case "switch":
        return html`<div class="field"><div class="switch"><input id=${id} type="checkbox" .checked=${Boolean(value)}
            @change=${(event: Event) => this.set(field.name, (event.target as HTMLInputElement).checked)} /><label for=${id}>${title}</label></div>${hint}</div>`;
      case "colour":
        return html`<div class="field"><label for=${id}>${title}</label><input id=${id} type="color" .value=${String(value ?? "#808080")}
            @change=${(event: Event) => this.set(field.name, (event.target as HTMLInputElement).value)} />${hint}</div>`;
      case "photo":
        return this.pictures(field, title, value, hint);
      default:
        return html`<div class="field"><label for=${id}>${title}</label><input id=${id} type="text" maxlength=${field.longest ?? nothing} .value=${String(value ?? "")}
            @change=${(event: Event) => {
              const text = (event.target as HTMLInputElement).value;
              this.set(field.name, text || (field.optional ? null : ""));
            }} />${hint}</div>`;
    }
  }

  /** Where a slider begins and ends, and a tick at full strength where it goes beyond. */
  private ends(field: Field): TemplateResult {
    const { min = 0, max = 1 } = field;
    const full = field.name === "strength" && min < 1 && max > 1;
    return html`<div class="ends number" aria-hidden="true"><span>${figure(field, min)}</span>${full ? html`<span class="full" ${vars({ "--at": (1 - min) / (max - min) })}>${figure(field, 1)}</span>` : nothing}<span>${figure(field, max)}</span></div>`;
  }

  private buttons(field: Field, title: string, value: unknown, hint: unknown): TemplateResult {
    return html`<fieldset><legend>${title}</legend><div class="choices" role="radiogroup" aria-label=${title} @keydown=${this.arrows}>
      ${field.options.map(
        (option) => html`<button class="choice" role="radio" aria-checked=${option === value} tabindex=${option === value ? 0 : -1} @click=${() => this.set(field.name, option)}>${label(String(option))}</button>`,
      )}</div>${hint}</fieldset>`;
  }

  private list(field: Field, id: string, title: string, value: unknown, hint: unknown): TemplateResult {
    const at = field.options.indexOf(value as string) + (field.optional ? 1 : 0);
    return html`<div class="field"><label for=${id}>${title}</label>
      <select id=${id} data-at=${at} @change=${(event: Event) => {
        const at = (event.target as HTMLSelectElement).selectedIndex - (field.optional ? 1 : 0);
        this.set(field.name, at < 0 ? null : field.options[at]);
      }}>
        ${field.optional ? html`<option>${words.looks.whatever}</option>` : nothing}
        ${field.options.map((option) => html`<option>${label(String(option))}</option>`)}
      </select>${hint}</div>`;
  }

  private pictures(field: Field, title: string, value: unknown, hint: unknown): TemplateResult {
    return html`<fieldset><legend>${title}</legend><div class="photos" role="radiogroup" aria-label=${title} @keydown=${this.arrows}>
      <button role="radio" aria-checked=${!value} tabindex=${value ? -1 : 0} @click=${() => this.set(field.name, null)}>${words.looks.ownNone}</button>
      ${this.photos.map(
        (asset) => html`<button role="radio" aria-checked=${asset.id === value} tabindex=${asset.id === value ? 0 : -1} aria-label=${asset.filename} @click=${() => this.set(field.name, asset.id)}>
          ${asset.thumb_url ? html`<img src=${asset.thumb_url} alt="" loading="lazy" />` : nothing}</button>`,
      )}</div>${hint}</fieldset>`;
  }

  private arrows(event: KeyboardEvent): void {
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    if (!step) return;
    event.preventDefault();
    event.stopPropagation();
    const all = [...(event.currentTarget as HTMLElement).querySelectorAll<HTMLElement>("[role=radio]")];
    const next = all[(all.indexOf(event.target as HTMLElement) + step + all.length) % all.length];
    next?.click();
    next?.focus();
  }
}

/** A slider's value: strength as a share of full strength, everything else as it is. */
const figure = (field: Field, value: number) => number(value, field.name === "strength" ? { style: "percent" } : { maximumFractionDigits: 2 });
