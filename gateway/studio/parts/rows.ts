// Which rows of a long grid are near the view.

/** Screens of rows that are kept above and below, so that a quick hand meets no empty ground. */
const SPARE = 1;

/** `top` is how far the view's upper edge lies below the grid's, in pixels; it may be above it, or past its end. */
export function rowsInView({ top, height, row, rows }: { top: number; height: number; row: number; rows: number }): { from: number; to: number } {
  if (row <= 0) return { from: 0, to: rows };
  const spare = height * SPARE;
  const from = Math.min(rows - 1, Math.max(0, Math.floor((top - spare) / row)));
  const to = Math.min(rows, Math.max(from + 1, Math.ceil((top + height + spare) / row)));
  return { from, to };
}
