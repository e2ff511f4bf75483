import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { PopMenu } from "../parts/pop-menu";
import { comparisons } from "../state/comparisons";
import { jobs, photos } from "../state/library";
import { styles } from "../state/looks";
import { words } from "../words";
import { ComparisonsView } from "./comparisons-view";
import type { WinningLook } from "./winning-look";

const job = (id: string, style: string) => ({ id, asset_id: "a", shoot_id: "s", batch_id: "b", kind: "enhance", style, status: "succeeded", outputs: [{ name: "photo", width: 3, height: 2 }], report: {}, sequence: 1, progress: 1, credits_used: 1, filename: "front.jpg", created_at: id });
const asset = { id: "a", shoot_id: "s", filename: "front.jpg", status: "ready", mark: "none", tags: [], deliver_job_id: null, latest_job_id: "2" };
const made = (voted: string | null) => ({ id: "c", batch: { id: "b" }, voted_job_id: voted, created_at: null, results: [job("1", "default"), job("2", "dusk")].map((each) => ({ job: each, voted: each.id === voted, seconds: 1, model: null, verdict: "faithful" })) });
let sent: [string, unknown][];

beforeEach(() => {
  sent = [];
  [jobs.value, photos.value, comparisons.value] = [new Map(), new Map(), new Map()];
  styles.value = [{ id: "default", name: "Natural" }, { id: "dusk", name: "Dusk" }] as never;
  const answers: Record<string, object> = {
    "/comparisons/c": { comparison: made(null) }, "/comparisons/c/vote": { comparison: made("1") }, "/shoots/s/assets": { assets: [asset], next_cursor: null },
    "/jobs": { jobs: [job("1", "default"), job("2", "dusk")], next_cursor: null }, "/assets/a": { asset: { ...asset, deliver_job_id: "1" } },
  };
  vi.stubGlobal("fetch", async (address: string, how: RequestInit) => {
    const path = String(address).split("?")[0]!;
    if (how.method !== "GET") sent.push([path, JSON.parse(String(how.body))]);
    return Response.json(answers[path] ?? {}, { status: answers[path] ? 200 : 404 });
  });
});

afterEach(() => {
  document.body.replaceChildren();
  vi.unstubAllGlobals();
});

it("leads from the vote to the download in one step: whoever had chosen had to find the photo and its version again", async () => {
  const view = Object.assign(new ComparisonsView(), { comparisonId: "c" });
  document.body.append(view);
  const button = (name: string) => [...view.renderRoot.querySelectorAll<HTMLElement>("figure button")].find((each) => each.getAttribute("aria-label") === `${words.comparisons.vote}: ${name}`);
  await vi.waitFor(() => expect(button("Natural")).toBeDefined());
  expect(view.renderRoot.querySelector("winning-look")).toBeNull();
  button("Natural")!.click();
  const winner = await vi.waitFor(() => {
    const found = view.renderRoot.querySelector<WinningLook>("winning-look");
    expect(found?.renderRoot.textContent).toContain(words.comparisons.winner("Natural"));
    expect(found?.renderRoot.textContent).toContain(words.photo.deliver);
    return found!;
  });
  expect(winner.renderRoot.querySelector<PopMenu>("pop-menu")!.items.map(({ label }) => label)).toEqual(["Full size", "Web", "MLS"]);
  [...winner.renderRoot.querySelectorAll("button")].find((each) => each.textContent?.includes(words.photo.deliver))!.click();
  await vi.waitFor(() => expect(winner.renderRoot.textContent).toContain(words.photo.delivered));
  expect(sent).toContainEqual(["/assets/a", { deliver_job_id: "1" }]);
});
