// Speaks to the REST API: one typed function a method, problems as exceptions, and nothing else in Studio uses fetch for JSON.
import type { Answer, Body, Method, PathOf, Query } from "./shapes";

/** What the server said no with. */
export class Refused extends Error {
  constructor(
    readonly status: number,
    readonly reason: string,
    readonly detail: string,
    readonly fields: Record<string, unknown> = {},
  ) {
    super(detail);
  }
}

export interface Options<P extends keyof import("./schema").paths, M extends Method> {
  path?: Record<string, string>;
  query?: Query<P, M>;
  body?: Body<P, M>;
  signal?: AbortSignal;
  /** Makes a creating call safe to send again. */
  once?: string;
}

/** Where the credential comes from, and who is told when it is no longer taken. */
export interface Credentials {
  token(): Promise<string | null>;
  refused(): void;
  /** Is told whether a call was answered at all. */
  reached?(there: boolean): void;
}

let credentials: Credentials = { token: async () => null, refused: () => undefined };

export function useCredentials(given: Credentials): void {
  credentials = given;
}

export async function authorization(): Promise<Record<string, string>> {
  const token = await credentials.token();
  return token ? { Authorization: `Bearer ${token}` } : {};
}

/** The address of a path template with its values filled in. */
export function address(template: string, path: Record<string, string> = {}, query: object = {}): string {
  const filled = template.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(path[name] ?? ""));
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined && value !== null && value !== "") search.set(name, String(value));
  }
  const text = search.toString();
  return text ? `${filled}?${text}` : filled;
}

/** Reads a refusal and when to come again; an answer that is no problem document still says what happened. */
export async function refusal(answer: Response): Promise<Refused> {
  const wait = answer.headers.get("Retry-After");
  const when = wait === null ? {} : { retry_after: Number(wait) };
  try {
    const problem = (await answer.json()) as Record<string, unknown>;
    return new Refused(answer.status, String(problem.reason ?? ""), String(problem.detail ?? ""), { ...problem, ...when });
  } catch {
    return new Refused(answer.status, "INTERNAL", answer.statusText, when);
  }
}

async function call<M extends Method, P extends PathOf<M>>(method: M, template: P, options: Options<P, M>): Promise<Answer<P, M>> {
  const headers: Record<string, string> = await authorization();
  if (options.body !== undefined) headers["Content-Type"] = "application/json";
  if (options.once) headers["Idempotency-Key"] = options.once;
  let answer: Response;
  try {
    answer = await fetch(address(template as string, options.path, options.query as object), {
      method: method.toUpperCase(),
      headers,
      body: options.body === undefined ? undefined : JSON.stringify(options.body),
      signal: options.signal,
    });
  } catch (error) {
    if (options.signal?.aborted) throw error;
    credentials.reached?.(false);
    throw new Refused(0, "OFFLINE", "");
  }
  credentials.reached?.(true);
  if (answer.status === 401 && headers.Authorization) credentials.refused();
  if (!answer.ok) throw await refusal(answer);
  return (answer.status === 204 ? undefined : await answer.json()) as Answer<P, M>;
}

export const get = <P extends PathOf<"get">>(path: P, options: Options<P, "get"> = {}) => call("get", path, options);
export const post = <P extends PathOf<"post">>(path: P, options: Options<P, "post"> = {}) => call("post", path, options);
export const patch = <P extends PathOf<"patch">>(path: P, options: Options<P, "patch"> = {}) => call("patch", path, options);
export const put = <P extends PathOf<"put">>(path: P, options: Options<P, "put"> = {}) => call("put", path, options);
export const remove = <P extends PathOf<"delete">>(path: P, options: Options<P, "delete"> = {}) => call("delete", path, options);
