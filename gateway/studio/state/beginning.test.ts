import type { ReactiveControllerHost } from "lit";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { Beginning } from "./beginning";
import { isJustMade } from "./library";
import { reached } from "./line";
import { toasts } from "./toasts";
import { add } from "./uploads";

vi.mock("./uploads", () => ({ add: vi.fn() }));

const host = { addController: (each: { hostConnected(): void }) => each.hostConnected(), requestUpdate: () => undefined } as unknown as ReactiveControllerHost;
const photo = (name: string) => new File(["a photo"], name, { type: "image/jpeg" });
const begun = vi.fn();
let status = 0;
let keys: string[];

beforeEach(() => {
  vi.useFakeTimers();
  [keys, status] = [[], 0];
  vi.mocked(add).mockClear();
  begun.mockClear();
  vi.stubGlobal("fetch", async (_address: string, how: RequestInit) => {
    keys.push(new Headers(how.headers).get("Idempotency-Key")!);
    if (!status) throw new TypeError("no line");
    return new Response(JSON.stringify(status === 201 ? { shoot: { id: "s", name: "Elm Road", jobs: {} } } : { reason: "QUOTA_EXCEEDED", detail: "Too many shoots." }), { status });
  });
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it("keeps what was dropped without a network, and begins one shoot with all of it when the line is back", async () => {
  const beginning = new Beginning(host, begun);
  beginning.drop({ files: [photo("1.jpg")], folder: "" } as never);
  await vi.advanceTimersByTimeAsync(20_000);
  beginning.drop({ files: [photo("2.jpg")], folder: "Other" } as never);
  await vi.advanceTimersByTimeAsync(20_000);
  expect(add).not.toHaveBeenCalled();
  expect(toasts.value).toEqual([]);
  reached(false);
  await vi.advanceTimersByTimeAsync(2_000);
  status = 201;
  reached(true);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(vi.mocked(add).mock.calls.map(([shoot, files]) => [shoot, files.map(({ name }) => name)])).toEqual([["s", ["1.jpg", "2.jpg"]]]);
  expect([begun.mock.calls, new Set(keys).size]).toEqual([[["s"]], 1]);
  expect([isJustMade("s"), isJustMade("s")], "nothing of it is asked for when it is opened").toEqual([true, false]);
});

it("keeps what was dropped where the shoot is refused, and tries again on a word", async () => {
  const beginning = new Beginning(host, begun);
  status = 409;
  beginning.drop({ files: [photo("1.jpg")], folder: "" } as never);
  await vi.advanceTimersByTimeAsync(100);
  expect(toasts.value.at(-1)!.text).toBe("Too many shoots.");
  status = 201;
  toasts.value.at(-1)!.action!.run();
  await vi.advanceTimersByTimeAsync(100);
  expect(vi.mocked(add).mock.calls.map(([, files]) => files.length)).toEqual([1]);
});
