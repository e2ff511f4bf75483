// Asks for the password before something is made that outlives this sign-in; for whom Luster itself signs in.
import { html, nothing } from "lit";
import { session } from "../state/session";
import { words } from "../words";

/** The field, to lie in a form of this name; nothing where no password of here could prove anybody. */
export function proofField(form: string) {
  const id = `proof-${form}`;
  const methods: readonly string[] = session.value.config?.sign_in.methods ?? [];
  if (!methods.includes("password")) return nothing;
  return html`<div class="field"><label for=${id}>${words.security.password}</label><input id=${id} name="password" type="password" autocomplete="current-password" maxlength="256" aria-describedby=${`${id}-hint`} /><p class="hint" id=${`${id}-hint`}>${words.security.proofHint}</p></div>`;
}

/** What was typed there, as it is sent. */
export function proofOf(form: FormData): { password?: string } {
  const password = String(form.get("password") ?? "");
  return password ? { password } : {};
}
