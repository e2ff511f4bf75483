import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { jobs, lookedUp, shoots } from "../state/library";
import { words } from "../words";
import { ActivityView } from "./activity-view";

const at = (hours: number) => new Date(Date.now() - hours * 3_600_000).toISOString();
const job = (id: string, shoot: string, hours: number) => ({ id, shoot_id: shoot, asset_id: id, status: "succeeded", style: "dusk", outputs: [], progress: 1, sequence: 1, created_at: at(hours), updated_at: at(hours), completed_at: at(hours) });
const many = (shoot: string, count: number, hours: number) => Array.from({ length: count }, (_, index) => job(`${shoot}${index}`, shoot, hours));

let answers: Record<string, [number, object]>;

beforeEach(() => {
  answers = {};
  vi.stubGlobal("fetch", async (address: string) => {
    const [status, body] = answers[String(address).split("?")[0]!] ?? [503, { reason: "ENGINE_UNAVAILABLE" }];
    return new Response(JSON.stringify(body), { status });
  });
  [jobs.value, lookedUp.value] = [new Map(), new Map()];
  shoots.value = { items: [{ id: "known", name: "Elm Road" }] as never, total: 1, next: null, loaded: true, failed: false };
});

afterEach(() => {
  document.body.replaceChildren();
  vi.unstubAllGlobals();
});

async function opened(): Promise<ActivityView> {
  const view = new ActivityView();
  document.body.append(view);
  for (let turn = 0; turn < 8; turn += 1) {
    await new Promise((resolve) => setTimeout(resolve));
    await view.updateComplete;
  }
  return view;
}
const heads = (view: ActivityView) => [...view.renderRoot.querySelectorAll(".shoot > header")].map((head) => head.textContent!.replace(/\s+/g, " ").trim());

describe("activity", () => {
  it("counts all that is known of a shoot, however few lines are drawn, and not where the answer ends", async () => {
    answers["/jobs"] = [200, { jobs: [...many("known", 180, 0), ...many("old", 20, 72)], next_cursor: "more" }];
    answers["/shoots/old"] = [200, { shoot: { id: "old", name: "Oak Lane" } }];
    expect(heads(await opened())).toEqual([`Elm Road ${words.shoots.ready(180)}`, "Oak Lane"]);
    expect(shoots.value).toMatchObject({ total: 1, items: [{ id: "known" }] });
  });

  it("says that a shoot was removed only where the server says so", async () => {
    answers["/jobs"] = [200, { jobs: [...many("away", 1, 0), ...many("gone", 1, 24)], next_cursor: null }];
    answers["/shoots/gone"] = [404, { reason: "NOT_FOUND" }];
    expect(heads(await opened()).map((head) => head.replace(/ 1 done$/, ""))).toEqual([words.common.loading, words.activity.goneShoot]);
  });
});
