// Small pictures of results, asked for when they come into view, a few at a time.
import { get } from "../api/client";
import type { Asset, Job, Rendition, Shoot } from "../api/shapes";
import { isShownByBrowsers } from "./media";
import { Store } from "./store";

const AT_ONCE = 4;
const LASTS_MS = 12 * 60_000;

const found = new Map<string, { url: string; until: number }>();
const line: (() => Promise<void>)[] = [];
let busy = 0;

/** Changes whenever another one has come. */
export const thumbsKnown = new Store(0);

const key = (job: string, size: Rendition, before: boolean) => `${job}/${size}${before ? "/before" : ""}`;

/** The address of a result, or of the photo before it, in a size, once it is known; asks for it the first time. */
export function resultUrl(job: string, output: string, size: Rendition, before = false): string | null {
  const name = key(job, size, before);
  const held = found.get(name);
  if (held && held.until > Date.now()) return held.url || null;
  found.set(name, { url: held?.url ?? "", until: Date.now() + LASTS_MS });
  line.push(async () => {
    try {
      const answer = await get("/jobs/{job_id}/outputs/{name}", { path: { job_id: job, name: output }, query: { rendition: size, before } });
      found.set(name, { url: answer.output.url, until: Date.now() + LASTS_MS });
      thumbsKnown.value += 1;
    } catch {
      found.set(name, { url: "", until: Date.now() + 5_000 });
    }
  });
  pump();
  return held?.url || null;
}

/** What a shoot shows of itself: the result that stands for it, else its first photo. */
export function coverUrl(shoot: Shoot): string {
  return (shoot.cover_job_id && resultUrl(shoot.cover_job_id, "photo", "thumb")) || shoot.thumb_url || "";
}

const outputOf = (job: Job) => job.outputs[0]?.name ?? "photo";

/** A result as a screen shows it: in web size, and at once as the small picture that is known already. */
export function shownUrl(job: Job): string {
  return resultUrl(job.id, outputOf(job), "web") || resultUrl(job.id, outputOf(job), "thumb") || "";
}

/** The photo before a result, in web size. */
export const beforeOf = (job: Job) => resultUrl(job.id, outputOf(job), "web", true);

/** The photo before, in web size where something was made of it. Not every browser can read every camera's file. */
export function beforeUrl(asset: Asset, job: Job | undefined): string {
  const web = job && resultUrl(job.id, outputOf(job), "web", true);
  if (web) return web;
  if (job) return asset.thumb_url || "";
  return (isShownByBrowsers(asset.content_type) && asset.original_url) || asset.thumb_url || "";
}

function pump(): void {
  while (busy < AT_ONCE && line.length) {
    busy += 1;
    // The last one asked for is the one in view now.
    void line.pop()!().finally(() => {
      busy -= 1;
      pump();
    });
  }
}
