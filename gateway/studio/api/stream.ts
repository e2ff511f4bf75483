// Server-sent events over fetch, which can send a credential; it resumes where it broke, and says when it is cut off.
import { authorization } from "./client";

export interface Frame {
  event: string;
  id: string;
  data: string;
}

/** Cuts a text stream into frames; what is not whole yet stays for the next piece. */
export class Frames {
  private rest = "";

  push(piece: string): Frame[] {
    this.rest += piece.replace(/\r\n/g, "\n");
    const found: Frame[] = [];
    for (let end = this.rest.indexOf("\n\n"); end >= 0; end = this.rest.indexOf("\n\n")) {
      const frame = readFrame(this.rest.slice(0, end));
      this.rest = this.rest.slice(end + 2);
      if (frame) found.push(frame);
    }
    return found;
  }
}

function readFrame(text: string): Frame | null {
  const frame: Frame = { event: "message", id: "", data: "" };
  for (const line of text.split("\n")) {
    const colon = line.indexOf(":");
    if (colon <= 0) continue;
    const value = line.slice(colon + 1).replace(/^ /, "");
    if (line.startsWith("event:")) frame.event = value;
    else if (line.startsWith("id:")) frame.id = value;
    else if (line.startsWith("data:")) frame.data += (frame.data ? "\n" : "") + value;
  }
  return frame.data ? frame : null;
}

export interface Listener {
  frame(frame: Frame): void;
  connected(is: boolean): void;
  /** Where to go on, empty for the beginning. */
  position(): string;
}

const SILENCE_MS = 40_000;
const LONGEST_WAIT_MS = 15_000;

/** Keeps one stream open until aborted; a silent line counts as a broken one. */
export async function listen(url: string, listener: Listener, signal: AbortSignal): Promise<void> {
  let wait = 500;
  while (!signal.aborted) {
    const line = new AbortController();
    const stop = () => line.abort();
    signal.addEventListener("abort", stop);
    let watchdog = window.setTimeout(stop, SILENCE_MS);
    try {
      const position = listener.position();
      const answer = await fetch(url, {
        headers: { ...(await authorization()), Accept: "text/event-stream", ...(position ? { "Last-Event-ID": position } : {}) },
        signal: line.signal,
      });
      if (!answer.ok || !answer.body) throw new Error(String(answer.status));
      listener.connected(true);
      wait = 500;
      const frames = new Frames();
      const reader = answer.body.pipeThrough(new TextDecoderStream()).getReader();
      for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
        window.clearTimeout(watchdog);
        watchdog = window.setTimeout(stop, SILENCE_MS);
        for (const frame of frames.push(piece.value)) listener.frame(frame);
      }
    } catch {
      // Cut off: the loop comes again with the last position.
    } finally {
      window.clearTimeout(watchdog);
      signal.removeEventListener("abort", stop);
    }
    if (signal.aborted) return;
    listener.connected(false);
    await pause(wait, signal);
    wait = Math.min(LONGEST_WAIT_MS, wait * 2);
  }
}

/** Waits, but no longer than until the network is back. */
function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      window.clearTimeout(timer);
      window.removeEventListener("online", done);
      signal.removeEventListener("abort", done);
      resolve();
    };
    const timer = window.setTimeout(done, ms);
    window.addEventListener("online", done);
    signal.addEventListener("abort", done);
  });
}
