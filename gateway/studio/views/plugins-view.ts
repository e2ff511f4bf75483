// What is installed: every look with what it may touch, every plugin with how it stands and why it failed.
import { css, html, LitElement, nothing } from "lit";
import { customElement } from "lit/decorators.js";
import { get } from "../api/client";
import { failedPart } from "../parts/failed-part";
import { icon } from "../parts/icon";
import { fieldsOf } from "../parts/schema";
import { loadStyles, styles } from "../state/looks";
import { Part } from "../state/part";
import { Watch } from "../state/store";
import { shared } from "../styles/shared";
import { language, words } from "../words";

@customElement("plugins-view")
export class PluginsView extends LitElement {
  private readonly looks = new Part(this, loadStyles);
  private readonly plugins = new Part(this, async () => (await get("/plugins")).plugins);
  private readonly watch = new Watch(this, styles, language);

  static override styles = [
    shared,
    css`
      section {
        margin-top: 2.5rem;
      }
      h2 {
        margin-bottom: 0.9rem;
      }
      ul {
        display: grid;
      }
      li {
        padding: 1rem 0;
        border-top: 1px solid var(--line);
        display: grid;
        gap: 0.25rem;
      }
      .top {
        display: flex;
        gap: 0.75rem;
        align-items: baseline;
        justify-content: space-between;
      }
      .stands {
        display: inline-flex;
        gap: 0.35rem;
        align-items: center;
        font-size: var(--size-small);
        color: var(--good);
        white-space: nowrap;
      }
      .stands.failed {
        color: var(--bad);
      }
      .stands.disabled {
        color: var(--text-3);
      }
      .why {
        color: var(--bad);
        font-size: var(--size-small);
        overflow-wrap: anywhere;
      }
    `,
  ];

  override connectedCallback(): void {
    super.connectedCallback();
    void this.looks.load();
    void this.plugins.load();
  }

  protected override render() {
    void this.watch;
    return html`<div class="page narrow"><h1>${words.plugins.title}</h1><p class="quieter">${words.plugins.lead}</p>
      <section><h2>${words.plugins.styles}</h2>${failedPart(this.looks)}<ul>${styles.value.map((style) => html`<li>
        <div class="top"><h3>${words.styleNames[style.name] ?? style.name}</h3><span class="hint">${style.plugin} ${style.version}</span></div>
        <p class="quieter">${style.description}</p>
        <p class="hint">${style.region ? words.plugins.region(style.region) : words.plugins.wholeFrame} · ${words.plugins.settings(fieldsOf(style.parameters).length)}</p>
        ${style.available ? nothing : html`<p class="why">${style.unavailable_reason}</p>`}</li>`)}</ul></section>
      <section><h2>${words.plugins.installed}</h2>${failedPart(this.plugins)}<ul>${(this.plugins.value ?? []).map((plugin) => html`<li>
        <div class="top"><h3>${plugin.name}</h3><span class="stands ${plugin.state}">${icon(plugin.state === "loaded" ? "check" : "warn", 15)} ${words.plugins[plugin.state]}</span></div>
        <p class="hint">${plugin.distribution} ${plugin.version}</p>
        ${[...plugin.styles, ...plugin.providers].length ? html`<p class="quieter">${words.plugins.provides}: ${[...plugin.styles, ...plugin.providers].join(", ")}</p>` : nothing}
        ${plugin.error ? html`<p class="why">${plugin.error}</p>` : nothing}
        ${plugin.warnings.map((warning) => html`<p class="hint">${warning}</p>`)}</li>`)}</ul></section></div>`;
  }
}
