import { NotVerified } from "./errors.ts";
import type { components } from "./schema.ts";

type Schemas = components["schemas"];
/** What Luster tells your server. */
export type Message =
  | Schemas["JobSucceededEvent"]
  | Schemas["JobFailedEvent"]
  | Schemas["JobCancelledEvent"]
  | Schemas["BatchCompletedEvent"]
  | Schemas["ShootCompletedEvent"]
  | Schemas["CreditsLowEvent"]
  | Schemas["CreditsGrantedEvent"]
  | Schemas["AccountExportedEvent"]
  | Schemas["EndpointTestEvent"];

/** Seconds by which a message's time may differ from now. */
const TOLERANCE = 300;

/** The message, once its signature holds by the rules of Standard Webhooks; throws `NotVerified` otherwise.
 * Give the body as it came, byte for byte. */
export async function verify(
  body: string,
  headers: Headers | Record<string, string | string[] | undefined>,
  secret: string,
  now: number = Date.now() / 1000,
): Promise<Message> {
  const named = new Map<string, string>();
  for (const [name, value] of headers instanceof Headers ? headers.entries() : Object.entries(headers))
    if (value !== undefined) named.set(name.toLowerCase(), String(value));
  const [id, sent, signatures] = ["webhook-id", "webhook-timestamp", "webhook-signature"].map((each) => named.get(each));
  if (!id || !sent || !signatures || !/^\d+$/.test(sent))
    throw new NotVerified("The message lacks webhook-id, webhook-timestamp or webhook-signature.");
  if (Math.abs(now - Number(sent)) > TOLERANCE) throw new NotVerified("The message is too old, or comes from the future.");
  let key: CryptoKey;
  try {
    const raw = bytes(secret.replace(/^whsec_/, ""));
    key = await crypto.subtle.importKey("raw", raw, { name: "HMAC", hash: "SHA-256" }, false, ["verify"]);
  } catch {
    throw new NotVerified("The secret is not one that Luster gave: whsec_ and base64.");
  }
  const signed = new TextEncoder().encode(`${id}.${sent}.${body}`);
  for (const signature of signatures.split(" ")) {
    const [version, given] = signature.split(",");
    if (version !== "v1" || !given) continue;
    try {
      if (await crypto.subtle.verify("HMAC", key, bytes(given), signed)) return JSON.parse(body) as Message;
    } catch {
      continue; // one signature that is no base64 says nothing about the others
    }
  }
  throw new NotVerified("No signature of the message fits the secret.");
}

function bytes(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64), (each) => each.charCodeAt(0));
}
