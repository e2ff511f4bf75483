// What can be done where the reader is; the palette lists it, and the view that is open says it.
import type { MenuItem } from "../parts/pop-menu";

let said: () => readonly MenuItem[] = () => [];

/** Says what can be done here, until somebody else does or the view is left. */
export function offer(items: () => readonly MenuItem[]): () => void {
  said = items;
  return () => {
    if (said === items) said = () => [];
  };
}

export const offered = (): readonly MenuItem[] => said();
