// One photo on its way in: its own picture at once, how far it is, and why it stopped where it did.
import { css, html, LitElement, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import { cancel, retry, type Upload } from "../state/uploads";
import { shared } from "../styles/shared";
import { words } from "../words";
import { plainUpload } from "../words/problems";
import { icon } from "./icon";
import { vars } from "./vars";

@customElement("upload-tile")
export class UploadTile extends LitElement {
  @property({ attribute: false }) upload!: Upload;
  @property({ attribute: false }) picture = "";

  static override styles = [
    shared,
    css`
      :host {
        display: block;
        position: relative;
        aspect-ratio: 3 / 2;
        border-radius: var(--round);
        overflow: hidden;
        background: var(--raised);
      }
      img {
        position: absolute;
        inset: 0;
        width: 100%;
        height: 100%;
        object-fit: cover;
        opacity: 0.45;
      }
      .text {
        position: absolute;
        inset: 0;
        padding: 2.6rem 0.8rem 0.7rem;
        display: flex;
        flex-direction: column;
        justify-content: flex-end;
        gap: 0.1rem;
        font-size: var(--size-small);
        line-height: 1.35;
        overflow: hidden;
      }
      .over {
        background: linear-gradient(transparent 20%, rgb(0 0 0 / 0.75));
        color: #fff;
      }
      .name {
        font-weight: 550;
        overflow: hidden;
        text-overflow: ellipsis;
        white-space: nowrap;
        flex: none;
      }
      .said {
        display: -webkit-box;
        -webkit-line-clamp: 3;
        -webkit-box-orient: vertical;
        overflow: hidden;
      }
      .said svg {
        display: inline-block;
        vertical-align: -2px;
        margin-right: 0.3rem;
      }
      .bar {
        position: absolute;
        left: 0;
        bottom: 0;
        height: 3px;
        width: var(--share);
        background: var(--glow);
        transition: width 200ms linear;
      }
      .acts {
        position: absolute;
        top: 0.35rem;
        right: 0.35rem;
        display: flex;
        gap: 0.25rem;
      }
      .acts button {
        width: 2rem;
        height: 2rem;
        border: 0;
        border-radius: 50%;
        display: grid;
        place-items: center;
        background: rgb(16 16 16 / 0.72);
        color: #fff;
        cursor: pointer;
        padding: 0;
      }
      .bad {
        color: var(--bad);
      }
      .blank {
        position: absolute;
        inset: 0 0 1.6rem;
        display: grid;
        place-items: center;
        color: var(--quiet);
        opacity: 0.5;
      }
      .box {
        box-shadow: inset 0 0 0 1px var(--line-strong);
        border-radius: var(--round);
      }
    `,
  ];

  protected override render() {
    const { upload } = this;
    const wrong = upload.state === "failed";
    const said =
      wrong ? plainUpload(upload.reason, upload.detail)
      : upload.state === "sending" ? `${words.upload.sending} ${Math.round((100 * upload.sent) / Math.max(1, upload.size))} %`
      : words.upload[upload.state as "waiting"];
    const over = this.picture && !wrong;
    return html`
      ${this.picture && !wrong ? html`<img src=${this.picture} alt="" />` : wrong ? nothing : html`<div class="blank">${icon("photo", 28)}</div>`}
      <div class="text ${over ? "over" : "box"}">
        <span class="name">${upload.name}</span><span class="said ${wrong ? "bad" : ""}">${upload.state === "waiting" ? icon("clock", 14) : nothing}${said}</span>
      </div>
      ${upload.state === "sending" || upload.state === "checking" ? html`<div class="bar" ${vars({ "--share": `${Math.round((100 * upload.sent) / Math.max(1, upload.size))}%` })}></div>` : nothing}
      <div class="acts">
        ${wrong && upload.file ? html`<button aria-label=${`${words.upload.retry}: ${upload.name}`} @click=${() => retry(upload.id)}>${icon("undo", 17)}</button>` : nothing}
        ${upload.state === "done" ? nothing : html`<button aria-label=${`${wrong ? words.upload.dismiss : words.upload.cancel}: ${upload.name}`} @click=${() => cancel(upload.id)}>${icon("close", 17)}</button>`}
      </div>
    `;
  }
}
