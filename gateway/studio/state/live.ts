// One live connection for the account, shared by all its tabs: one of them listens, and tells the others.
import { listen, type Frame } from "../api/stream";
import type { JobEvent } from "../api/shapes";
import { keep, recall } from "./kept";
import { heard } from "./library";
import { reached } from "./line";
import { Store } from "./store";

export const connected = new Store(true);

/** A stream that is open again says that the API is reached, when no call does: after a restart nobody may make any. */
function told(up: boolean): void {
  connected.value = up;
  if (up) reached(true);
}

type Told = { kind: "event"; event: JobEvent } | { kind: "line"; up: boolean };

let stop: AbortController | null = null;
const hearers = new Set<(event: JobEvent) => void>();

/** Is told of every event in every tab. */
export function onEvent(hearer: (event: JobEvent) => void): () => void {
  hearers.add(hearer);
  return () => hearers.delete(hearer);
}

function take(event: JobEvent): void {
  heard(event);
  for (const hearer of hearers) hearer(event);
}

/** Starts listening for this account; the tab that holds the lock is the one that is connected. */
export function startLive(account: string): void {
  stopLive();
  const control = new AbortController();
  stop = control;
  const channel = new BroadcastChannel(`luster-live-${account}`);
  channel.onmessage = (message: MessageEvent<Told>) => {
    if (message.data.kind === "event") take(message.data.event);
    else told(message.data.up);
  };
  control.signal.addEventListener("abort", () => channel.close());
  const lead = async (): Promise<void> => {
    const place = `position.${account}`;
    let position = recall<string>(place, "");
    await listen(
      "/events",
      {
        position: () => position,
        connected: (up) => {
          told(up);
          channel.postMessage({ kind: "line", up } satisfies Told);
        },
        frame: (frame: Frame) => {
          if (frame.event === "error") return;
          if (frame.id) keep(place, (position = frame.id));
          const event = JSON.parse(frame.data) as JobEvent;
          take(event);
          channel.postMessage({ kind: "event", event } satisfies Told);
        },
      },
      control.signal,
    );
  };
  navigator.locks.request(`luster-live-${account}`, { signal: control.signal }, lead).catch(() => undefined);
}

export function stopLive(): void {
  stop?.abort();
  stop = null;
}
