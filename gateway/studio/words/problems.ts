// Says in plain words why something was refused: ours where we have them, else the server's own sentence.
import { Refused } from "../api/client";
import { words } from ".";

export function plain(error: unknown): string {
  if (!(error instanceof Refused)) return words.reasons.INTERNAL!;
  return words.reasons[error.reason] ?? (error.detail || words.reasons.INTERNAL!);
}

export function plainUpload(reason: string, detail: string): string {
  return words.upload.reasons[reason] ?? words.reasons[reason] ?? (detail || words.upload.failed);
}

/** A name that a machine wrote, as a person would: `light_cloud` becomes “Light cloud”. */
export function label(name: string, title = ""): string {
  const known = words.fields[name];
  if (known) return known;
  const text = title && title.toLowerCase() !== name ? title : name;
  const spaced = text.replace(/_/g, " ").trim();
  return spaced.charAt(0).toUpperCase() + spaced.slice(1);
}
