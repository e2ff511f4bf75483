import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { offered } from "../state/commands";
import { createShoot, forgetLibrary, openNext, photos, shoots } from "../state/library";
import { words } from "../words";
import { ShootView } from "./shoot-view";

const asset = { id: "a", shoot_id: "s", filename: "IMG_1.jpg", status: "ready", mark: "none", rating: 0, tags: [], thumb_url: null, deliver_job_id: null };
const job = { id: "1", asset_id: "a", shoot_id: "s", status: "succeeded", kind: "enhance", style: "dusk", outputs: [], warnings: [], report: { fidelity: { result: { verdict: "faithful" } } }, sequence: 1, progress: 1 };

let there: object[];
let done: object[];
let jobsCome: boolean;
let asked: string[];

beforeEach(() => {
  [there, done, jobsCome, asked] = [[], [], true, []];
  forgetLibrary();
  shoots.value = { items: [{ id: "s", name: "Elm Road", address: "" }] as never, total: 1, next: null, loaded: true, failed: false };
  vi.stubGlobal("fetch", async (address: string) => {
    const path = String(address).split("?")[0]!;
    asked.push(String(address));
    if (path === "/jobs" && !jobsCome) return new Response("{}", { status: 500 });
    const made = { shoot: { id: "new", name: "Made here", address: "" } };
    if (path === "/shoots") return new Response(JSON.stringify(made), { status: 201 });
    const said: Record<string, object> = { "/shoots/new": made, "/shoots/new/assets": { assets: [], next_cursor: null }, "/shoots/s/assets": { assets: there, next_cursor: null }, "/jobs": { jobs: done, next_cursor: null }, "/shoots/s": { shoot: shoots.value.items[0]! } };
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

async function open(shoot = "s"): Promise<ShootView> {
  const view = Object.assign(new ShootView(), { shootId: shoot });
  document.body.append(view);
  await vi.waitFor(() => expect(photos.value.has(shoot)).toBe(true));
  await view.updateComplete;
  return view;
}

const textOf = (view: ShootView) => view.renderRoot.textContent!.replace(/\s+/g, " ");
const button = (view: ShootView, text: string) => [...view.renderRoot.querySelectorAll("button")].find((each) => each.textContent!.trim() === text)!;
const sheet = (view: ShootView) => view.renderRoot.querySelector("looks-sheet");
const opens = (view: ShootView): readonly string[] => (sheet(view) as unknown as { assets: readonly string[] }).assets;

it("orders nothing while nobody can tell what is done, and says so at once", async () => {
  [there, done, jobsCome] = [[{ ...asset, mark: "pick" }], [job], false];
  const view = await open();
  await vi.waitFor(() => expect(textOf(view)).toContain(words.shoot.partly));
  expect([button(view, words.shoot.enhance).disabled, button(view, words.marks.enhancePicks(1)).disabled]).toEqual([true, true]);
  expect(offered().map(({ label }) => label)).not.toContain(words.shoot.enhance);
  window.dispatchEvent(new KeyboardEvent("keydown", { key: "e" }));
  await view.updateComplete;
  expect(sheet(view)).toBeNull();
  jobsCome = true;
  button(view, words.common.retry).click();
  await vi.waitFor(() => expect(button(view, words.photo.again).disabled).toBe(false));
  expect(textOf(view)).not.toContain(words.shoot.partly);
});

it("asks for no shoot that was made to be opened, and for one that was made here and is opened later", async () => {
  openNext((await createShoot("Made here")).id);
  await open("new");
  expect(asked.filter((each) => each.startsWith("/shoots/new"))).toEqual([]);
  document.body.replaceChildren();
  // As one that pictures from words were made in.
  await createShoot("Made here");
  await open("new");
  expect(asked.some((each) => each.startsWith("/shoots/new/assets"))).toBe(true);
});

it("asks for a shoot that was made by whoever was signed in before", async () => {
  openNext((await createShoot("Made here")).id);
  forgetLibrary();
  document.body.append(Object.assign(new ShootView(), { shootId: "new" }));
  await vi.waitFor(() => expect(asked.some((each) => each.startsWith("/shoots/new/assets"))).toBe(true));
});

it("says of a shoot that was made on another's page nothing that was said of the other", async () => {
  [there, jobsCome] = [[asset], false];
  const view = await open();
  await vi.waitFor(() => expect(textOf(view)).toContain(words.shoot.partly));
  openNext((await createShoot("Made here")).id);
  view.shootId = "new";
  await view.updateComplete;
  asked = [];
  window.dispatchEvent(new Event("online"));
  await view.updateComplete;
  expect([asked, textOf(view).includes(words.shoot.partly)]).toEqual([[], false]);
});

it("leaves out what needs review in the palette, too, and in this shoot only", async () => {
  const doubtful = { ...job, id: "2", asset_id: "b", report: { fidelity: { result: { verdict: "review" } } } };
  [there, done] = [[asset, { ...asset, id: "b" }], [job, doubtful]];
  const view = await open();
  const leaves = () => (view.renderRoot.querySelector("pop-menu") as unknown as { items: { checked?: boolean; run(): void }[] }).items[0]!;
  const zips = () => offered().filter(({ label }) => label.startsWith(words.shoot.zip));
  await vi.waitFor(() => expect(leaves().checked).toBe(false));
  leaves().run();
  await view.updateComplete;
  expect([leaves().checked, zips().length]).toEqual([true, 3]);
  zips()[1]!.run();
  await vi.waitFor(() => expect(asked.at(-1)).toBe("/shoots/s/archive?rendition=web&without_review=true"));
  openNext((await createShoot("Made here")).id);
  view.shootId = "new";
  await view.updateComplete;
  view.shootId = "s";
  await view.updateComplete;
  expect(leaves().checked).toBe(false);
});

it("orders of the picks those that are not in work", async () => {
  const picks = ["a", "b", "c"].map((id) => ({ ...asset, id, mark: "pick" }));
  [there, done] = [picks, [{ ...job, status: "queued" }]];
  const view = await open();
  await vi.waitFor(() => expect(button(view, words.marks.enhancePicks(2)).disabled).toBe(false));
  button(view, words.marks.enhancePicks(2)).click();
  await view.updateComplete;
  expect(opens(view)).toEqual(["b", "c"]);
});
