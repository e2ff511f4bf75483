import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { session } from "../state/session";
import { words } from "../words";
import { SecurityView } from "./security-view";

let answer: (path: string) => void;
let waiting: Map<string, () => void>;
let broken: Set<string>;
const ANSWERS: Record<string, object> = {
  "/auth/sessions": { sessions: [{ id: "1", current: true, user_agent: "Firefox", way: "password", address: "", last_seen_at: null }] },
  "/auth/passkeys": { passkeys: [] }, "/auth/totp": { on: false, recovery_codes: 0 }, "/auth/oauth/links": { links: [] }, "/auth/invitations": { invitations: [] },
};

beforeEach(() => {
  [waiting, broken] = [new Map(), new Set()];
  answer = (path) => waiting.get(path)!();
  vi.stubGlobal("fetch", (address: string) => {
    const path = String(address).split("?")[0]!;
    return new Promise<Response>((resolve) => waiting.set(path, () => resolve(broken.has(path) ? Response.json({ reason: "ENGINE_UNAVAILABLE" }, { status: 503 }) : Response.json(ANSWERS[path]))));
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

it("says in its own place what did not come, and shows all the rest: a list of invitations took the whole page with it", async () => {
  const view = new SecurityView();
  document.body.append(view);
  for (const path of ["/auth/invitations", "/auth/totp"]) broken.add(path);
  await vi.waitFor(() => expect(waiting.size).toBe(Object.keys(ANSWERS).length));
  for (const path of Object.keys(ANSWERS)) answer(path);
  const said = (section: string) => view.renderRoot.querySelector(`[aria-labelledby=${section}]`)?.textContent ?? "";
  await vi.waitFor(() => expect(said("sessions")).toContain("Firefox"));
  expect(said("sessions")).not.toContain(words.common.notCome);
  expect(said("invitations")).toContain(words.common.notCome);
  // Whether it is on is not known, so nobody is offered to switch it on.
  expect(said("factor")).toContain(words.common.notCome);
  expect(said("factor")).not.toContain(words.security.switchOn);
  broken.clear();
  waiting.clear();
  [...view.renderRoot.querySelectorAll<HTMLButtonElement>("[aria-labelledby=factor] button")].find((each) => each.textContent === words.common.retry)!.click();
  await vi.waitFor(() => answer("/auth/totp"));
  await vi.waitFor(() => expect(said("factor")).toContain(words.security.switchOn));
  expect(said("invitations")).toContain(words.common.notCome);
});

it("names what somebody knows: no heading over nothing, and no provider called dev", async () => {
  vi.stubGlobal("fetch", async (address: string) => {
    const path = String(address).split("?")[0]!;
    const own: Record<string, object> = { ...ANSWERS, "/auth/sessions": { sessions: [] }, "/auth/oauth/links": { links: [{ id: "l", issuer: "dev", provider: null, title: "dev", created_at: null }] } };
    return Response.json(own[path]);
  });
  const view = new SecurityView();
  document.body.append(view);
  await vi.waitFor(() => expect(view.renderRoot.querySelector("[aria-labelledby=links] b")?.textContent).toBe(words.arrive.here));
  expect(view.renderRoot.querySelector("[aria-labelledby=sessions]")).toBeNull();
});
