import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { toasts } from "../state/toasts";
import { words } from "../words";
import { OverviewView } from "./overview-view";

const overview = { accounts: 7, workers: 1, jobs: { queued: 0, processing: 0, succeeded: 41, failed: 0 }, oldest_wait_seconds: 0, credits_granted: 50, credits_captured: 9, errors: [], spend: [] };
let answers: Record<string, object>;

beforeEach(() => {
  answers = {};
  toasts.value = [];
  vi.stubGlobal("fetch", async (address: string) => {
    const said = answers[String(address).split("?")[0]!];
    return said ? new Response(JSON.stringify(said)) : new Response(JSON.stringify({ reason: "ENGINE_UNAVAILABLE" }), { status: 503 });
  });
});

afterEach(() => {
  document.body.replaceChildren();
  vi.unstubAllGlobals();
});

function opened(): OverviewView {
  const view = new OverviewView();
  document.body.append(view);
  return view;
}
const text = (view: OverviewView) => view.renderRoot.textContent!.replace(/\s+/g, " ");

describe("the overview", () => {
  it("says neither none nor a number before it knows", async () => {
    vi.stubGlobal("fetch", () => new Promise(() => undefined));
    const view = opened();
    await view.updateComplete;
    expect(text(view)).not.toContain(words.overview.none);
    expect(text(view)).not.toMatch(/\d/);
  });

  it("shows what answers, and says once what does not", async () => {
    answers = {
      "/admin/overview": { overview },
      "/admin/accounts": { accounts: [{ account: { id: "1", email: "eve@example.com" }, balance: 3, job_count: 2, last_job_at: null }] },
      "/admin/audit": { entries: [] },
    };
    const view = opened();
    await vi.waitFor(() => expect(toasts.value).toHaveLength(1));
    await view.updateComplete;
    expect(text(view)).toContain("eve@example.com");
    expect(text(view)).toContain(words.overview.none);
    expect(text(view)).not.toContain(words.overview.notSetUp(0));
    expect(view.renderRoot.querySelectorAll(".figures dd")[4]!.textContent).toBe("41");
  });
});
