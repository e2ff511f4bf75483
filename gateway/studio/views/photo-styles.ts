// How one photo is shown: the picture first, everything else at the edges. The ground stays dark in light mode too.
import { css } from "lit";

export const photoStyles = css`
  :host {
    display: block;
  }
  .room {
    display: grid;
    grid-template: auto minmax(0, 1fr) auto / minmax(0, 1fr);
    height: 100dvh;
    background: var(--ground);
  }
  .room.with-details {
    grid-template-columns: minmax(0, 1fr) 21rem;
  }
  header {
    grid-column: 1 / -1;
    display: flex;
    align-items: center;
    gap: 0.6rem;
    padding: 0.55rem 0.9rem;
    min-width: 0;
  }
  .names {
    min-width: 0;
    flex: 1;
    display: grid;
  }
  .names h1 {
    font-size: var(--size-text);
    letter-spacing: -0.006em;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .near {
    margin-inline: 0.5rem 0.2rem;
  }
  .under {
    display: none;
  }
  .tools {
    display: flex;
    align-items: center;
    gap: 0.4rem;
    flex: none;
  }
  .modes {
    flex-wrap: nowrap;
  }
  .stage {
    position: relative;
    min-height: 0;
    background: #0f0f0f;
  }
  compare-slider {
    position: absolute;
    inset: 0;
    background: #0f0f0f;
  }
  .pair {
    position: absolute;
    inset: 0;
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 2px;
  }
  .pair compare-slider {
    position: relative;
  }
  .foot > .marks,
  .acts.below {
    display: none;
  }
  .acts {
    display: flex;
    align-items: center;
    gap: 0.4rem;
  }
  .lock {
    position: absolute;
    bottom: 1rem;
    right: 1rem;
    background: var(--raised);
  }
  .lock[aria-pressed="true"] {
    background: var(--text);
    color: var(--ground);
  }
  .turn {
    position: absolute;
    top: 50%;
    translate: 0 -50%;
    width: 3rem;
    height: 3rem;
    border: 0;
    border-radius: 50%;
    display: grid;
    place-items: center;
    background: rgb(20 20 20 / 0.6);
    color: #fff;
    cursor: pointer;
    opacity: 0;
    transition: opacity var(--fast);
    padding: 0;
  }
  .stage:hover .turn:not([disabled]),
  .turn:focus-visible {
    opacity: 1;
  }
  .turn[disabled] {
    visibility: hidden;
  }
  .turn.left {
    left: 1rem;
  }
  .turn.right {
    right: 1rem;
  }
  film-strip {
    --film-end: calc(0.7rem + env(safe-area-inset-bottom));
  }
  aside {
    grid-column: 2;
    grid-row: 2 / 4;
    overflow-y: auto;
    padding: 0.5rem 1.4rem 2rem;
    border-left: 1px solid var(--line);
  }
  aside section {
    padding-block: 1.1rem;
    display: grid;
    gap: 0.65rem;
    justify-items: start;
  }
  aside section + section,
  aside section + job-report {
    border-top: 1px solid var(--line);
  }
  aside h2 {
    font-size: var(--size-text);
    letter-spacing: -0.006em;
    display: flex;
    align-items: center;
    gap: 0.4rem;
  }
  .stars {
    display: inline-flex;
  }
  .stars button {
    display: grid;
    place-items: center;
    padding: 0.25rem 0.15rem;
    border: 0;
    background: transparent;
    color: var(--text-3);
    cursor: pointer;
    min-width: 1.5rem;
    min-height: 1.75rem;
  }
  .stars .on {
    color: var(--glow);
  }
  .stars .on svg {
    fill: currentColor;
  }
  .marks .row {
    gap: 0.4rem;
  }
  .fault h2 {
    color: var(--bad);
  }
  dl {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 0.3rem 1rem;
    width: 100%;
    font-size: var(--size-small);
  }
  dt {
    color: var(--text-3);
  }
  dd {
    text-align: right;
    font-variant-numeric: tabular-nums;
  }
  .staged {
    position: absolute;
    left: 1rem;
    top: 1rem;
    display: flex;
    align-items: center;
    gap: 0.4rem;
    padding: 0.25rem 0.7rem;
    border-radius: 99px;
    background: rgb(16 16 16 / 0.84);
    color: #fff;
    font-size: var(--size-small);
    pointer-events: none;
  }
  .working {
    position: absolute;
    left: 50%;
    bottom: 1.25rem;
    translate: -50% 0;
    display: flex;
    align-items: center;
    gap: 0.9rem;
    max-width: calc(100% - 2rem);
    padding: 0.55rem 0.7rem 0.55rem 0.9rem;
    border-radius: 99px;
    background: rgb(24 24 24 / 0.94);
    color: #f3f3f3;
    box-shadow: var(--shadow);
    white-space: nowrap;
  }
  .working div {
    display: grid;
    min-width: 9rem;
    font-size: var(--size-small);
    line-height: 1.35;
  }
  .working b {
    font-weight: 600;
  }
  .working span {
    color: #c8c8c8;
    overflow: hidden;
    text-overflow: ellipsis;
  }
  .working .button {
    color: #f3f3f3;
    border-color: #777;
  }
  .working .button:hover {
    background: #3a3a3a;
  }
  .gone {
    display: grid;
    place-content: center;
    justify-items: center;
    gap: 1rem;
    height: 100dvh;
  }
  @media (max-width: 1180px) {
    .near {
      display: none;
    }
    .under {
      display: inline-flex;
    }
  }
  @media (max-width: 999px) {
    .room.with-details {
      grid-template: auto minmax(14rem, 44dvh) auto minmax(0, 1fr) / minmax(0, 1fr);
    }
    .with-details aside {
      grid-column: 1;
      grid-row: 4;
      border-left: 0;
      border-top: 1px solid var(--line);
    }
    .with-details film-strip {
      --film-end: 0.7rem;
    }
  }
  @media (max-width: 760px) {
    .acts.beside,
    .zoom span {
      display: none;
    }
    .acts.below {
      display: flex;
      gap: 0.6rem;
      padding: 0.2rem 0.9rem calc(0.8rem + env(safe-area-inset-bottom));
    }
    .acts.below > * {
      flex: 1;
    }
    film-strip,
    .with-details film-strip {
      --film-end: 0.7rem;
    }
    header {
      flex-wrap: wrap;
      padding-inline: 0.4rem;
      gap: 0.2rem;
    }
    .tools {
      display: contents;
    }
    .modes {
      order: 1;
      flex: 1 0 100%;
      overflow-x: auto;
      scrollbar-width: none;
      padding: 0.2rem 0.5rem;
    }
    .modes .choice {
      flex: 1 0 auto;
      justify-content: center;
    }
    .tools {
      gap: 0.2rem;
    }
    .pair {
      grid-template: 1fr 1fr / 1fr;
    }
    .room:not(.with-details) .foot > .marks {
      display: block;
      padding: 0.5rem 0.9rem 0;
    }
    .turn {
      display: none;
    }
    /* A thumb is wider than a mouse's point. */
    .marks .choice,
    .stars button {
      min-height: max(2.75rem, 44px);
    }
    .marks .row {
      flex-wrap: nowrap;
    }
    .marks .stars {
      flex: 1;
    }
    .stars button {
      flex: 1;
    }
  }
`;
