// What every component wears: buttons, fields, type and the visible focus.
import { css } from "lit";

export const shared = css`
  :host {
    box-sizing: border-box;
  }
  :host([hidden]) {
    display: none !important;
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  h1,
  h2,
  h3,
  p,
  ul,
  ol,
  dl,
  dd,
  figure {
    margin: 0;
    padding: 0;
  }
  ul,
  ol {
    list-style: none;
  }
  h1 {
    font-size: var(--size-head);
    font-weight: 600;
    letter-spacing: -0.025em;
    line-height: 1.12;
    text-wrap: balance;
  }
  h2 {
    font-size: var(--size-title);
    font-weight: 600;
    letter-spacing: -0.018em;
    line-height: 1.25;
  }
  h3 {
    font-size: var(--size-text);
    font-weight: 600;
    letter-spacing: -0.006em;
  }
  a {
    color: inherit;
    text-underline-offset: 0.2em;
    text-decoration-thickness: 1px;
  }
  img {
    display: block;
    max-width: 100%;
  }
  button,
  input,
  select,
  textarea {
    font: inherit;
    color: inherit;
    letter-spacing: inherit;
  }
  :focus-visible {
    outline: 2px solid var(--focus);
    outline-offset: 2px;
  }
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.5em;
    min-height: 2.5rem;
    padding: 0.3rem 1rem;
    border: 1px solid transparent;
    border-radius: 99px;
    background: var(--button);
    color: var(--on-button);
    font-weight: 550;
    font-size: var(--size-text);
    letter-spacing: -0.006em;
    line-height: 1.2;
    text-decoration: none;
    text-align: center;
    cursor: pointer;
    transition:
      background var(--fast),
      border-color var(--fast),
      transform var(--fast);
  }
  .button:hover {
    background: var(--button-over);
  }
  .button:active {
    transform: scale(0.98);
  }
  .button.quiet {
    background: transparent;
    color: var(--text);
    border-color: var(--line-strong);
  }
  .button.quiet:hover {
    background: var(--raised-2);
  }
  .button.bare {
    background: transparent;
    color: var(--text-2);
    padding-inline: 0.7rem;
  }
  .button.bare:hover {
    background: var(--raised-2);
    color: var(--text);
  }
  .button.round {
    padding: 0;
    width: 2.5rem;
    flex: none;
  }
  .button.large {
    min-height: 3.1rem;
    padding-inline: 1.6rem;
    font-size: 1.0625rem;
  }
  .button.small {
    min-height: 2rem;
    padding: 0.2rem 0.8rem;
    font-size: var(--size-small);
  }
  .button.round.small {
    width: 2rem;
    padding: 0;
  }
  .button.danger {
    background: transparent;
    color: var(--bad);
    border-color: currentColor;
  }
  .button[disabled],
  .button[aria-disabled="true"] {
    opacity: 0.45;
    cursor: not-allowed;
    transform: none;
  }
  .field {
    display: grid;
    gap: 0.375rem;
  }
  .field > label,
  .label {
    font-size: var(--size-small);
    font-weight: 500;
    color: var(--text-2);
  }
  input[type="text"],
  input[type="email"],
  input[type="password"],
  input[type="search"],
  input[type="number"],
  input[type="url"],
  select,
  textarea {
    width: 100%;
    min-height: 2.5rem;
    padding: 0.45rem 0.8rem;
    border: 1px solid var(--line-strong);
    border-radius: var(--round-small);
    background: var(--ground);
    transition: border-color var(--fast);
  }
  /* A list's arrow is drawn, so that it stands as far from the end as the words from the beginning. */
  select {
    appearance: none;
    padding-right: 2rem;
    text-overflow: ellipsis;
    background:
      linear-gradient(45deg, transparent 50%, currentColor 50%) calc(100% - 17px) 55% / 5px 5px no-repeat,
      linear-gradient(135deg, currentColor 50%, transparent 50%) calc(100% - 12px) 55% / 5px 5px no-repeat,
      var(--ground);
  }
  select option {
    background: var(--raised);
    color: var(--text);
  }
  input[aria-invalid="true"] {
    border-color: var(--bad);
  }
  input::placeholder,
  textarea::placeholder {
    color: var(--text-3);
    opacity: 1;
  }
  input:hover,
  select:hover,
  textarea:hover {
    border-color: var(--text-3);
  }
  input[type="range"] {
    width: 100%;
    accent-color: var(--glow);
    min-height: 1.75rem;
  }
  input[type="checkbox"],
  input[type="radio"] {
    accent-color: var(--glow);
    width: 1.1rem;
    height: 1.1rem;
    margin: 0;
  }
  .hint {
    font-size: var(--size-small);
    color: var(--text-3);
  }
  .wrong {
    font-size: var(--size-small);
    color: var(--bad);
  }
  .needs-review {
    display: inline-flex;
    align-items: center;
    gap: 0.3rem;
    white-space: nowrap;
    width: fit-content;
    min-height: 1.5rem;
    padding: 0;
    border: 0;
    background: none;
    color: var(--glow);
    font-size: var(--size-small);
    font-weight: 500;
    text-decoration: underline dotted;
    text-underline-offset: 0.25em;
    cursor: pointer;
  }
  /* Under the words that open it, where the browser can; else in the middle. */
  .why {
    max-width: min(20rem, calc(100vw - 2rem));
    margin: auto;
    position-anchor: --why;
    padding: 1rem 1.2rem;
    border: 1px solid var(--line);
    border-radius: var(--round);
    background: var(--raised);
    color: var(--text);
    box-shadow: var(--shadow);
  }
  @supports (anchor-name: --why) {
    .needs-review:has(+ :popover-open) {
      anchor-name: --why;
    }
    .why {
      inset: auto;
      margin: 0;
      top: calc(anchor(bottom) + 8px);
      left: anchor(left);
      position-try-fallbacks: flip-inline, flip-block;
    }
  }
  .needs-review svg {
    flex: none;
  }
  .quieter {
    color: var(--text-2);
  }
  .number {
    font-variant-numeric: tabular-nums;
  }
  .row {
    display: flex;
    align-items: center;
    gap: var(--space-3);
    flex-wrap: wrap;
  }
  .spread {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: var(--space-4);
    flex-wrap: wrap;
  }
  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4rem;
  }
  .choice {
    display: inline-flex;
    align-items: center;
    gap: 0.4em;
    min-height: 2.1rem;
    padding: 0.2rem 0.85rem;
    border: 1px solid var(--line-strong);
    border-radius: 99px;
    background: transparent;
    color: var(--text-2);
    font-size: var(--size-small);
    font-weight: 500;
    cursor: pointer;
    transition:
      background var(--fast),
      color var(--fast);
  }
  .choice:hover {
    color: var(--text);
    background: var(--raised-2);
  }
  .choice[aria-pressed="true"],
  .choice[aria-checked="true"],
  .choice[aria-current="true"] {
    background: var(--text);
    border-color: var(--text);
    color: var(--ground);
  }
  .page {
    max-width: 88rem;
    margin-inline: auto;
    padding: var(--space-6) var(--edge) var(--space-8);
  }
  h1 + .quieter {
    margin-top: 0.5rem;
  }
  .page.narrow {
    max-width: 52rem;
  }
  .skeleton {
    background: var(--raised-2);
    border-radius: var(--round);
    animation: breathe 1.6s ease-in-out infinite;
  }
  @keyframes breathe {
    50% {
      opacity: 0.5;
    }
  }
  .unseen {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  /* A finger is 44 px wide. */
  @media (pointer: coarse) {
    .button,
    .button.small,
    .choice,
    select,
    input:not([type="checkbox"], [type="radio"], [type="range"]) {
      min-width: 44px;
      min-height: max(2.5rem, 44px);
    }
    .button.round,
    .button.round.small {
      width: max(2.5rem, 44px);
    }
    .needs-review,
    .up {
      min-height: 44px;
    }
    .choices {
      gap: 0.5rem;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    * {
      animation: none !important;
      transition: none !important;
    }
  }
`;
