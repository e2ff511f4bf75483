// Who is signed in, what this installation offers, and what can be spent.
import { get, patch, Refused, useCredentials } from "../api/client";
import type { Account, Config } from "../api/shapes";
import { keep, recall } from "./kept";
import { type OwnTokens, byCode, byPasskey, offersOwn, renewed, signedIn, signedInBefore, signedOut } from "./own";
import { reached } from "./line";
import { Store } from "./store";
import { refreshed, takeCallback, type SupabaseTokens } from "./supabase";

export interface Credential {
  kind: "dev" | "supabase" | "key" | "own";
  token: string;
  /** Milliseconds since 1970; 0 for one that does not end. */
  until: number;
  email: string;
  refresh?: string;
}

export interface Session {
  phase: "starting" | "out" | "in" | "away";
  config: Config | null;
  account: Account | null;
  balance: number;
  held: number;
  expired: boolean;
}

export const session = new Store<Session>({
  phase: "starting",
  config: null,
  account: null,
  balance: 0,
  held: 0,
  expired: false,
});

let credential: Credential | null = recall<Credential | null>("credential", null);
let renewing: Promise<void> | null = null;

useCredentials({
  token: async () => {
    if (credential?.kind === "supabase" && credential.refresh && credential.until < Date.now() + 60_000) {
      renewing ??= renew().finally(() => (renewing = null));
      await renewing;
    }
    if (credential?.kind === "own" && credential.until < Date.now() + 60_000) {
      renewing ??= renewOwn().finally(() => (renewing = null));
      await renewing;
    }
    if (credential?.kind === "dev" && credential.until < Date.now() + 60_000 && session.value.config?.sign_in.dev_token_url) {
      renewing ??= devToken(credential.email).finally(() => (renewing = null));
      await renewing;
    }
    return credential?.token ?? null;
  },
  refused: () => {
    if (session.value.phase === "in") signOut(true);
  },
  reached,
});

function hold(next: Credential | null): void {
  credential = next;
  // What a cookie brings back is not kept where a script of another page's making could read it.
  keep("credential", next?.kind === "own" ? null : next);
}

async function renew(): Promise<void> {
  const config = session.value.config;
  if (!credential?.refresh || !config) return;
  try {
    hold(fromSupabase(await refreshed(config, credential.refresh)));
  } catch (error) {
    if (error instanceof Refused && error.status >= 400 && error.status < 500) signOut(true);
  }
}

function fromOwn(tokens: OwnTokens): Credential {
  return { kind: "own", token: tokens.access_token, until: Date.now() + tokens.expires_in * 1000, email: "" };
}

async function renewOwn(): Promise<void> {
  const tokens = await renewed();
  if (tokens) hold(fromOwn(tokens));
  else signOut(true);
}

function fromSupabase(tokens: SupabaseTokens): Credential {
  return {
    kind: "supabase",
    token: tokens.access_token,
    refresh: tokens.refresh_token,
    until: Date.now() + tokens.expires_in * 1000,
    email: tokens.user?.email ?? "",
  };
}

async function devToken(email: string): Promise<void> {
  // Asked without the client, which would ask for this very token first.
  const answer = await fetch("/auth/dev/token", {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ email }),
  });
  if (!answer.ok) throw new Refused(answer.status, "PERMISSION_DENIED", "");
  const found = (await answer.json()) as { access_token: string; expires_in: number };
  hold({ kind: "dev", token: found.access_token, until: Date.now() + found.expires_in * 1000, email });
}

/** Asks what this installation offers, and signs in again whoever was signed in. */
export async function start(): Promise<void> {
  try {
    const config = await get("/config");
    session.patch({ config });
    const tokens = await takeCallback(config);
    if (tokens) hold(fromSupabase(tokens));
    if (!credential && offersOwn(config) && signedInBefore()) {
      const own = await renewed();
      if (own) hold(fromOwn(own));
    }
  } catch {
    session.patch({ phase: "away" });
    return;
  }
  if (credential) await enter(false);
  else session.patch({ phase: "out" });
}

/** Signs in with the credential that is held. Whoever just gave it hears why it is not taken; else the sign-in is over. */
async function enter(given = true): Promise<void> {
  try {
    const [{ account }, credits] = await Promise.all([get("/me"), get("/credits")]);
    session.patch({ phase: "in", account, balance: credits.balance, held: credits.held, expired: false });
  } catch (error) {
    if (error instanceof Refused && error.status === 401) {
      hold(null);
      session.patch({ phase: "out", expired: !given });
      if (given) throw error;
    } else session.patch({ phase: "away" });
    if (!(error instanceof Refused)) throw error;
  }
}

export async function signInHere(email = "me@this-machine.local"): Promise<void> {
  await devToken(email);
  await enter();
}

/** Signs in, or gives the token of the second step. */
export async function signInWithPassword(email: string, password: string): Promise<string | null> {
  const found = await signedIn(email, password);
  if ("second_step" in found) return found.token;
  hold(fromOwn(found));
  await enter();
  return null;
}

export async function signInWithCode(token: string, code: string): Promise<void> {
  hold(fromOwn(await byCode(token, code)));
  await enter();
}

export async function signInWithPasskey(): Promise<void> {
  hold(fromOwn(await byPasskey()));
  await enter();
}

export async function signInWithKey(secret: string): Promise<void> {
  hold({ kind: "key", token: secret.trim(), until: 0, email: "" });
  try {
    await enter();
  } catch (error) {
    if (error instanceof Refused && error.status === 401) throw new Refused(401, "WRONG_KEY", "");
    throw error;
  }
}

export function signOut(expired = false): void {
  if (credential?.kind === "own" && !expired) void signedOut();
  hold(null);
  session.patch({ phase: "out", account: null, balance: 0, held: 0, expired });
}

export async function refreshCredits(): Promise<void> {
  try {
    const credits = await get("/credits");
    session.patch({ balance: credits.balance, held: credits.held });
  } catch {
    // The next event asks again.
  }
}

/** What the account keeps for its clients; it follows the person from the phone to the desk. */
export function remembered<T>(name: string, otherwise: T): T {
  const found = (session.value.account?.preferences.client as Record<string, unknown> | undefined)?.[name];
  return found === undefined ? otherwise : (found as T);
}

export async function remember(name: string, value: unknown): Promise<void> {
  const account = session.value.account;
  if (!account) return;
  const client = { ...(account.preferences.client as Record<string, unknown>), [name]: value };
  session.patch({ account: { ...account, preferences: { ...account.preferences, client } } });
  const answer = await patch("/me", { body: { preferences: { client } } });
  session.patch({ account: answer.account });
}
