import type { LitElement } from "lit";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Asset } from "../api/shapes";
import type { SchemaForm } from "../parts/schema-form";
import { jobs } from "../state/library";
import { styles } from "../state/looks";
import { session } from "../state/session";
import { furnishers, isStaged } from "../state/staging";
import { LooksSheet } from "./looks-sheet";

const model = (id: string, kinds: string[], available = true) => ({ id, provider: id.split("/")[0], title: id, kinds, available });
const room = { anyOf: [{ enum: ["kitchen", "bedroom", "exterior"] }, { type: "null" }] };
const style = { id: "default", name: "Natural", description: "True colours.", available: true, region: null, parameters: { type: "object", properties: { room } }, defaults: { room: null }, providers: ["local"], takes_prompt: false };
const asset = (id: string, tags: string[], by: string) => ({ id, shoot_id: "s", filename: `${id}.jpg`, status: "ready", thumb_url: `https://example.com/${id}.jpg`, tags, tags_by: by }) as unknown as Asset;
const job = (id: string, more: object = {}) => ({ id, status: "queued", kind: "enhance", style: "default", asset_id: "a", shoot_id: "s", outputs: [], sequence: 1, progress: 0, parent_job_id: null, ...more });

let answers: Record<string, unknown>;
let asked: { path: string; body: Record<string, unknown>; once: string }[];

beforeEach(() => {
  vi.useFakeTimers();
  asked = [];
  answers = {
    "/models": { models: [model("bfl/pro", ["edit"]), model("acme/none", ["edit"], false), model("google/lite", ["tag"])] },
    "/styles": { styles: [style] },
    "/jobs/quote": { quote: { credits: 3, job_count: 1, affordable: true, balance: 50, warnings: [], made_asset_ids: [] } },
    "/previews": { previews: [{ url: "https://example.com/p.jpg", warnings: [] }] },
    "/shoots/s/jobs": { batch: {}, jobs: [job("1", { kind: "stage", style: "stage" })] },
    "/jobs": { job: job("2") },
    "/me": { account: { settings: {}, preferences: { client: {} } } },
    "/credits": { balance: 50, held: 0, debt: 0 },
  };
  vi.stubGlobal("fetch", async (address: string, how: RequestInit) => {
    const path = String(address).split("?")[0]!;
    asked.push({ path, body: how.body ? JSON.parse(String(how.body)) : {}, once: new Headers(how.headers).get("Idempotency-Key") ?? "" });
    const said = answers[path];
    return new Response(JSON.stringify(said ?? { reason: "NOT_FOUND", detail: "nothing" }), { status: said ? 200 : 404 });
  });
  session.patch({ config: { tiers: [{ name: "free", credits: 1 }, { name: "premium", credits: 2 }], limits: { matched_photos: 60 }, features: { openai: false } } as never });
  styles.value = [];
  furnishers.value = { items: [], loaded: false };
  jobs.value = new Map();
});

afterEach(() => {
  document.body.replaceChildren();
  session.patch({ account: null });
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

async function opened(more: Partial<LooksSheet> = {}): Promise<LooksSheet> {
  const sheet = Object.assign(new LooksSheet(), { open: true, shootId: "s", assets: ["a"], photos: [asset("a", ["interior", "kitchen"], "owner")], ...more });
  document.body.append(sheet);
  await settled(sheet);
  return sheet;
}

async function settled(sheet: LooksSheet): Promise<void> {
  for (let turn = 0; turn < 3; turn += 1) {
    await vi.advanceTimersByTimeAsync(500);
    await sheet.updateComplete;
  }
}

const foot = (sheet: LooksSheet) => sheet.renderRoot.querySelector("looks-foot")!.shadowRoot!;
const go = (sheet: LooksSheet) => foot(sheet).querySelector<HTMLButtonElement>(".go")!;
const text = (sheet: LooksSheet) => `${sheet.renderRoot.textContent} ${foot(sheet).textContent}`.replace(/\s+/g, " ");
const card = (sheet: LooksSheet, id: string) => sheet.renderRoot.querySelector<HTMLButtonElement>(`[data-style=${id}]`);
const bodies = (path: string) => asked.filter((each) => each.path === path).map(({ body }) => body);

async function formOf(sheet: LooksSheet) {
  const form = sheet.renderRoot.querySelector<SchemaForm>("schema-form")!;
  await form.updateComplete;
  return form.renderRoot;
}

describe("furnishing among the looks", () => {
  it("is offered only where a model that can is set up here", async () => {
    answers["/models"] = { models: [model("acme/none", ["edit"], false), model("google/lite", ["tag"])] };
    expect(card(await opened(), "stage")).toBeNull();
  });

  it("asks for room and furniture, says its price first, and orders what was quoted", async () => {
    const sheet = await opened();
    card(sheet, "stage")!.click();
    await settled(sheet);
    expect(text(sheet)).toContain("There is no preview of that.");
    expect([...sheet.renderRoot.querySelectorAll("#provider option")].map((each) => each.getAttribute("value"))).toEqual(["auto", "bfl/pro"]);
    const form = await formOf(sheet);
    const rooms = form.querySelector<HTMLSelectElement>("#field-room")!;
    expect([...rooms.options].find(({ selected }) => selected)!.textContent).toBe("Kitchen");
    [...form.querySelectorAll<HTMLButtonElement>("[role=radio]")].find((each) => each.textContent === "Rustic")!.click();
    await settled(sheet);
    expect(bodies("/jobs/quote").at(-1)).toMatchObject({ kind: "stage", shoot_id: "s", asset_ids: ["a"], new_only: false, params: { furniture: "rustic" }, provider: "auto" });
    expect(text(sheet)).toContain("1 photo · 3 credits");
    foot(sheet).querySelector<HTMLButtonElement>(".go")!.click();
    await settled(sheet);
    const [order] = bodies("/shoots/s/jobs");
    // The room is the tag's, which the engine takes by itself; no look is named.
    expect(order).toMatchObject({ kind: "stage", asset_ids: ["a"], params: { furniture: "rustic" } });
    expect(order).not.toHaveProperty("style");
    expect(bodies("/previews").flatMap(({ looks }) => looks as { style: string }[]).map(({ style: id }) => id)).not.toContain("stage");
    expect(bodies("/me").filter((body) => JSON.stringify(body).includes("stage"))).toEqual([]);
  });

  it("says of every result along a line that it was furnished", () => {
    const staged = job("1", { kind: "stage" });
    jobs.value = new Map([["1", staged]]) as never;
    expect([isStaged(staged as never), isStaged(job("2", { parent_job_id: "1" }) as never), isStaged(job("3") as never), isStaged(undefined)]).toEqual([true, true, false, false]);
  });
});

describe("the room of a look", () => {
  it("stands in the form as the photo's tags say it, and is said when it is taken back", async () => {
    const sheet = await opened();
    const rooms = (await formOf(sheet)).querySelector<HTMLSelectElement>("#field-room")!;
    expect([...rooms.options].find(({ selected }) => selected)!.textContent).toBe("Kitchen");
    rooms.selectedIndex = 0;
    rooms.dispatchEvent(new Event("change"));
    await settled(sheet);
    expect(bodies("/jobs/quote").at(-1)).toMatchObject({ style: "default", params: { room: null } });
  });

  it("is left open where only the network has looked", async () => {
    const sheet = await opened({ photos: [asset("a", ["interior", "kitchen"], "network")] });
    const rooms = (await formOf(sheet)).querySelector<HTMLSelectElement>("#field-room")!;
    expect(rooms.selectedIndex).toBe(0);
  });
});

describe("the settings of a look", () => {
  const strength = { type: "number", minimum: 0, maximum: 1.5 };
  const reset = (sheet: LooksSheet) => [...sheet.renderRoot.querySelectorAll<HTMLButtonElement>(".settings button")].find((each) => each.textContent?.trim() === "Reset");

  it("go back to the look's own by Reset, on the page and in what is asked for", async () => {
    answers["/styles"] = { styles: [{ ...style, parameters: { type: "object", properties: { room, strength } }, defaults: { room: null, strength: 1 } }] };
    const sheet = await opened({ photos: [asset("a", [], "network")] });
    expect(reset(sheet)).toBeUndefined();
    const slider = (await formOf(sheet)).querySelector<HTMLInputElement>("#field-strength")!;
    slider.value = "0.5";
    slider.dispatchEvent(new InputEvent("input"));
    await settled(sheet);
    expect(bodies("/jobs/quote").at(-1)).toMatchObject({ params: { strength: 0.5 } });
    reset(sheet)!.click();
    await settled(sheet);
    const form = await formOf(sheet);
    expect(form.querySelector<HTMLInputElement>("#field-strength")!.value).toBe("1");
    expect(form.querySelector("output")!.textContent).toBe("100%");
    expect(bodies("/jobs/quote").at(-1)).toMatchObject({ params: {} });
    expect(reset(sheet)).toBeUndefined();
    foot(sheet).querySelector<HTMLButtonElement>(".go")!.click();
    await settled(sheet);
    expect(bodies("/shoots/s/jobs")).toEqual([expect.objectContaining({ params: {} })]);
  });
});

describe("what few change", () => {
  const strength = { type: "number", minimum: 0, maximum: 1.5 };

  it("is shut at first, and open where something in it differs", async () => {
    answers["/styles"] = { styles: [{ ...style, parameters: { type: "object", properties: { room, strength } }, defaults: { room: null, strength: 1 } }] };
    const sheet = await opened({ photos: [asset("a", [], "network")] });
    const part = (await formOf(sheet)).querySelector("details")!;
    expect([part.open, part.querySelector("#field-room") !== null, part.querySelector("#field-strength")]).toEqual([false, true, null]);
    const rooms = part.querySelector<HTMLSelectElement>("#field-room")!;
    rooms.selectedIndex = 1;
    rooms.dispatchEvent(new Event("change"));
    await settled(sheet);
    expect(part.open).toBe(true);
  });

  it("is not hidden where a look has nothing else, nor where a room is furnished", async () => {
    const sheet = await opened();
    expect((await formOf(sheet)).querySelector("details")).toBeNull();
    card(sheet, "stage")!.click();
    await settled(sheet);
    expect((await formOf(sheet)).querySelector("details")).toBeNull();
  });
});

describe("a look for the outside", () => {
  const outside = { ...style, id: "dusk", name: "Dusk", tags: ["exterior"] };
  const photos = [asset("a", ["exterior"], "network"), asset("b", ["interior", "kitchen"], "network"), asset("c", [], "")];
  const box = (sheet: LooksSheet) => sheet.renderRoot.querySelector<HTMLInputElement>(".inside input");

  it("leaves out what is inside and says why, unless it is meant all the same", async () => {
    answers["/styles"] = { styles: [{ ...style, tags: ["interior", "exterior"] }, outside] };
    const sheet = await opened({ photos, assets: ["a", "b", "c"] });
    expect([bodies("/jobs/quote").at(-1)!.asset_ids, box(sheet)]).toEqual([["a", "b", "c"], null]);
    card(sheet, "dusk")!.click();
    await settled(sheet);
    expect(bodies("/jobs/quote").at(-1)).toMatchObject({ style: "dusk", asset_ids: ["a", "c"] });
    expect(text(sheet)).toContain("Dusk is for exteriors. 1 interior is left out.");
    box(sheet)!.click();
    await settled(sheet);
    expect(bodies("/jobs/quote").at(-1)).toMatchObject({ asset_ids: ["a", "b", "c"] });
    expect(text(sheet)).not.toContain("left out");
  });

  it("is made of an inside that alone was asked for, and says what it is for", async () => {
    answers["/styles"] = { styles: [outside] };
    const sheet = await opened({ photos, assets: ["b"] });
    expect([bodies("/jobs/quote").at(-1)!.asset_ids, box(sheet)]).toEqual([["b"], null]);
    expect(text(sheet)).toContain("Dusk is for exteriors.");
  });
});

describe("who makes a look", () => {
  const offered = (sheet: LooksSheet) => [...sheet.renderRoot.querySelectorAll("#provider option")].map((each) => each.getAttribute("value"));

  it("is asked where several can: this machine, and each provider that has a key", async () => {
    answers["/styles"] = { styles: [{ ...style, providers: ["local", "bfl", "acme"] }] };
    expect(offered(await opened())).toEqual(["auto", "local", "bfl"]);
  });

  it("is asked as it is shown: one that was kept and cannot make this look here gives way to the best choice", async () => {
    answers["/styles"] = { styles: [{ ...style, providers: ["local", "bfl"] }, { ...style, id: "dusk", providers: ["local"] }] };
    const kept = (provider: string) => session.patch({ account: { preferences: { client: { look: { style: "default", params: {}, tier: "free", provider, prompt: "" } } } } as never });
    const shown = (sheet: LooksSheet) => sheet.renderRoot.querySelector<HTMLSelectElement>("#provider")!.value;
    kept("openai");
    const sheet = await opened();
    expect([shown(sheet), bodies("/jobs/quote").at(-1)!.provider]).toEqual(["auto", "auto"]);
    kept("bfl");
    const other = await opened();
    expect([shown(other), bodies("/jobs/quote").at(-1)!.provider]).toEqual(["bfl", "bfl"]);
    card(other, "dusk")!.click();
    await settled(other);
    expect(bodies("/jobs/quote").at(-1)).toMatchObject({ style: "dusk", provider: "auto" });
    foot(other).querySelector<HTMLButtonElement>(".go")!.click();
    await settled(other);
    expect(bodies("/shoots/s/jobs")).toEqual([expect.objectContaining({ style: "dusk", provider: "auto" })]);
  });

  it("is not asked where only this machine can", async () => {
    answers["/styles"] = { styles: [{ ...style, providers: ["local", "acme"] }] };
    expect(offered(await opened())).toEqual([]);
  });
});

describe("the light of a shoot", () => {
  const many = (n: number) => Array.from({ length: n }, (_, at) => asset(`p${at}`, [], "network"));
  const box = (sheet: LooksSheet) => sheet.renderRoot.querySelector<HTMLInputElement>(".match input")!;

  it("is matched for as many photos as the engine looks at together", async () => {
    const photos = many(60);
    const sheet = await opened({ photos, assets: photos.map(({ id }) => id) });
    expect([box(sheet).checked, box(sheet).disabled]).toEqual([true, false]);
    expect(text(sheet)).not.toContain("keeps the light");
  });

  it("is said not to be matched for more, where it is chosen", async () => {
    const photos = many(61);
    const sheet = await opened({ photos, assets: photos.map(({ id }) => id) });
    expect([box(sheet).checked, box(sheet).disabled]).toEqual([false, true]);
    expect(text(sheet)).toContain("up to 60 photos is matched. Of 61, each keeps the light that it has alone.");
  });
});

describe("a look for a picture from words", () => {
  it("goes on from its job, without previews", async () => {
    const sheet = await opened({ photos: [], parent: "7", picture: "https://example.com/made.jpg" });
    expect(sheet.renderRoot.querySelector("img.alone")!.getAttribute("src")).toBe("https://example.com/made.jpg");
    expect(bodies("/previews")).toEqual([]);
    expect(bodies("/jobs/quote").at(-1)).toMatchObject({ style: "default", parent_job_id: "7" });
    foot(sheet).querySelector<HTMLButtonElement>(".go")!.click();
    await settled(sheet);
    expect(bodies("/jobs")).toEqual([expect.objectContaining({ style: "default", parent_job_id: "7" })]);
    expect(bodies("/shoots/s/jobs")).toEqual([]);
  });
});

describe("what is paid for", () => {
  const three = ["a", "b", "c"];
  const shoot = { assets: three, photos: three.map((id) => asset(id, [], "network")) };
  const quote = (more: object) => ({ quote: { credits: 4, job_count: 2, affordable: true, balance: 50, warnings: [], made_asset_ids: [], ...more } });
  const buttons = (sheet: LooksSheet) => [...foot(sheet).querySelectorAll<HTMLElement>(".spread .button")].map((each) => each.textContent!.replace(/\s+/g, " ").trim());

  it("is what has not this look yet, as the engine says it, unless it is to be made again", async () => {
    answers["/jobs/quote"] = quote({ made_asset_ids: ["b"] });
    const sheet = await opened(shoot);
    expect(bodies("/jobs/quote").at(-1)).toMatchObject({ shoot_id: "s", asset_ids: three, new_only: true });
    expect(text(sheet)).toContain("2 photos · 4 credits");
    expect(text(sheet)).toContain("1 has this look already");
    expect(buttons(sheet)).toEqual(["Enhance 2 new photos"]);
    foot(sheet).querySelector<HTMLButtonElement>(".go")!.click();
    await settled(sheet);
    expect(bodies("/shoots/s/jobs")).toEqual([expect.objectContaining({ asset_ids: ["a", "c"], new_only: true })]);
    answers["/jobs/quote"] = quote({ credits: 6, job_count: 3 });
    foot(sheet).querySelector<HTMLInputElement>("input")!.click();
    await settled(sheet);
    expect(bodies("/jobs/quote").at(-1)).toMatchObject({ new_only: false });
    expect([text(sheet).includes("3 photos · 6 credits"), buttons(sheet)]).toEqual([true, ["Enhance 3 photos"]]);
    go(sheet).click();
    await settled(sheet);
    expect(bodies("/shoots/s/jobs").at(-1)).toMatchObject({ asset_ids: three, new_only: false });
  });

  it("is not what another look's price said: nothing is ordered before this one's has come", async () => {
    answers["/styles"] = { styles: [style, { ...style, id: "dusk", name: "Dusk" }] };
    answers["/jobs/quote"] = quote({ made_asset_ids: ["b"] });
    const sheet = await opened(shoot);
    answers["/jobs/quote"] = quote({ credits: 6, job_count: 3 });
    card(sheet, "dusk")!.click();
    await sheet.updateComplete;
    await sheet.renderRoot.querySelector<LitElement>("looks-foot")!.updateComplete;
    expect(go(sheet).disabled).toBe(true);
    sheet.renderRoot.querySelector("looks-foot")!.dispatchEvent(new CustomEvent("go", { detail: {} }));
    await sheet.updateComplete;
    expect(bodies("/shoots/s/jobs")).toEqual([]);
    await settled(sheet);
    go(sheet).click();
    await settled(sheet);
    expect(bodies("/shoots/s/jobs")).toEqual([expect.objectContaining({ style: "dusk", asset_ids: three })]);
  });

  it("is nothing before the first price, and where none comes it is asked for once more on a word", async () => {
    delete answers["/jobs/quote"];
    const sheet = await opened(shoot);
    expect(go(sheet).disabled).toBe(true);
    answers["/jobs/quote"] = quote({ made_asset_ids: ["b"] });
    foot(sheet).querySelector<HTMLButtonElement>(".again")!.click();
    await settled(sheet);
    expect([go(sheet).disabled, foot(sheet).querySelector(".again"), foot(sheet).querySelector("[role=alert]")]).toEqual([false, null, null]);
  });

  it("has a key of its own for each order, and the same one for the same order again", async () => {
    delete answers["/shoots/s/jobs"];
    const sheet = await opened(shoot);
    for (const tier of ["premium", "premium", "free"]) {
      [...sheet.renderRoot.querySelectorAll<HTMLButtonElement>(".tier")].find((each) => each.textContent!.includes(tier === "free" ? "Small" : "Full"))!.click();
      await settled(sheet);
      go(sheet).click();
      await settled(sheet);
    }
    const [first, again, other] = asked.filter(({ path }) => path === "/shoots/s/jobs").map(({ once }) => once);
    expect(first).toBeTruthy();
    expect([again === first, other === first]).toEqual([true, false]);
    expect(foot(sheet).querySelector("[role=alert]")!.textContent).toBe("That is not there any more.");
  });

  it("is nothing where all have it", async () => {
    answers["/jobs/quote"] = quote({ credits: 0, job_count: 0, made_asset_ids: three });
    const sheet = await opened(shoot);
    expect(text(sheet)).toContain("All 3 have this look already.");
    expect(foot(sheet).querySelector<HTMLButtonElement>(".go")!.disabled).toBe(true);
  });

  it("is at first what nobody enhanced, and all on a word", async () => {
    const sheet = await opened({ ...shoot, fresh: ["c"] });
    expect(bodies("/jobs/quote").at(-1)).toMatchObject({ asset_ids: ["c"] });
    const [, all] = foot(sheet).querySelectorAll<HTMLButtonElement>(".choice");
    expect(all!.textContent).toBe("All 3");
    all!.click();
    await settled(sheet);
    expect(bodies("/jobs/quote").at(-1)).toMatchObject({ asset_ids: three });
  });

  it("is offered smaller or for the first ones where credits run short, each with its price", async () => {
    answers["/jobs/quote"] = quote({ credits: 6, job_count: 3, affordable: false, balance: 4 });
    const asks = fetch;
    vi.stubGlobal("fetch", async (address: string, how: RequestInit) => {
      if (String(address) === "/jobs/quote") answers["/jobs/quote"] = String(how.body).includes('"tier":"free"') ? quote({ credits: 3, job_count: 3, balance: 4 }) : quote({ credits: 6, job_count: 3, affordable: false, balance: 4 });
      return asks(address, how);
    });
    const sheet = await opened(shoot);
    expect(text(sheet)).toContain("2 credits short.");
    expect(buttons(sheet)).toEqual(["Small for all 33 credits", "First 2 in order4 credits", "Get credits"]);
    const [small, first] = foot(sheet).querySelectorAll<HTMLButtonElement>(".ways button");
    small!.click();
    await settled(sheet);
    first!.click();
    await settled(sheet);
    expect(bodies("/shoots/s/jobs").map(({ tier, asset_ids }) => [tier, asset_ids])).toEqual([["free", three], ["premium", ["a", "b"]]]);
  });

  it("is said to be beyond what Luster can check where the look is", async () => {
    answers["/styles"] = { styles: [{ ...style, best_verdict: "review" }] };
    expect(text(await opened())).toContain("Luster cannot check this look");
    answers["/styles"] = { styles: [{ ...style, best_verdict: "faithful" }] };
    styles.value = [];
    document.body.replaceChildren();
    expect(text(await opened())).not.toContain("Luster cannot check this look");
  });
});
