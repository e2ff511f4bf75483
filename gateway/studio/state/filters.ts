// Which photos of a shoot are shown: by their marks, by their jobs, and by what the guard said.
import type { Asset, Job } from "../api/shapes";
import { isOpen } from "./library";

export type Filter = "all" | "picks" | "unmarked" | "rejected" | "done" | "open" | "failed" | "review";
export const FILTERS: Filter[] = ["all", "picks", "unmarked", "rejected", "open", "done", "review", "failed"];

export function matches(filter: Filter, asset: Asset, list: readonly Job[]): boolean {
  if (filter === "picks") return asset.mark === "pick";
  if (filter === "unmarked") return asset.mark === "none";
  if (filter === "rejected") return asset.mark === "reject";
  if (filter === "open") return list.some(isOpen);
  if (filter === "done") return list.some((job) => job.status === "succeeded");
  if (filter === "failed") return list[0]?.status === "failed";
  if (filter === "review") return list.some((job) => job.status === "succeeded" && (verdictOf(job) === "review" || job.warnings.length > 0));
  return true;
}

export function verdictOf(job: Job): string | null {
  const fidelity = (job.report as { fidelity?: { result?: { verdict?: string } } }).fidelity;
  return fidelity?.result?.verdict ?? null;
}
