// Furnished rooms: who can furnish one here, what is asked, and which results show furniture that is not there.
import { get } from "../api/client";
import type { Job, Model, Style } from "../api/shapes";
import { words } from "../words";
import { jobs } from "./library";
import { Store } from "./store";
import { ROOMS } from "./tags";

/** Stands in place of a look's name. */
export const STAGE = "stage";
const FURNITURE = ["contemporary", "scandinavian", "classic", "rustic", "minimal"];
const LONGEST_LINE = 32;

/** Models that furnish rooms and can be asked here. */
export const furnishers = new Store<{ items: readonly Model[]; loaded: boolean }>({ items: [], loaded: false });

export async function loadFurnishers(): Promise<void> {
  const { models } = await get("/models");
  furnishers.value = { items: models.filter(({ available, kinds }) => available && kinds.includes("edit")), loaded: true };
}

/** Furnishing as a choice beside the looks; null where no model here can. */
export function staging(): Style | null {
  const { items } = furnishers.value;
  if (!items.length) return null;
  return {
    id: STAGE, name: words.staging.look, description: words.staging.about, available: true, unavailable_reason: null, plugin: "", version: "", preview_url: null,
    region: "furnishings", disclosure: "replaced", tags: ["interior"], best_verdict: "review", takes_prompt: true, providers: items.map(({ id }) => id), defaults: { furniture: FURNITURE[0] },
    parameters: { type: "object", properties: { room: { anyOf: [{ enum: ROOMS }, { type: "null" }] }, furniture: { enum: FURNITURE } } },
  };
}

/** Whether a result, or one that it was made of, shows furniture that is not there. */
export function isStaged(job: Job | undefined): boolean {
  let each = job;
  for (let step = 0; each && step < LONGEST_LINE; step += 1) {
    if (each.kind === STAGE) return true;
    each = each.parent_job_id ? jobs.value.get(each.parent_job_id) : undefined;
  }
  return false;
}
