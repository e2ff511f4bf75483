// Where a look was allowed to change a photo.
import type { Job } from "../api/shapes";

/** The part of the photo that the look was allowed to touch, as a small picture. */
export function regionOf(job: Job): Blob | null {
  const text = (job.report as { fidelity?: { region?: string } }).fidelity?.region;
  if (!text) return null;
  return new Blob([Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0))], { type: "image/png" });
}
