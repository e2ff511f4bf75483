import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { offered } from "../state/commands";
import { jobs, photos, shoots } from "../state/library";
import { words } from "../words";
import { ShootView } from "./shoot-view";

const asset = { id: "a", shoot_id: "s", filename: "IMG_1.jpg", status: "ready", mark: "none", rating: 0, tags: [], thumb_url: null, deliver_job_id: null };
const job = { id: "1", asset_id: "a", shoot_id: "s", status: "succeeded", kind: "enhance", style: "dusk", outputs: [], warnings: [], report: { fidelity: { result: { verdict: "faithful" } } }, sequence: 1, progress: 1 };

let there: object[];
let done: object[];

beforeEach(() => {
  [there, done] = [[], []];
  [jobs.value, photos.value] = [new Map(), new Map()];
  shoots.value = { items: [{ id: "s", name: "Elm Road", address: "" }] as never, total: 1, next: null, loaded: true, failed: false };
  vi.stubGlobal("fetch", async (address: string) => {
    const path = String(address).split("?")[0]!;
    const said: Record<string, object> = { "/shoots/s/assets": { assets: there, next_cursor: null }, "/jobs": { jobs: done, next_cursor: null }, "/shoots/s": { shoot: shoots.value.items[0]! } };
    return new Response(JSON.stringify(said[path] ?? {}), { status: said[path] ? 200 : 404 });
  });
});

afterEach(() => {
  document.body.replaceChildren();
  vi.unstubAllGlobals();
});

async function commands(): Promise<string[]> {
  const view = Object.assign(new ShootView(), { shootId: "s" });
  document.body.append(view);
  await vi.waitFor(() => expect(photos.value.has("s")).toBe(true));
  await view.updateComplete;
  return offered().map(({ label }) => label);
}

it("offers the palette what its buttons can do", async () => {
  expect(await commands()).toEqual([words.shoot.add]);
  document.body.replaceChildren();
  photos.value = new Map();
  there = [asset];
  const whole = await commands();
  expect(whole.slice(0, 2)).toEqual([words.shoot.enhance, words.shoot.add]);
  expect(whole.filter((label) => label.startsWith(words.shoot.zip))).toEqual([]);
  // Nothing is faithful before anything is made.
  expect(whole).not.toContain(words.photo.accept);
  done = [job];
  document.body.replaceChildren();
  photos.value = new Map();
  const made = await commands();
  expect(made.filter((label) => label.startsWith(words.shoot.zip))).toHaveLength(3);
  expect(made).toContain(words.photo.accept);
});
