// Sign-in with Supabase, without its library: magic links and OAuth with PKCE are three requests.
import { Refused } from "../api/client";
import type { Config } from "../api/shapes";
import { keep, recall } from "./kept";

export interface SupabaseTokens {
  access_token: string;
  refresh_token: string;
  expires_in: number;
  user?: { email?: string };
}

function base(config: Config): string {
  return `${(config.sign_in.supabase_url ?? "").replace(/\/$/, "")}/auth/v1`;
}

async function ask<T>(config: Config, path: string, body?: unknown): Promise<T> {
  const answer = await fetch(base(config) + path, {
    method: body === undefined ? "GET" : "POST",
    headers: { apikey: config.sign_in.supabase_anon_key ?? "", "Content-Type": "application/json" },
    body: body === undefined ? undefined : JSON.stringify(body),
  });
  const found = (await answer.json().catch(() => ({}))) as Record<string, unknown>;
  if (!answer.ok) throw new Refused(answer.status, "SIGN_IN", String(found.msg ?? found.error_description ?? ""));
  return found as T;
}

function url64(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes)).replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");
}

async function challenge(): Promise<string> {
  const verifier = url64(crypto.getRandomValues(new Uint8Array(48)));
  keep("verifier", verifier);
  return url64(new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(verifier))));
}

const here = () => location.origin + "/";

/** Sends a link by mail; opening it on this device signs in. */
export async function sendLink(config: Config, email: string): Promise<void> {
  const code_challenge = await challenge();
  await ask(config, `/otp?redirect_to=${encodeURIComponent(here())}`, {
    email,
    create_user: true,
    code_challenge,
    code_challenge_method: "s256",
  });
}

/** The OAuth providers that this project has switched on. */
export async function providers(config: Config): Promise<string[]> {
  const found = await ask<{ external?: Record<string, boolean> }>(config, "/settings");
  const not = new Set(["email", "phone", "anonymous_users"]);
  return Object.entries(found.external ?? {})
    .filter(([name, on]) => on && !not.has(name))
    .map(([name]) => name);
}

export async function leaveFor(config: Config, provider: string): Promise<void> {
  const query = new URLSearchParams({
    provider,
    redirect_to: here(),
    code_challenge: await challenge(),
    code_challenge_method: "s256",
  });
  location.assign(`${base(config)}/authorize?${query}`);
}

export const refreshed = (config: Config, refresh_token: string) =>
  ask<SupabaseTokens>(config, "/token?grant_type=refresh_token", { refresh_token });

/** The tokens of whoever comes back with a code in the address; the address is cleaned either way. */
export async function takeCallback(config: Config): Promise<SupabaseTokens | null> {
  const query = new URLSearchParams(location.search);
  const code = query.get("code");
  const verifier = recall<string>("verifier", "");
  if (!code && !query.has("error")) return null;
  history.replaceState(null, "", "/" + location.hash);
  keep("verifier", null);
  if (!code || !verifier || !config.sign_in.supabase_url) return null;
  try {
    return await ask<SupabaseTokens>(config, "/token?grant_type=pkce", { auth_code: code, code_verifier: verifier });
  } catch {
    return null;
  }
}
