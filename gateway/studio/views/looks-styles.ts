// How the choice of a look is laid out.
import { css } from "lit";

export const looksStyles = css`
  .split {
    display: grid;
    grid-template-columns: minmax(0, 1.9fr) minmax(21rem, 1fr);
    gap: 1.5rem 1.75rem;
    align-items: start;
  }
  .left {
    display: grid;
    gap: 1.1rem;
    min-width: 0;
    /* The picture stays in sight while its settings are changed. */
    position: sticky;
    top: 0;
  }
  .looks-side {
    display: grid;
    gap: 0.9rem;
    min-width: 0;
  }
  .match {
    display: flex;
    align-items: center;
    gap: 0.6rem;
  }
  .field > .match {
    font-size: var(--size-text);
    font-weight: 400;
    color: var(--text);
  }
  .stage {
    display: grid;
    gap: 0.75rem;
    min-width: 0;
  }
  .shown {
    position: relative;
    aspect-ratio: 3 / 2;
    /* The looks below it stay in sight, too. */
    max-height: max(14rem, 100dvh - 27rem);
    width: 100%;
    border-radius: var(--round);
    overflow: hidden;
    background: var(--well);
  }
  .shown.early .alone,
  .picture.early img {
    opacity: 0.35;
  }
  .shown compare-slider,
  .shown .alone {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
    object-fit: contain;
  }
  .waits {
    position: absolute;
    right: 0.75rem;
    top: 0.75rem;
    display: grid;
    padding: 0.35rem;
    border-radius: 50%;
    background: rgb(16 16 16 / 0.7);
    color: #fff;
  }
  .note {
    display: flex;
    gap: 0.5rem;
    color: var(--text-2);
    font-size: var(--size-small);
  }
  .note svg {
    flex: none;
    margin-top: 0.1rem;
  }
  .strip {
    display: flex;
    gap: 0.35rem;
    overflow-x: auto;
    padding: 3px;
    margin: -3px;
    scrollbar-width: thin;
  }
  .strip button {
    flex: none;
    width: 4.5rem;
    aspect-ratio: 3 / 2;
    padding: 0;
    border: 0;
    border-radius: 5px;
    overflow: hidden;
    background: var(--raised-2);
    opacity: 0.6;
    cursor: pointer;
  }
  .strip button[aria-pressed="true"] {
    opacity: 1;
    outline: 2px solid var(--glow);
    outline-offset: 1px;
  }
  .strip img {
    width: 100%;
    height: 100%;
    object-fit: cover;
  }
  .settings {
    display: grid;
    gap: 1.25rem;
    min-width: 0;
  }
  .looks {
    display: grid;
    grid-template-columns: repeat(5, minmax(0, 1fr));
    gap: 0.6rem 0.4rem;
  }
  .look {
    display: grid;
    gap: 0.1rem;
    align-content: start;
    padding: 0.3rem 0.3rem 0.5rem;
    border: 1.5px solid transparent;
    border-radius: 12px;
    background: transparent;
    text-align: left;
    cursor: pointer;
    transition: background var(--fast);
  }
  .look:hover {
    background: var(--raised-2);
  }
  .look[aria-checked="true"] {
    border-color: var(--glow);
    background: var(--raised-2);
  }
  .look[disabled] {
    opacity: 0.5;
    cursor: not-allowed;
  }
  .picture {
    display: block;
    aspect-ratio: 3 / 2;
    border-radius: 8px;
    overflow: hidden;
    background: var(--well);
    margin-bottom: 0.3rem;
  }
  .picture img,
  .picture .skeleton,
  .picture .blank {
    display: block;
    width: 100%;
    height: 100%;
    object-fit: contain;
    border-radius: 0;
  }
  .picture {
    position: relative;
  }
  .picture progress-ring {
    position: absolute;
    left: 50%;
    top: 50%;
    translate: -50% -50%;
    color: #fff;
  }
  .declined .picture {
    opacity: 0.6;
  }
  .look .word {
    font-weight: 550;
    font-size: var(--size-small);
    padding-inline: 0.25rem;
  }
  .look small {
    color: var(--text-3);
    font-size: 0.75rem;
    padding-inline: 0.25rem;
  }
  .about {
    font-size: var(--size-small);
    text-wrap: pretty;
    /* Two lines, so that nothing moves from look to look. */
    min-height: 2lh;
  }
  .tiers {
    display: grid;
    gap: 0.5rem;
  }
  .tier {
    display: grid;
    grid-template: "name price" "edge price" / 1fr auto;
    align-items: center;
    gap: 0.1rem 0.75rem;
    padding: 0.6rem 0.8rem;
    border: 1px solid var(--line-strong);
    border-radius: var(--round);
    background: transparent;
    text-align: left;
    cursor: pointer;
  }
  .tier span {
    color: var(--text-2);
    font-size: var(--size-small);
  }
  .tier b {
    font-weight: 550;
  }
  .tier .price {
    grid-area: price;
    white-space: nowrap;
  }
  .tier[aria-checked="true"] {
    border-color: var(--glow);
    box-shadow: inset 0 0 0 0.5px var(--glow);
    background: var(--raised-2);
  }
  .preset {
    display: inline-flex;
    align-items: center;
  }
  form.row {
    flex-wrap: nowrap;
  }
  @media (max-width: 760px) {
    .split {
      grid-template-columns: minmax(0, 1fr);
      gap: 1rem;
    }
    .left {
      display: contents;
    }
    .stage {
      position: sticky;
      top: -0.25rem;
      z-index: 2;
      background: var(--raised);
      padding-bottom: 0.5rem;
      margin-inline: -1.5rem;
    }
    .stage .shown {
      border-radius: 0;
    }
    .stage .note,
    .stage .strip {
      margin-inline: 1.5rem;
    }
    .looks {
      grid-auto-flow: column;
      grid-template-columns: none;
      grid-auto-columns: 8.5rem;
      overflow-x: auto;
      margin-inline: -1.5rem;
      padding: 3px 1.5rem;
      scrollbar-width: none;
    }
  }
`;
