import{Ur as e}from"./common-O4eJjprC.js";var t=e`
  .up {
    display: inline-flex;
    align-items: center;
    gap: 0.2rem;
    margin-left: -0.3rem;
    color: var(--text-2);
    font-size: var(--size-small);
    text-decoration: none;
  }
  .up:hover {
    color: var(--text);
  }
  .page {
    padding-top: var(--space-4);
  }
  .head {
    display: flex;
    align-items: flex-end;
    justify-content: space-between;
    gap: 1rem 2rem;
    flex-wrap: wrap;
    margin: 0.35rem 0 1.25rem;
  }
  .names {
    flex: 1 1 18rem;
    min-width: 0;
  }
  .names input {
    display: block;
    width: 100%;
    border: 0;
    background: transparent;
    padding: 0.1rem 0.35rem;
    margin-left: -0.35rem;
    min-height: 0;
    border-radius: var(--round-small);
    text-overflow: ellipsis;
  }
  .names input:not([readonly]):hover {
    background: var(--raised);
  }
  .names .title {
    font-size: var(--size-head);
    font-weight: 600;
    letter-spacing: -0.025em;
    line-height: 1.2;
  }
  .names .address {
    color: var(--text-2);
    font-size: var(--size-text);
  }
  .line {
    width: 16rem;
    height: 2.5rem;
  }
  .acts {
    display: flex;
    gap: 0.5rem;
    align-items: center;
    flex-wrap: wrap;
  }
  .bar {
    display: flex;
    justify-content: space-between;
    align-items: center;
    gap: 1rem;
    margin-bottom: 1rem;
  }
  .bar .choices {
    flex: 1;
  }
  .bar select {
    width: auto;
    max-width: 13rem;
    min-height: 2.1rem;
    padding-block: 0.2rem;
    border-radius: 99px;
    font-size: var(--size-small);
    font-weight: 500;
    color: var(--text-2);
    flex: none;
  }
  @media (pointer: coarse) {
    .names input,
    .bar select {
      min-height: 44px;
    }
  }
  .count {
    opacity: 0.72;
  }
  .grid {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(var(--tile, 17rem), 100%), 1fr));
    gap: 0.75rem;
  }
  photo-grid {
    display: block;
    overflow-anchor: none;
  }
  .head-grid {
    margin-bottom: 0.75rem;
  }
  .spacer {
    height: var(--tall);
  }
  .tile {
    aspect-ratio: 3 / 2;
  }
  @media (max-width: 640px) {
    .grid {
      grid-template-columns: repeat(2, minmax(0, 1fr));
      gap: 0.4rem;
    }
    /* What everybody comes for lies under the thumb; while photos are chosen, their own bar lies there. */
    .acts > .main {
      position: fixed;
      z-index: 34;
      left: var(--edge);
      right: var(--edge);
      bottom: calc(0.9rem + env(safe-area-inset-bottom));
      min-height: 3.1rem;
      box-shadow: var(--shadow);
    }
    .acts > .main.quiet {
      background: var(--raised);
    }
    .acts > pop-menu.main {
      display: block;
      border-radius: 99px;
      --opener: 100%;
      --opener-height: 3.1rem;
    }
    .acts.choosing > .main {
      display: none;
    }
    .acts:not(.choosing)::after {
      content: "";
      position: fixed;
      z-index: 33;
      inset: auto 0 0;
      height: calc(5.2rem + env(safe-area-inset-bottom));
      background: linear-gradient(transparent, var(--ground) 35%);
      pointer-events: none;
    }
    .page {
      padding: 0.25rem var(--edge) 7rem;
    }
    .head {
      margin: 0 0 0.5rem;
      gap: 0.25rem 0.5rem;
      flex-wrap: nowrap;
      align-items: flex-start;
    }
    .names {
      flex: 1 1 auto;
    }
    /* As long a name as can be beside four buttons. */
    .names .title {
      font-size: 1.2rem;
      padding-right: 0;
    }
    .acts {
      width: auto;
      flex-wrap: nowrap;
      gap: 0.25rem;
    }
    .acts > :not(.main) .word,
    .acts > .button:not(.main) {
      font-size: 0;
      gap: 0;
    }
    .acts > .button:not(.main),
    .acts > pop-menu:not(.main) {
      --opener: 44px;
      width: 44px;
      padding: 0;
      flex: none;
    }
    .bar .choices {
      flex-wrap: nowrap;
      overflow-x: auto;
      scrollbar-width: none;
      min-width: 0;
      margin-left: calc(-1 * var(--edge));
      padding-inline: var(--edge) 1.5rem;
      mask-image: linear-gradient(to right, #000 calc(100% - 1.75rem), transparent);
    }
    .bar {
      gap: 0.25rem;
      margin-bottom: 0.6rem;
    }
    .bar .choices {
      flex: 1 1 auto;
    }
    .bar select {
      flex: none;
      max-width: 8.5rem;
    }
    .choice {
      flex: none;
    }
  }
  @media (max-width: 360px) {
    .grid {
      grid-template-columns: 1fr;
    }
  }
`;export{t};