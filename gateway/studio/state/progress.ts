// How far a shoot is as a whole: its open jobs, and those that were asked for together with them.
import type { Job } from "../api/shapes";
import { isOpen } from "./library";

export interface Progress {
  /** The one that is being made, counted from 1; 0 while all of them are queued. */
  at: number;
  all: number;
  open: Job[];
}

/** Null where nothing is open. */
export function progressOf(shoot: string, jobs: Iterable<Job>): Progress | null {
  const mine = [...jobs].filter((job) => job.shoot_id === shoot);
  const open = mine.filter(isOpen);
  if (!open.length) return null;
  const batches = new Set(open.map((job) => job.batch_id).filter(Boolean));
  const together = mine.filter((job) => isOpen(job) || batches.has(job.batch_id));
  const done = together.length - open.length;
  const begun = done > 0 || open.some(({ status }) => status !== "queued");
  return { at: begun ? done + 1 : 0, all: together.length, open };
}
