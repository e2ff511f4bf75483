// Comes again after what passes by itself; when the server says "later" to one call, every call of the page waits.
import { Refused } from "../api/client";

/** So many tries of a call that fails without a word of when to come again; the last waits 600 ms × 2³ before it. */
const TRIES = 5;
const FIRST_WAIT = 600;

export class Patience {
  /** The moment before which the server wants to hear of nobody here. */
  private until = 0;

  /** Does a task until it succeeds or fails for good. A wait that the server asked for does not count as a try. */
  async over<T>(task: () => Promise<T>, signal: AbortSignal): Promise<T> {
    for (let attempt = 1; ; ) {
      await rest(this.until - Date.now(), signal);
      try {
        return await task();
      } catch (error) {
        if (signal.aborted || !(error instanceof Refused) || !passes(error)) throw error;
        const asked = Number(error.fields.retry_after ?? 0) * 1000;
        if (error.status === 429 && asked > 0) {
          this.until = Math.max(this.until, Date.now() + asked);
          continue;
        }
        if (attempt >= TRIES) throw error;
        await rest(Math.max(asked, FIRST_WAIT * 2 ** (attempt - 1)), signal);
        attempt += 1;
      }
    }
  }
}

const passes = (error: Refused) => error.status === 0 || error.status === 429 || error.status >= 500;

async function rest(milliseconds: number, signal: AbortSignal): Promise<void> {
  if (milliseconds > 0) await new Promise((resolve) => window.setTimeout(resolve, milliseconds));
  signal.throwIfAborted();
}
