// Luster's own sign-in: the refresh token lies in a cookie that no script reads, the access token in this page's memory.
import { refusal } from "../api/client";
import type { Config } from "../api/shapes";

export interface OwnTokens {
  access_token: string;
  expires_in: number;
}

/** Says that one of our own pages asks; a page of another site cannot send it. */
const MARK = { "Content-Type": "application/json", "X-Luster-Request": "1" };

export function offersOwn(config: Config | null): boolean {
  const methods: readonly string[] = config?.sign_in.methods ?? [];
  return ["password", "magic_link", "passkey", "openid"].some((way) => methods.includes(way));
}

/** Whether this browser signed in; the cookie that says so proves nothing. */
export const signedInBefore = () => /(?:^|; )luster-signed-in=1(?:;|$)/.test(document.cookie);

/** The next access token of a browser that signed in; null for one that did not. */
export async function renewed(): Promise<OwnTokens | null> {
  const answer = await ask("/auth/refresh");
  if (answer.status === 401 || answer.status === 403) return null;
  if (!answer.ok) throw await refusal(answer);
  return (await answer.json()) as OwnTokens;
}

/** A sign-in that waits for a code. */
export interface SecondStep {
  second_step: string;
  token: string;
}

export function signedIn(email: string, password: string): Promise<OwnTokens | SecondStep> {
  return told("/auth/login", { email, password, cookie: true });
}

export function byCode(token: string, code: string): Promise<OwnTokens> {
  return told("/auth/login/second-step", { token, code, cookie: true });
}

/** Signs in by a passkey of this device, which looks at its user first. */
export async function byPasskey(): Promise<OwnTokens> {
  const { answered } = await import("./passkeys");
  const { token, options } = await told<{ token: string; options: PublicKeyCredentialRequestOptionsJSON }>("/auth/passkeys/login/start");
  return told("/auth/passkeys/login/finish", { token, credential: await answered(options), cookie: true });
}

/** Leaves for a provider; the browser comes back signed in. */
export async function leaveForProvider(name: string): Promise<void> {
  const { authorization_url } = await told<{ authorization_url: string }>(`/auth/oauth/${encodeURIComponent(name)}`);
  location.assign(authorization_url);
  // Until the page has gone, nothing else is to happen on it.
  await new Promise(() => undefined);
}

/** Has a mail with a link sent; the answer is the same whether or not somebody has the address. */
export async function askForLink(email: string): Promise<void> {
  await told("/auth/magic-link", { email });
}

export async function signedOut(): Promise<void> {
  await ask("/auth/logout").catch(() => undefined);
}

async function told<T>(path: string, body: object = {}): Promise<T> {
  const answer = await ask(path, body);
  if (!answer.ok) throw await refusal(answer);
  return (await answer.json()) as T;
}

// Asked without the client, which would ask for this very token first.
function ask(path: string, body: object = {}): Promise<Response> {
  return fetch(path, { method: "POST", headers: MARK, body: JSON.stringify(body) });
}
