// Passkeys as browsers make and use them; values travel as base64url.

const bytes = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text.replace(/-/g, "+").replace(/_/g, "/")), (each) => each.charCodeAt(0));
const text = (value: ArrayBuffer | null): string =>
  value === null ? "" : btoa(String.fromCharCode(...new Uint8Array(value))).replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");

export const hasPasskeys = (): boolean => "PublicKeyCredential" in window;

/** What a new passkey of this device is told by, as the server takes it. */
export async function made(options: PublicKeyCredentialCreationOptionsJSON): Promise<object> {
  const asked = {
    ...options,
    challenge: bytes(options.challenge),
    user: { ...options.user, id: bytes(options.user.id) },
    excludeCredentials: (options.excludeCredentials ?? []).map((each) => ({ ...each, id: bytes(each.id) })),
  } as PublicKeyCredentialCreationOptions;
  const found = (await navigator.credentials.create({ publicKey: asked })) as PublicKeyCredential | null;
  if (!found) throw new DOMException("", "NotAllowedError");
  const response = found.response as AuthenticatorAttestationResponse;
  return named(found, {
    clientDataJSON: text(response.clientDataJSON),
    attestationObject: text(response.attestationObject),
    transports: response.getTransports?.() ?? [],
  });
}

/** What a passkey of this device signs. */
export async function answered(options: PublicKeyCredentialRequestOptionsJSON): Promise<object> {
  const asked = { ...options, challenge: bytes(options.challenge), allowCredentials: [] } as PublicKeyCredentialRequestOptions;
  const found = (await navigator.credentials.get({ publicKey: asked })) as PublicKeyCredential | null;
  if (!found) throw new DOMException("", "NotAllowedError");
  const response = found.response as AuthenticatorAssertionResponse;
  return named(found, {
    clientDataJSON: text(response.clientDataJSON),
    authenticatorData: text(response.authenticatorData),
    signature: text(response.signature),
    userHandle: text(response.userHandle),
  });
}

const named = (found: PublicKeyCredential, response: object) => ({ id: found.id, rawId: text(found.rawId), type: found.type, response });
