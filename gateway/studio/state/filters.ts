// Which photos of a shoot are shown: by their marks, by their jobs, and by what the guard said.
import type { Asset, Job } from "../api/shapes";
import { isOpen } from "./library";

export type Filter = "all" | "picks" | "unmarked" | "rejected" | "fresh" | "done" | "open" | "failed" | "review";
export const FILTERS: Filter[] = ["all", "picks", "unmarked", "rejected", "fresh", "open", "done", "review", "failed"];

export function matches(filter: Filter, asset: Asset, list: readonly Job[]): boolean {
  if (filter === "picks") return asset.mark === "pick";
  if (filter === "unmarked") return asset.mark === "none";
  if (filter === "rejected") return asset.mark === "reject";
  if (filter === "open") return list.some(isOpen);
  if (filter === "fresh") return isFresh(asset, list);
  if (filter === "done") return list.some((job) => job.status === "succeeded");
  if (filter === "failed") return list[0]?.status === "failed";
  if (filter === "review") return unsettled(asset, list) !== undefined;
  return true;
}

/** A photo of which nothing is made or being made, and that was not taken out; the photo itself names what was made of it. */
export const isFresh = (asset: Asset, list: readonly Job[]): boolean =>
  asset.mark !== "reject" && asset.status === "ready" && !asset.latest_job_id && !list.some((job) => isOpen(job) || job.status === "succeeded");

/** Photos that nothing was made of yet. */
export const freshOf = (list: readonly Asset[], byPhoto: ReadonlyMap<string, readonly Job[]>): string[] =>
  list.filter((asset) => isFresh(asset, byPhoto.get(asset.id) ?? [])).map(({ id }) => id);

/** Picks that can be ordered; those in work are not ordered once more. */
export const freePicks = (list: readonly Asset[], byPhoto: ReadonlyMap<string, readonly Job[]>): Asset[] =>
  list.filter((asset) => asset.mark === "pick" && !(byPhoto.get(asset.id) ?? []).some(isOpen));

/** The newest results in which the guard found the house as it was. */
export const faithfulOf = (list: readonly Asset[], byPhoto: ReadonlyMap<string, readonly Job[]>): { asset: Asset; job: Job }[] =>
  list.flatMap((asset) => {
    const job = byPhoto.get(asset.id)?.find((each) => each.status === "succeeded");
    return job && verdictOf(job) === "faithful" ? [{ asset, job }] : [];
  });

/** The result that is delivered: the one that was chosen, else the one that the engine names. */
export function shownOf(asset: Asset, list: readonly Job[]): Job | undefined {
  const made = list.filter((job) => job.status === "succeeded");
  const named = (id: string | null) => made.find((job) => job.id === id);
  return named(asset.deliver_job_id) ?? named(asset.latest_job_id) ?? made[0];
}

/** The result of a photo that waits for somebody's look: the delivered one, or a newer one that is not delivered for it. */
export function unsettled(asset: Asset, list: readonly Job[]): Job | undefined {
  const shown = shownOf(asset, list);
  if (needsReview(shown)) return shown;
  const newest = asset.deliver_job_id ? undefined : list.find((job) => job.status === "succeeded");
  return needsReview(newest) ? newest : undefined;
}

/** Whether somebody should compare a result before it is published, and nobody did. A warning says something else in its own words. */
export function needsReview(job: Job | undefined): job is Job {
  return job !== undefined && verdictOf(job) === "review" && !job.reviewed_at;
}

export type Standing = "faithful" | "looked" | "review" | "unchecked";

/** What a result in a download is: the check's word, somebody's own look, or neither. */
export function standsAs(job: Job): Standing {
  const verdict = verdictOf(job);
  if (verdict === "review") return job.reviewed_at ? "looked" : "review";
  return verdict === "faithful" ? "faithful" : "unchecked";
}

/** Whether the map of the check has places to show. */
export const hasUnsurePlaces = (job: Job): boolean => Boolean((job.report as { fidelity?: { result?: { places?: unknown[] } } }).fidelity?.result?.places?.length);

/** What the check on the house could not be sure of. */
export function reasonsOf(job: Job): readonly string[] {
  return (job.report as { fidelity?: { result?: { reasons?: string[] } } }).fidelity?.result?.reasons ?? [];
}

/** How a shoot stands: whether anything is done, whether all that is wanted is on its way, and whether all of it is done. */
export function standing(list: readonly Asset[], byPhoto: Map<string, Job[]>): { done: boolean; open: boolean; ready: boolean } {
  const made = (asset: Asset) => Boolean(shownOf(asset, byPhoto.get(asset.id) ?? []));
  const enhanced = (asset: Asset) => (byPhoto.get(asset.id) ?? []).some((job) => job.status === "succeeded" && job.kind !== "generate");
  const making = (asset: Asset) => (byPhoto.get(asset.id) ?? []).some(isOpen);
  const wanted = list.filter((asset) => asset.mark !== "reject");
  return {
    done: list.some(made),
    open: wanted.length > 0 && wanted.every(making),
    ready: wanted.length > 0 && wanted.every(enhanced) && !list.some(making),
  };
}

export function verdictOf(job: Job): string | null {
  const fidelity = (job.report as { fidelity?: { result?: { verdict?: string } } }).fidelity;
  return fidelity?.result?.verdict ?? null;
}
