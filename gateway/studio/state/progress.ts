// How far a shoot is as a whole, in photos: those with open jobs, and those that were asked for together with them.
import type { Job } from "../api/shapes";
import { isOpen } from "./library";

export interface Progress {
  /** Photos, each counted once however many looks it gets; what was cancelled is not among them. */
  all: number;
  /** Photos of which all that was asked for is made. */
  done: number;
  /** Photos of which something failed, and nothing is open any more. */
  failed: number;
  /** Whether the first is begun; else all of them are queued. */
  begun: boolean;
  /** The jobs that can still be cancelled; none where what is open is being cancelled. */
  left: Job[];
}

const GIVEN_UP = new Set(["cancelling", "cancelled"]);
export const isCancellable = (job: Job) => isOpen(job) && !GIVEN_UP.has(job.status);

/** Null where nothing is open. */
export function progressOf(shoot: string, jobs: Iterable<Job>): Progress | null {
  const mine = [...jobs].filter((job) => job.shoot_id === shoot);
  const open = mine.filter(isOpen);
  if (!open.length) return null;
  const batches = new Set(open.map((job) => job.batch_id).filter(Boolean));
  const wanted = mine.filter((job) => (isOpen(job) || batches.has(job.batch_id)) && !GIVEN_UP.has(job.status));
  const photos = new Map<string, Job[]>();
  for (const job of wanted) photos.set(job.asset_id ?? job.id, [...(photos.get(job.asset_id ?? job.id) ?? []), job]);
  const ended = [...photos.values()].filter((looks) => !looks.some(isOpen));
  const failed = ended.filter((looks) => looks.some(({ status }) => status === "failed")).length;
  const left = wanted.filter(isCancellable);
  return { all: photos.size, done: ended.length - failed, failed, begun: wanted.some(({ status }) => status !== "queued"), left };
}
