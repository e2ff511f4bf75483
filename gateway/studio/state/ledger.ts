// The ledger as its owner reads it: what was ordered together is one line, and what is held is said once.
import type { Entry } from "../api/shapes";

export interface Line {
  id: string;
  /** More than one where photos were ordered together. */
  entries: readonly Entry[];
  /** Whether all of it is known; else its sum is of what was read so far. */
  whole: boolean;
}

/** What an entry did to what can be spent, as somebody reads it: what was held before is taken by the capture. */
export const amountOf = (entry: Entry): number => (entry.type === "capture" ? -entry.credits : entry.amount);

/** Orders of which more may stand further back than what was read, newest first. The holds of an order are booked in one
    go before all else of it, so nothing of it is older than they are. */
export function openOrders(entries: readonly Entry[]): ReadonlySet<string> {
  const begun = new Set(entries.filter(({ type }) => type === "hold").map((entry) => entry.batch_id));
  const last = entries.at(-1)?.batch_id;
  const open = entries.flatMap(({ batch_id: order }) => (order && (order === last || !begun.has(order)) ? [order] : []));
  return new Set(open);
}

/** Lines, newest first. Of an order the entries of one kind and one look are one line, at the place of the newest. With
    `more`, older entries were not read yet. */
export function linesOf(entries: readonly Entry[], more = false): Line[] {
  // A hold that has become a capture says nothing that the capture does not.
  const settled = new Set(entries.filter((entry) => entry.type === "capture").map((entry) => entry.job_id));
  const open = more ? openOrders(entries) : new Set<string>();
  const lines = new Map<string, Entry[]>();
  for (const entry of entries) {
    if (entry.type === "hold" && settled.has(entry.job_id)) continue;
    const key = entry.batch_id ? `${entry.batch_id} ${entry.type} ${entry.style}` : entry.id;
    const held = lines.get(key);
    if (held) held.push(entry);
    else lines.set(key, [entry]);
  }
  return [...lines].map(([id, list]) => ({ id, entries: list, whole: !open.has(list[0]!.batch_id ?? "") }));
}
