import { afterEach, expect, it, vi } from "vitest";
import { lost, reached } from "./line";
import { connected, startLive, stopLive } from "./live";

/** A tab that leads, or one that never gets the lock. */
function tab(leads: boolean): void {
  const request = (_name: string, _how: object, lead: () => Promise<void>) => (leads ? lead() : new Promise<void>(() => undefined));
  Object.defineProperty(navigator, "locks", { configurable: true, value: { request } });
}

afterEach(() => {
  stopLive();
  reached(true);
  vi.unstubAllGlobals();
});

it("says that the line is back once its stream is, though nobody calls", async () => {
  tab(true);
  vi.stubGlobal("fetch", async () => new Response(new ReadableStream({ start: (line) => line.enqueue(new TextEncoder().encode(": still here\n\n")) })));
  lost.value = true;
  startLive("one");
  await vi.waitFor(() => expect([connected.value, lost.value]).toEqual([true, false]));
});

it("says so in every tab, of which one has the stream", async () => {
  tab(false);
  startLive("two");
  lost.value = true;
  const leading = new BroadcastChannel("luster-live-two");
  leading.postMessage({ kind: "line", up: true });
  await vi.waitFor(() => expect(lost.value).toBe(false));
  leading.close();
});
