import type { LitElement } from "lit";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { jobs, photos, shoots } from "../state/library";
import { made } from "../state/pictures";
import { session } from "../state/session";
import { words } from "../words";
import { ActivityView } from "./activity-view";
import { CreditsView } from "./credits-view";
import { KeysView } from "./keys-view";
import { PicturesView } from "./pictures-view";
import { PluginsView } from "./plugins-view";
import { ShootView } from "./shoot-view";
import { WebhooksView } from "./webhooks-view";

let answers: Record<string, object | ((query: URLSearchParams) => object)>;
const before = session.value;

beforeEach(() => {
  answers = {};
  vi.stubGlobal("fetch", async (address: string) => {
    const [path, query] = String(address).split("?") as [string, string | undefined];
    const said = answers[path];
    const body = typeof said === "function" ? said(new URLSearchParams(query)) : said;
    return body ? Response.json(body) : Response.json({ reason: "ENGINE_UNAVAILABLE" }, { status: 503 });
  });
  [jobs.value, photos.value] = [new Map(), new Map()];
  made.value = { ids: [], next: null, loaded: false };
  shoots.value = { items: [], total: 0, next: null, loaded: true, failed: false };
  session.value = { ...before, account: { id: "a", admin: true, preferences: {} }, config: { sign_in: { methods: [] }, features: { billing: true }, tiers: [], limits: {} } } as never;
});

afterEach(() => {
  document.body.replaceChildren();
  session.value = before;
  vi.unstubAllGlobals();
});

const text = (view: LitElement) =>
  [view.renderRoot.textContent!.replace(/\s+/g, " "), ...[...view.renderRoot.querySelectorAll<LitElement & { head: string }>("empty-state")].map(({ head }) => head)].join(" ");

describe("a list that did not come is not an empty one", () => {
  it.each([
    ["activity", ActivityView, words.empty.activity, { "/jobs": { jobs: [], next_cursor: null } }],
    ["credits", CreditsView, words.credits.empty, { "/credits/entries": { entries: [], next_cursor: null }, "/billing/packs": { packs: [] } }],
    ["keys", KeysView, words.keys.empty, { "/api-keys": { api_keys: [] } }],
    ["webhooks", WebhooksView, words.webhooks.empty, { "/webhook-endpoints": { endpoints: [] } }],
    ["plugins", PluginsView, "", { "/plugins": { plugins: [] }, "/styles": { styles: [] } }],
    ["pictures", PicturesView, "", { "/jobs": { jobs: [], next_cursor: null }, "/models": { models: [] } }],
  ] as [string, new () => LitElement, string, Record<string, object>][])("%s", async (_name, View, empty, whole) => {
    const view = new View();
    document.body.append(view);
    await vi.waitFor(() => expect(text(view)).toContain(words.common.notCome));
    if (empty) expect(text(view)).not.toContain(empty);
    expect(view.renderRoot.querySelector(".skeleton, progress-ring")).toBeNull();
    answers = whole;
    const again = () => [...view.renderRoot.querySelectorAll("button")].filter((each) => each.textContent === words.common.retry);
    for (const button of again()) button.click();
    await vi.waitFor(() => expect(text(view)).not.toContain(words.common.notCome));
    if (empty) expect(text(view)).toContain(empty);
  });
});

it("shows a shoot's photos where what was made of them does not come", async () => {
  const asset = { id: "a", shoot_id: "s", filename: "IMG_1.jpg", status: "ready", mark: "none", rating: 0, tags: [], thumb_url: null, deliver_job_id: null };
  answers = { "/shoots/s/assets": { assets: [asset], next_cursor: null }, "/shoots/s": { shoot: { id: "s", name: "Elm Road", address: "" } } };
  const view = Object.assign(new ShootView(), { shootId: "s" });
  document.body.append(view);
  await vi.waitFor(() => expect(view.renderRoot.querySelector("photo-tile")).not.toBeNull());
});

it("says the sum of a whole order, wherever a page of the history ends", async () => {
  const entry = (number: number, type: string, job: number) => ({ id: String(number), type, job_id: String(job), batch_id: "order", style: "dusk", source: "job", amount: type === "hold" ? -2 : 0, credits: 2, created_at: null, shoot_id: "s", asset_id: null, filename: null, reason: "", receipt_url: null });
  const all = [...Array.from({ length: 60 }, (_, at) => entry(200 - at, "capture", at)), ...Array.from({ length: 60 }, (_, at) => entry(100 - at, "hold", at))];
  const asked: number[] = [];
  answers["/credits/entries"] = (query) => {
    const [from, limit] = [Number(query.get("cursor") ?? 0), Number(query.get("limit"))];
    asked.push(from);
    return { entries: all.slice(from, from + limit), next_cursor: from + limit < all.length ? String(from + limit) : null };
  };
  answers["/billing/packs"] = { packs: [] };
  const view = new CreditsView();
  document.body.append(view);
  await vi.waitFor(() => expect(view.renderRoot.querySelector(".order")).not.toBeNull());
  expect([...view.renderRoot.querySelectorAll(".order summary .amount")].map((sum) => sum.textContent)).toEqual(["−120"]);
  expect(asked).toEqual([0, 50]);
});
