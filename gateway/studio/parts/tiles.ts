// Where the tiles of a picture lie on the screen, and which of them are seen.

export interface Tiles {
  width: number;
  height: number;
  edge: number;
  columns: number;
  rows: number;
  urls: readonly string[];
}

/** A frame on the screen, and where in it the picture lies: CSS pixels for one of the picture, and its left upper corner. */
export interface Window {
  width: number;
  height: number;
  scale: number;
  left: number;
  top: number;
}

export interface Placed {
  index: number;
  left: number;
  top: number;
  width: number;
  height: number;
}

/** The tiles that the frame shows, on whole pixels, so that no seam is seen between them. */
export function inView(tiles: Tiles, window: Window): Placed[] {
  const found: Placed[] = [];
  const { edge, columns, rows } = tiles;
  const across = (column: number) => Math.round(window.left + Math.min(tiles.width, column * edge) * window.scale);
  const down = (row: number) => Math.round(window.top + Math.min(tiles.height, row * edge) * window.scale);
  for (let row = 0; row < rows; row += 1) {
    const [top, bottom] = [down(row), down(row + 1)];
    if (bottom <= 0 || top >= window.height) continue;
    for (let column = 0; column < columns; column += 1) {
      const [left, right] = [across(column), across(column + 1)];
      if (right <= 0 || left >= window.width) continue;
      found.push({ index: row * columns + column, left, top, width: right - left, height: bottom - top });
    }
  }
  return found;
}
