// Small pictures of results, asked for when they come into view, a few at a time.
import { get } from "../api/client";
import type { Rendition } from "../api/shapes";
import { Store } from "./store";

const AT_ONCE = 4;
const LASTS_MS = 12 * 60_000;

const found = new Map<string, { url: string; until: number }>();
const line: (() => Promise<void>)[] = [];
let busy = 0;

/** Changes whenever another one has come. */
export const thumbsKnown = new Store(0);

const key = (job: string, size: Rendition) => `${job}/${size}`;

/** The address of a result in a size, once it is known; asks for it the first time. */
export function resultUrl(job: string, output: string, size: Rendition): string | null {
  const name = key(job, size);
  const held = found.get(name);
  if (held && held.until > Date.now()) return held.url || null;
  found.set(name, { url: held?.url ?? "", until: Date.now() + LASTS_MS });
  line.push(async () => {
    try {
      const answer = await get("/jobs/{job_id}/outputs/{name}", { path: { job_id: job, name: output }, query: { rendition: size } });
      found.set(name, { url: answer.output.url, until: Date.now() + LASTS_MS });
      thumbsKnown.value += 1;
    } catch {
      found.set(name, { url: "", until: Date.now() + 5_000 });
    }
  });
  pump();
  return held?.url || null;
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
