// Comparisons: one photo by several looks side by side, as the account's list and one by one.
import { get, post } from "../api/client";
import type { Comparison, ComparisonQuote, Job, Tier } from "../api/shapes";
import { given, type Look } from "./looks";
import { putJobs } from "./library";
import { Store } from "./store";

/** The API takes so many looks at once. */
export const MOST_LOOKS = 8;
export const FEWEST_LOOKS = 2;

/** By id, as they were last told. */
export const comparisons = new Store<ReadonlyMap<string, Comparison>>(new Map());
export const listed = new Store<{ ids: readonly string[]; next: string | null; loaded: boolean }>({ ids: [], next: null, loaded: false });

function put(found: readonly Comparison[]): void {
  const next = new Map(comparisons.value);
  for (const each of found) next.set(each.id, each);
  comparisons.value = next;
  putJobs(found.flatMap((each) => each.results.map(({ job }) => job)));
}

export async function loadComparisons(more = false): Promise<void> {
  const held = listed.value;
  const answer = await get("/comparisons", { query: { limit: 10, cursor: more ? (held.next ?? undefined) : undefined } });
  put(answer.comparisons);
  const ids = answer.comparisons.map(({ id }) => id);
  listed.value = { ids: more ? [...held.ids, ...ids] : ids, next: answer.next_cursor, loaded: true };
}

export async function loadComparison(id: string): Promise<void> {
  put([(await get("/comparisons/{comparison_id}", { path: { comparison_id: id } })).comparison]);
}

/** Whether a job made this very look already: its settings, its words and its size, not its name alone. */
export function hasMade(job: Job, look: Look, tier: Tier): boolean {
  const same = job.status === "succeeded" && job.style === look.style && job.tier === tier && (job.prompt ?? "") === look.prompt;
  const said = (params: Record<string, unknown>) => JSON.stringify(Object.entries(given({ ...look, params })).sort(([a], [b]) => a.localeCompare(b)));
  return same && said(job.params) === said(look.params);
}

/** What of a comparison was made for it: a look that was there before is of another order, and was paid then. */
export const isNew = (found: Comparison, job: Job) => job.batch_id === found.batch.id;

function asked(asset: string, looks: readonly Look[], tier: Tier) {
  const wanted = looks.map((look) => ({ style: look.style, params: given(look), provider: look.provider, prompt: look.prompt || null }));
  return { asset_id: asset, style: null, params: null, prompt: null, provider: null, tier, looks: wanted, new_only: true };
}

export async function quoteComparison(asset: string, looks: readonly Look[], tier: Tier): Promise<ComparisonQuote> {
  return (await post("/comparisons/quote", { body: asked(asset, looks, tier) })).quote;
}

export async function compare(asset: string, looks: readonly Look[], tier: Tier, once: string): Promise<Comparison> {
  const { comparison } = await post("/comparisons", { body: asked(asset, looks, tier), once });
  put([comparison]);
  return comparison;
}

/** Says which result is best; the same one again takes the vote back. Shown at once, and put back when it is refused. */
export async function vote(id: string, job: string): Promise<void> {
  const held = comparisons.value.get(id);
  if (!held) return;
  const next = held.voted_job_id === job ? null : job;
  put([{ ...held, voted_job_id: next, results: held.results.map((each) => ({ ...each, voted: each.job.id === next })) }]);
  try {
    put([(await post("/comparisons/{comparison_id}/vote", { path: { comparison_id: id }, body: { job_id: next } })).comparison]);
  } catch (error) {
    put([held]);
    throw error;
  }
}

export function forgetComparisons(): void {
  comparisons.value = new Map();
  listed.value = { ids: [], next: null, loaded: false };
}
