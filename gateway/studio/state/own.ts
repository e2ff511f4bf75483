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
  return methods.includes("password") || methods.includes("magic_link");
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

export async function signedIn(email: string, password: string): Promise<OwnTokens> {
  const answer = await ask("/auth/login", { email, password, cookie: true });
  if (!answer.ok) throw await refusal(answer);
  return (await answer.json()) as OwnTokens;
}

export async function signedOut(): Promise<void> {
  await ask("/auth/logout").catch(() => undefined);
}

// Asked without the client, which would ask for this very token first.
function ask(path: string, body: object = {}): Promise<Response> {
  return fetch(path, { method: "POST", headers: MARK, body: JSON.stringify(body) });
}
