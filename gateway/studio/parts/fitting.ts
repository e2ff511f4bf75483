// How pictures of one shape stand together as large as they can be with all of them in sight.
export interface Room {
  width: number;
  height: number;
  /** Between two pictures, in both directions. */
  gap: number;
}

export interface Fitted {
  /** Pictures in a row. */
  across: number;
  /** How wide each of them is. */
  wide: number;
}

/** Below this many pixels a picture shows nothing that could be compared; then the page scrolls instead. */
export const LEAST_WIDE = 140;

/** `ratio` is a picture's width to its height, `caption` the height of what stands below each. */
export function fitted(room: Room, count: number, ratio: number, caption: number): Fitted {
  const inRow = (across: number) => (room.width - room.gap * (across - 1)) / across;
  let best: Fitted = { across: 1, wide: 0 };
  for (let across = 1; across <= count; across += 1) {
    const rows = Math.ceil(count / across);
    const tall = (room.height - room.gap * (rows - 1)) / rows - caption;
    const wide = Math.min(inRow(across), tall * ratio);
    if (wide > best.wide) best = { across, wide };
  }
  if (best.wide >= LEAST_WIDE) return { across: best.across, wide: Math.floor(best.wide) };
  const across = Math.max(1, Math.min(count, Math.floor((room.width + room.gap) / (LEAST_WIDE + room.gap))));
  return { across, wide: Math.floor(Math.max(0, inRow(across))) };
}
