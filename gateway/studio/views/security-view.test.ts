import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { session } from "../state/session";
import { words } from "../words";
import { SecurityView } from "./security-view";

let answer: (path: string) => void;
let waiting: Map<string, () => void>;
const ANSWERS: Record<string, object> = {
  "/auth/sessions": { sessions: [{ id: "1", current: true, user_agent: "Firefox", way: "password", address: "", last_seen_at: null }] },
  "/auth/passkeys": { passkeys: [] }, "/auth/totp": { on: false, recovery_codes: 0 }, "/auth/oauth/links": { links: [] }, "/auth/invitations": { invitations: [] },
};

beforeEach(() => {
  waiting = new Map();
  answer = (path) => waiting.get(path)!();
  vi.stubGlobal("fetch", (address: string) => {
    const path = String(address).split("?")[0]!;
    return new Promise<Response>((resolve) => waiting.set(path, () => resolve(Response.json(ANSWERS[path]))));
  });
  session.patch({ account: { id: "a", admin: true, preferences: {} } as never, config: { sign_in: { methods: [], providers: [], second_steps: ["totp"] } } as never });
});

afterEach(() => {
  document.body.replaceChildren();
  session.patch({ account: null });
  vi.unstubAllGlobals();
});

it("shows nothing to press before all of it has come: what came later moved the button from under the pointer", async () => {
  const view = new SecurityView();
  document.body.append(view);
  await view.updateComplete;
  const invite = () => [...view.renderRoot.querySelectorAll("button")].find((each) => each.textContent === words.security.invite);
  const places = Object.keys(ANSWERS);
  for (const path of places) {
    await vi.waitFor(() => expect(waiting.has(path)).toBe(true));
    expect(invite(), `${path} has not come`).toBeUndefined();
    answer(path);
    await view.updateComplete;
  }
  await vi.waitFor(() => expect(invite()).toBeDefined());
  expect(view.renderRoot.textContent).toContain("Firefox");
});
