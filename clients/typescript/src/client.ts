import { clearHostOf, hostOf, queryOf, wholeAddress } from "./addresses.ts";
import { JobFailed, LusterError, NoAnswer, Problem } from "./errors.ts";
import { routes } from "./routes.ts";
import type { components, operations } from "./schema.ts";
import { fetchStreams, frames, heardByXhr, textsOf, type Call, type Heard } from "./streams.ts";

type Schemas = components["schemas"];
export type Job = Schemas["Job"];
export type Asset = Schemas["Asset"];
export type JobEvent = Schemas["JobEvent"];
export type OperationId = keyof typeof routes & keyof operations;

type Parameters<Id extends OperationId> = operations[Id]["parameters"];
type Json<T> = T extends { content: { "application/json": infer Body } } ? Body : never;
type Body<Id extends OperationId> = operations[Id] extends { requestBody?: infer Wanted } ? Json<NonNullable<Wanted>> : never;
/** What an operation answers when all is well. */
export type Answer<Id extends OperationId> = {
  [Status in keyof operations[Id]["responses"]]: Status extends 200 | 201 | 202 ? Json<operations[Id]["responses"][Status]> : never;
}[keyof operations[Id]["responses"]];
/** What an operation takes. */
export interface Asked<Id extends OperationId> {
  path?: NonNullable<Parameters<Id>["path"]>;
  query?: NonNullable<Parameters<Id>["query"]>;
  body?: Body<Id> | FormData;
  idempotencyKey?: string;
  signal?: AbortSignal;
}

/** A photo: a file or bytes in Node and browsers, a file by its address in React Native. */
export type Photo = Blob | Uint8Array<ArrayBuffer> | { uri: string; name?: string; type?: string };

export interface Settings {
  url: string;
  /** An API key or a token; a function is asked anew for every call, for tokens that are renewed. */
  key: string | (() => string | Promise<string>);
  retries?: number;
  fetch?: typeof fetch;
}

export interface Wish {
  style?: string;
  params?: Record<string, unknown>;
  prompt?: string;
  tier?: "free" | "premium";
  strict?: boolean;
  filename?: string;
  shootId?: string;
  signal?: AbortSignal;
  /** Told a share from 0 to 1: the first half is the upload, the second the work. */
  onProgress?: (share: number) => void;
}

const LOCAL = new Set(["127.0.0.1", "[::1]", "localhost", "10.0.2.2"]);
const LONGEST_WAIT = 60;
const ENDED = new Set(["succeeded", "failed", "cancelled"]);

/** A connection to Luster. */
export class Luster {
  readonly #url: string;
  readonly #key: Settings["key"];
  readonly #retries: number;
  readonly #fetch: typeof fetch;
  /** Whether events are read by XHR, as `fetch` would hand them over only at the end. */
  readonly #byXhr: boolean;
  /** Whether uploads go by XHR, which tells how far they are; Node has none. */
  readonly #uploadsTell: boolean;

  constructor({ url, key, retries = 4, fetch: given }: Settings) {
    const clear = clearHostOf(url);
    if (clear === "") throw new LusterError(`${url} is no address. Give one such as https://luster.example.com.`);
    if (clear !== undefined && !LOCAL.has(clear)) throw new LusterError(`${url} would send the key in clear text. Give an https address.`);
    this.#url = url.replace(/\/$/, "");
    this.#byXhr = given === undefined && !fetchStreams();
    this.#uploadsTell = given === undefined && typeof XMLHttpRequest !== "undefined";
    this.#key = key;
    this.#retries = retries;
    this.#fetch = given ?? ((...call) => fetch(...call));
  }

  /** Any operation of the API, by the id that its document gives it. */
  async api<Id extends OperationId>(id: Id, asked: Asked<Id> = {}): Promise<Answer<Id>> {
    const answer = await this.request(id, asked);
    return (answer.status === 204 ? undefined : await answer.json()) as Answer<Id>;
  }

  /** The same, with the answer as it came: for files and ZIPs. */
  async request<Id extends OperationId>(id: Id, asked: Asked<Id> = {}, more: Record<string, string> = {}): Promise<Response> {
    const { url, call, signed, safe } = this.#call(id, asked, more);
    return this.#send(url, call, signed, safe, asked.signal);
  }

  #call<Id extends OperationId>(id: Id, asked: Asked<Id>, more: Record<string, string>) {
    const [method, path, signed, keyed] = routes[id];
    const place = path.replace(/\{(\w+)\}/g, (_, name: string) => {
      const value = String((asked.path as Record<string, unknown> | undefined)?.[name] ?? "");
      if (value === "" || value === "." || value === "..") throw new LusterError(`${id} needs ${name}.`);
      return encodeURIComponent(value);
    });
    const headers: Record<string, string> = { ...more };
    if (keyed) headers["Idempotency-Key"] = asked.idempotencyKey ?? fresh();
    const form = asked.body instanceof FormData;
    if (asked.body !== undefined && !form) headers["Content-Type"] = "application/json";
    const body = asked.body === undefined ? null : form ? (asked.body as FormData) : JSON.stringify(asked.body);
    const safe = keyed || method === "GET" || method === "PUT" || method === "DELETE";
    return { url: `${this.#url}${place}${queryOf(asked.query ?? {})}`, call: { method, headers, body }, signed, safe };
  }

  /** Upload a photo and have it checked. `onProgress` is told a share from 0 to 1; in Node only that it is there. */
  async upload(photo: Photo, { filename, shootId, signal, onProgress }: Pick<Wish, "filename" | "shootId" | "signal" | "onProgress"> = {}): Promise<Asset> {
    const blob = photo instanceof Blob ? photo : photo instanceof Uint8Array ? new Blob([photo]) : await (await this.#fetch(photo.uri)).blob();
    const given = photo as { name?: string; type?: string };
    const type = given.type || blob.type || "image/jpeg";
    const stop = signal ? { signal } : {};
    const body = { filename: filename ?? given.name ?? "photo.jpg", content_type: type, size: blob.size, ...(shootId ? { shoot_id: shootId } : {}) };
    const said = await this.api("presignUpload", { body, ...stop });
    const target = wholeAddress(said.upload_url, this.#url);
    const rise = rising(onProgress);
    const told = this.#uploadsTell && onProgress ? (url: string, call: Call) => heardByXhr(url, call, rise) : undefined;
    await this.#send<Heard>(target, { method: "PUT", headers: said.headers, body: blob }, false, true, signal, [409, 412], told);
    rise(1);
    return (await this.api("confirmUpload", { body: { asset_id: said.asset_id, object_key: said.object_key }, ...stop })).asset;
  }

  /** Upload a photo, give it a look, wait for the result. The photo itself is never changed. */
  async enhance(photo: Photo, wish: Wish = {}): Promise<Result> {
    const { style = "default", tier = "premium", params, prompt, strict = false, signal, onProgress } = wish;
    const { filename, shootId } = wish;
    const stop = signal ? { signal } : {};
    const first = onProgress ? { onProgress: (share: number) => onProgress(share / 2) } : {};
    const second = onProgress ? { onProgress: (share: number) => onProgress(0.5 + share / 2) } : {};
    const asset = await this.upload(photo, { ...(filename ? { filename } : {}), ...(shootId ? { shootId } : {}), ...stop, ...first });
    const body = { asset_id: asset.id, style, tier, strict, ...(params ? { params } : {}), ...(prompt ? { prompt } : {}) };
    const { job } = await this.api("createJob", { body, ...stop });
    return this.wait(job.id, { ...stop, ...second });
  }

  /** The result of a job once it has ended; throws `JobFailed`. */
  async wait(jobId: string, { signal, onProgress }: Pick<Wish, "signal" | "onProgress"> = {}): Promise<Result> {
    const rise = rising(onProgress);
    for (let pause = 200; ; pause = Math.min(pause * 1.5, 2000)) {
      const { job } = await this.api("getJob", { path: { job_id: jobId }, ...(signal ? { signal } : {}) });
      rise(job.progress);
      if (job.status === "succeeded") return new Result(this, job);
      if (ENDED.has(job.status))
        throw new JobFailed(job.error_message ?? `Job ${jobId} was ${job.status}.`, jobId, job.error?.reason ?? job.status);
      await nap(pause, signal);
    }
  }

  /** Events as they happen, of one job or of all. Goes on after the last event when the connection breaks. */
  async *events({ jobId, after, signal }: { jobId?: string; after?: string; signal?: AbortSignal } = {}): AsyncGenerator<JobEvent> {
    const stop = signal ? { signal } : {};
    for (let failed = 0; ; ) {
      const more: Record<string, string> = { Accept: "text/event-stream", ...(after ? { "Last-Event-ID": after } : {}) };
      const { url, call, signed } = jobId ? this.#call("watchJob", { path: { job_id: jobId } }, more) : this.#call("watchAccount", {}, more);
      const answer = await (this.#byXhr ? this.#send<Heard>(url, call, signed, true, signal, [], heardByXhr) : this.#send(url, call, signed, true, signal));
      if (answer.status === 204) return;
      try {
        for await (const { id, data } of frames((answer as Heard).texts ?? textsOf(answer as Response))) {
          after = id ?? after;
          failed = 0;
          const event = JSON.parse(data) as JobEvent;
          yield event;
          if (jobId && ENDED.has(event.type)) return;
        }
      } catch (error) {
        if (signal?.aborted || error instanceof SyntaxError || error instanceof LusterError || ++failed > this.#retries) throw error;
      }
      await nap(pauseOf(failed), signal);
    }
  }

  /** Every item of a list that comes in pages: `for await (const job of luster.pages("listJobs", (page) => page.jobs))`. */
  async *pages<Id extends OperationId, Item>(id: Id, items: (page: Answer<Id>) => readonly Item[], asked: Asked<Id> = {}): AsyncGenerator<Item> {
    for (let cursor: unknown; ; ) {
      const query = { ...asked.query, ...(cursor ? { cursor } : {}) } as NonNullable<Asked<Id>["query"]>;
      const page = await this.api(id, { ...asked, query });
      yield* items(page);
      cursor = (page as { next_cursor?: string | null }).next_cursor;
      if (!cursor) return;
    }
  }

  /** The account's id, which RevenueCat and Stripe know the user by. */
  async accountId(): Promise<string> {
    return (await this.api("getMe")).account.id;
  }

  /** The bytes behind a signed address. No key goes with it. */
  fetch(url: string, signal?: AbortSignal): Promise<Response> {
    return this.#send(wholeAddress(url, this.#url), { method: "GET", headers: {}, body: null }, false, true, signal);
  }

  async #send<Said extends Heard = Response>(
    url: string,
    call: Call,
    signed: boolean,
    safe: boolean,
    signal?: AbortSignal,
    taken: readonly number[] = [],
    by: (url: string, call: Call) => Promise<Heard> = this.#fetch,
  ): Promise<Said> {
    for (let tried = 0; ; tried++) {
      const last = !safe || tried >= this.#retries;
      let wait = pauseOf(tried);
      try {
        const key = typeof this.#key === "string" ? this.#key : await this.#key();
        const headers = signed ? { ...call.headers, Authorization: `Bearer ${key}` } : call.headers;
        const answer = await by(url, { ...call, headers, ...(signal ? { signal } : {}) });
        if (answer.ok || taken.includes(answer.status)) return answer as Said;
        const problem = new Problem(answer.status, await said(answer), answer.headers);
        const passing = answer.status === 503 || answer.status === 429;
        if (last || !passing || (problem.retryAfter ?? 0) > LONGEST_WAIT) throw problem;
        if (problem.retryAfter !== undefined) wait = problem.retryAfter * 1000;
      } catch (error) {
        if (error instanceof LusterError || signal?.aborted) throw error;
        if (last) throw new NoAnswer(`${hostOf(url)} does not answer: ${(error as Error).message}.`, { cause: error });
      }
      await nap(wait, signal);
    }
  }
}

/** A finished photo, and what is known of it. */
export class Result {
  readonly job: Job;
  readonly #luster: Luster;
  constructor(luster: Luster, job: Job) {
    this.#luster = luster;
    this.job = job;
  }

  /** The picture. Its signed address is asked for anew. */
  async blob(): Promise<Blob> {
    const { job } = await this.#luster.api("getJob", { path: { job_id: this.job.id } });
    return (await this.#luster.fetch(job.output_url ?? "")).blob();
  }

  /** Whether the house is as it was. */
  async fidelity(): Promise<Schemas["Fidelity"]> {
    return (await this.#luster.api("getFidelity", { path: { job_id: this.job.id } })).fidelity;
  }

  /** What was altered, and what a policy asks to publish with it. */
  async disclosure(): Promise<Schemas["Disclosure"]> {
    return (await this.#luster.api("getDisclosure", { path: { job_id: this.job.id } })).disclosure;
  }
}

async function said(answer: Heard): Promise<Record<string, unknown>> {
  try {
    const body: unknown = await answer.json();
    return typeof body === "object" && body !== null ? (body as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}

/** Tells a share that never falls back: what is sent or begun anew starts again at 0. */
function rising(told?: (share: number) => void): (share: number) => void {
  let most = 0;
  return (share) => told?.((most = Math.max(most, share)));
}

function pauseOf(tried: number): number {
  return Math.min(250 * 2 ** tried, 8000) * (0.5 + Math.random() / 2);
}

function nap(milliseconds: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = () => {
      clearTimeout(timer);
      reject(signal?.reason);
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener("abort", stop);
      resolve();
    }, milliseconds);
    if (signal?.aborted) stop();
    else signal?.addEventListener("abort", stop, { once: true });
  });
}

/** A key for a request that may be repeated; React Native has no crypto.randomUUID. */
function fresh(): string {
  return globalThis.crypto?.randomUUID?.() ?? `${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}${Math.random().toString(36).slice(2)}`;
}
