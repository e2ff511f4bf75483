/** Reads a stream of events piece by piece, by `fetch` or, where that waits for the end as in React Native, by XHR. */

import { LusterError } from "./errors.ts";

/** Characters after which a stream by XHR is begun anew: it keeps all that came. */
const MOST_KEPT = 1 << 20;

/** An answer that is read while it comes. */
export interface Heard extends Pick<Response, "ok" | "status" | "json"> {
  readonly headers: Pick<Headers, "get">;
  readonly texts?: AsyncIterable<string>;
}

/** Whether `fetch` hands over an answer before its end. */
export function fetchStreams(): boolean {
  return typeof XMLHttpRequest === "undefined" || (typeof Response !== "undefined" && "body" in Response.prototype);
}

/** The text of an answer of `fetch`, as it comes. */
export async function* textsOf(answer: Response): AsyncGenerator<string> {
  if (!answer.body) throw new LusterError("This fetch hands over no stream. Leave the setting `fetch` out.");
  const reader = answer.body.getReader();
  const decoder = new TextDecoder();
  try {
    for (;;) {
      const { value, done } = await reader.read();
      if (done) return;
      yield decoder.decode(value, { stream: true });
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

/** The events in a text that comes in pieces. */
export async function* frames(texts: AsyncIterable<string>): AsyncGenerator<{ id: string | undefined; data: string }> {
  let text = "";
  for await (const piece of texts) {
    const found = (text + piece).replaceAll("\r\n", "\n").split("\n\n");
    text = found.pop() ?? "";
    for (const frame of found) {
      const lines = frame.split("\n");
      const of = (name: string) => lines.filter((line) => line.startsWith(`${name}:`)).map((line) => line.slice(name.length + 1).trimStart());
      const data = of("data").join("\n");
      if (data) yield { id: of("id").at(-1), data };
    }
  }
}

export interface Call {
  method: string;
  headers: Record<string, string>;
  body: BodyInit | null;
  signal?: AbortSignal;
}

/** Asks by XHR. The answer is there once its head is; its text comes piece by piece. `sent` is told a share from 0 to 1
 * of the body while it goes. */
export function heardByXhr(url: string, call: Call, sent?: (share: number) => void): Promise<Heard> {
  return new Promise((resolve, reject) => {
    const { signal } = call;
    // React Native's signals have no reason.
    const givenUp = () => signal?.reason ?? new Error("it was given up");
    if (signal?.aborted) {
      reject(givenUp());
      return;
    }
    const xhr = new XMLHttpRequest();
    let wake = () => {};
    let failed: unknown;
    const stop = () => xhr.abort();
    const unheard = () => signal?.removeEventListener("abort", stop);
    const ended = () => xhr.readyState === 4 || failed !== undefined;
    async function* texts(): AsyncGenerator<string> {
      try {
        for (let seen = 0; ; ) {
          const text = xhr.responseText;
          if (text.length > seen) {
            yield text.slice(seen);
            seen = text.length;
          } else if (failed) throw failed;
          else if (ended() || seen > MOST_KEPT) return;
          else await new Promise<void>((awake) => (wake = awake));
        }
      } finally {
        unheard();
        if (!ended()) xhr.abort();
      }
    }
    async function json(): Promise<unknown> {
      let all = "";
      for await (const piece of texts()) all += piece;
      return JSON.parse(all);
    }
    const broken = (why: () => unknown) => () => {
      unheard();
      failed = why();
      reject(failed);
      wake();
    };
    xhr.onreadystatechange = () => {
      if (xhr.readyState >= 2 && xhr.status) {
        const ok = xhr.status >= 200 && xhr.status < 300;
        resolve({ ok, status: xhr.status, json, headers: { get: (name: string) => xhr.getResponseHeader(name) }, texts: texts() });
      }
      if (xhr.readyState === 4) unheard();
      wake();
    };
    xhr.onprogress = () => wake();
    xhr.onerror = broken(() => new Error("the connection broke"));
    xhr.ontimeout = broken(() => new Error("it took too long"));
    xhr.onabort = broken(givenUp);
    if (sent) xhr.upload.onprogress = ({ loaded, total }) => sent(total ? loaded / total : 0);
    xhr.open(call.method, url);
    for (const [name, value] of Object.entries(call.headers)) xhr.setRequestHeader(name, value);
    signal?.addEventListener("abort", stop, { once: true });
    xhr.send(call.body as XMLHttpRequestBodyInit | null);
  });
}
