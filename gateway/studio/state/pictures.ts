// Pictures from words: what is asked for, who can make it, what it costs, and the pictures that were made.
import { get, post } from "../api/client";
import type { Job, Model, Quote, Tier } from "../api/shapes";
import { createShoot, putJobs } from "./library";
import { session } from "./session";
import { Store } from "./store";

export const MOST_PICTURES = 8;
/** Width to height, as listings, screens and telephones show pictures. */
export const RATIOS = ["3:2", "4:3", "16:9", "1:1", "3:4", "9:16"] as const;
const NAME_LENGTH = 60;

export interface WordsWish {
  prompt: string;
  count: number;
  ratio: string;
  provider: string;
  tier: Tier;
}

/** Models that make pictures from words, those that can be asked here first. */
export const makers = new Store<{ items: readonly Model[]; loaded: boolean }>({ items: [], loaded: false });
/** Jobs of generated pictures by id, newest first, as far as they were asked for. */
export const made = new Store<{ ids: readonly string[]; next: string | null; loaded: boolean }>({ ids: [], next: null, loaded: false });

/** Whether somebody here can make pictures from words; who runs the installation sees the place all the same. */
export const offersPictures = (): boolean => Boolean(session.value.account?.admin) || makers.value.items.some(({ available }) => available);

/** Asks once who can, for those who see the place only then. */
export function findMakers(): void {
  if (!asking && !makers.value.loaded && session.value.account && !session.value.account.admin) asking = loadMakers().catch(() => undefined).finally(() => (asking = null));
}
let asking: Promise<void> | null = null;

export async function loadMakers(): Promise<void> {
  const { models } = await get("/models");
  const can = models.filter(({ kinds }) => kinds.includes("generate"));
  makers.value = { items: [...can.filter(({ available }) => available), ...can.filter(({ available }) => !available)], loaded: true };
}

export async function loadMade(more = false): Promise<void> {
  const held = made.value;
  const answer = await get("/jobs", { query: { style: "generate", limit: 24, cursor: more ? (held.next ?? undefined) : undefined } });
  putJobs(answer.jobs);
  const ids = answer.jobs.map(({ id }) => id);
  made.value = { ids: more ? [...held.ids, ...ids] : ids, next: answer.next_cursor, loaded: true };
}

const asked = ({ prompt, count, ratio, provider, tier }: WordsWish) => ({ kind: "generate" as const, prompt: prompt.trim(), count, ratio, provider, tier });

export async function quotePictures(wish: WordsWish): Promise<Quote> {
  return (await post("/jobs/quote", { body: asked(wish) })).quote;
}

/** Has the pictures made in a shoot; without one, in a new shoot that is called as the words begin.
    Asked again with the same `once`, after an answer that was lost, shoot and pictures are those of the first time. */
export async function makePictures(wish: WordsWish, shoot: string, once: string): Promise<Job[]> {
  const place = shoot || (await createShoot(wish.prompt.trim().slice(0, NAME_LENGTH).trim(), "", `${once}-shoot`)).id;
  const answer = await post("/shoots/{shoot_id}/jobs", { path: { shoot_id: place }, body: asked(wish), once });
  putJobs(answer.jobs);
  const ids = answer.jobs.map(({ id }) => id);
  made.value = { ...made.value, ids: [...ids, ...made.value.ids.filter((id) => !ids.includes(id))] };
  return answer.jobs;
}

export function forgetPictures(): void {
  made.value = { ids: [], next: null, loaded: false };
}
