// Files that were not added to a shoot, of today and of earlier days, and which of them can be sent again.
import { refusals } from "./library";
import { type Upload, uploads, uploadsOf } from "./uploads";

/** What was refused on an earlier day, as the server remembers it, shown like any other upload that failed. */
export function refusedOf(shoot: string): Upload[] {
  const here = new Set(uploads.value.map((upload) => upload.asset));
  return (refusals.value.get(shoot) ?? [])
    .filter((asset) => !here.has(asset.id))
    .map((asset) => ({
      id: asset.id, shoot, name: asset.filename, size: asset.size_bytes, type: asset.content_type, file: null,
      state: "refused", sent: 0, reason: asset.refused_reason ?? "", detail: "", asset: asset.id,
    }));
}

export const isRefused = (upload: Upload): boolean => upload.state === "refused" || upload.state === "duplicate";

/** Files that were not added to a shoot, of today and of earlier days. */
export const notAdded = (shoot: string): Upload[] => [...refusedOf(shoot), ...uploadsOf(shoot).filter(isRefused)];

/** What may be taken when it is sent again; what is wrong with a file stays wrong. */
const PASSES: ReadonlySet<string> = new Set(["UPLOAD_MISMATCH", "UPLOAD_EXPIRED", "OFFLINE", "STORAGE_UNAVAILABLE", "RATE_LIMITED", "ENGINE_UNAVAILABLE", "INTERNAL"]);
export const canRetry = (upload: Upload): boolean => upload.file !== null && upload.state !== "duplicate" && (upload.state === "failed" || PASSES.has(upload.reason));
