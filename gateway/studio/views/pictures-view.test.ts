import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { made, makers } from "../state/pictures";
import { jobs } from "../state/library";
import { session } from "../state/session";
import { words } from "../words";
import { PicturesView } from "./pictures-view";

const model = (provider: string, available: boolean, kinds = ["edit", "generate"]) => ({ id: `${provider}/one`, provider, name: "one", title: `${provider} one`, kinds, available });
const job = (id: string, status: string, more: object = {}) => ({
  id, status, kind: "generate", style: "generate", prompt: "A garden", shoot_id: "s", asset_id: `a-${id}`, outputs: [{ name: "photo" }], progress: 0, sequence: 1, credits_used: 3, used_provider: "acme", created_at: "2026-11-01T00:00:00Z", ...more,
});

/** What each address answers, and what it was asked. */
let answers: Record<string, unknown>;
let asked: { path: string; body: Record<string, unknown>; once: string | null }[];

beforeEach(() => {
  vi.useFakeTimers();
  asked = [];
  answers = { "/models": { models: [model("none", false), model("acme", true), model("editor", true, ["edit"])] }, "/jobs": { jobs: [], next_cursor: null } };
  vi.stubGlobal("fetch", async (address: string, how: RequestInit) => {
    const path = String(address).split("?")[0]!;
    asked.push({ path, body: how.body ? JSON.parse(String(how.body)) : {}, once: (how.headers as Record<string, string>)["Idempotency-Key"] ?? null });
    const said = answers[path];
    return new Response(JSON.stringify(said ?? { reason: "NOT_FOUND", detail: "nothing" }), { status: said ? 200 : 404 });
  });
  session.patch({ config: { tiers: [{ name: "free", credits: 1 }, { name: "premium", credits: 2 }] } as never });
  jobs.value = new Map();
  made.value = { ids: [], next: null, loaded: false };
  makers.value = { items: [], loaded: false };
});

afterEach(() => {
  document.body.replaceChildren();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

async function opened(): Promise<PicturesView> {
  const view = new PicturesView();
  document.body.append(view);
  await settled(view);
  return view;
}

async function settled(view: PicturesView): Promise<void> {
  await vi.advanceTimersByTimeAsync(1000);
  await view.updateComplete;
}

const text = (view: PicturesView) => view.renderRoot.textContent!.replace(/\s+/g, " ");
const button = (view: PicturesView) => view.renderRoot.querySelector<HTMLButtonElement>("form .button.large");

function write(view: PicturesView, prompt: string): void {
  const area = view.renderRoot.querySelector("textarea")!;
  area.value = prompt;
  area.dispatchEvent(new Event("input"));
}

describe("pictures from words", () => {
  it("asks nothing of nobody: where no model can, it says so and names those that could", async () => {
    answers["/models"] = { models: [model("bfl", false)] };
    session.patch({ account: { admin: true, preferences: {} } as never });
    const view = await opened();
    expect(view.renderRoot.querySelector("form")).toBeNull();
    const empty = view.renderRoot.querySelector("empty-state")!;
    expect([empty.getAttribute("head"), empty.getAttribute("text")]).toEqual(["Add a provider to make pictures.", "These can, once they have a key: Black Forest Labs."]);
    session.patch({ account: { admin: false, preferences: {} } as never });
    await settled(view);
    expect([empty.getAttribute("head"), empty.getAttribute("text")]).toEqual([words.pictures.nobody, ""]);
    expect(words.pictures.nobody).toContain("Whoever runs this installation");
  });

  it("offers the models that can be asked for this, and no others", async () => {
    const view = await opened();
    expect([...view.renderRoot.querySelectorAll("#maker option")].map((each) => each.getAttribute("value"))).toEqual(["auto", "acme/one"]);
  });

  it("spends nothing before its price is known, and then what was quoted", async () => {
    answers["/jobs/quote"] = { quote: { credits: 12, job_count: 4, affordable: true, balance: 50, warnings: [{ code: "nearest_ratio", message: "The nearest is 4:3." }] } };
    answers["/shoots/s/jobs"] = { batch: {}, jobs: [job("1", "queued"), job("2", "queued")] };
    answers["/shoots"] = { shoot: { id: "s", name: "A quiet garden" } };
    const view = await opened();
    expect(button(view)!.disabled).toBe(true);
    write(view, "  A quiet garden ");
    await view.updateComplete;
    expect(button(view)!.disabled).toBe(true);
    await settled(view);
    expect(text(view)).toContain("4 pictures · 12 credits");
    expect(text(view)).toContain("The nearest is 4:3.");
    view.renderRoot.querySelector("form")!.dispatchEvent(new Event("submit", { cancelable: true }));
    await settled(view);
    const shoot = asked.find(({ path }) => path === "/shoots")!;
    expect(shoot.body).toMatchObject({ name: "A quiet garden" });
    const order = asked.find(({ path }) => path === "/shoots/s/jobs")!;
    expect(order.body).toEqual({ kind: "generate", prompt: "A quiet garden", count: 4, ratio: "3:2", provider: "auto", tier: "premium" });
    expect(order.once).toBeTruthy();
    expect(view.renderRoot.querySelectorAll("figure")).toHaveLength(2);
  });

  it("orders once where an answer is lost and the button is pressed again, in the same new shoot", async () => {
    answers["/jobs/quote"] = { quote: { credits: 12, job_count: 4, affordable: true, balance: 50, warnings: [] } };
    answers["/shoots"] = { shoot: { id: "s", name: "A garden" } };
    const view = await opened();
    write(view, "A garden");
    await settled(view);
    const press = async () => {
      view.renderRoot.querySelector("form")!.dispatchEvent(new Event("submit", { cancelable: true }));
      await settled(view);
    };
    await press();
    answers["/shoots/s/jobs"] = { batch: {}, jobs: [job("1", "queued")] };
    await press();
    const keys = (path: string) => new Set(asked.filter((each) => each.path === path).map(({ once }) => once));
    expect([keys("/shoots").size, keys("/shoots/s/jobs").size]).toEqual([1, 1]);
    expect(asked.filter(({ path }) => path === "/shoots/s/jobs")).toHaveLength(2);
    write(view, "A pond");
    await settled(view);
    await press();
    expect([keys("/shoots").size, keys("/shoots/s/jobs").size]).toEqual([2, 2]);
  });

  it("asks for the price anew when the wish changes, and drops an answer to the earlier one", async () => {
    answers["/jobs/quote"] = { quote: { credits: 12, job_count: 4, affordable: true, balance: 50, warnings: [] } };
    const view = await opened();
    write(view, "A garden");
    await settled(view);
    [...view.renderRoot.querySelectorAll<HTMLButtonElement>("[aria-labelledby=count] button")][7]!.click();
    await view.updateComplete;
    expect(button(view)!.disabled).toBe(true);
    await settled(view);
    expect(asked.filter(({ path }) => path === "/jobs/quote").map(({ body }) => body.count)).toEqual([4, 8]);
  });

  it("leads to credits where there are too few", async () => {
    answers["/jobs/quote"] = { quote: { credits: 12, job_count: 4, affordable: false, balance: 3, warnings: [] } };
    const view = await opened();
    write(view, "A garden");
    await settled(view);
    expect(button(view)).toBeNull();
    expect(text(view)).toContain("This needs 12 credits, and you have 3.");
  });

  it("shows what was made as tiles, and of what was not made why", async () => {
    answers["/jobs"] = { jobs: [job("1", "succeeded"), job("2", "failed", { error: { message: "The model refused." }, credits_used: 0 })], next_cursor: null };
    answers["/jobs/1/outputs/photo"] = { output: { url: "https://example.com/1.jpg" } };
    const view = await opened();
    await settled(view);
    expect(view.renderRoot.querySelector("a.frame")!.getAttribute("href")).toBe("#/shoots/s/photos/a-1");
    expect(view.renderRoot.querySelector("a.frame img")!.getAttribute("src")).toBe("https://example.com/1.jpg");
    expect(text(view)).toContain("The model refused.");
  });
});
