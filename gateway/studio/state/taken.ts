// A file as it stands on the list of uploads, and what can be seen to be wrong with it before it is sent.
import { mediaType } from "./media";
import { session } from "./session";

export type UploadState = "waiting" | "sending" | "checking" | "done" | "refused" | "failed" | "duplicate" | "lost";

export interface Upload {
  id: string;
  shoot: string;
  name: string;
  size: number;
  type: string;
  file: Blob | null;
  state: UploadState;
  sent: number;
  reason: string;
  detail: string;
  asset: string;
}

/** A file as it stands on the list; what can be seen to be wrong with it is said at once. The browser looks it up on the
    disk for that. */
export function taken(shoot: string, file: File): Upload {
  const limits = session.value.config?.limits;
  const type = mediaType(file);
  const upload: Upload = {
    id: crypto.randomUUID(), shoot, name: file.name, size: file.size, type, file,
    state: "waiting", sent: 0, reason: "", detail: "", asset: "",
  };
  if (limits && !limits.media_types.includes(type)) Object.assign(upload, { state: "refused", reason: "UNSUPPORTED_FORMAT" });
  else if (limits && file.size > limits.max_bytes) Object.assign(upload, { state: "refused", reason: "TOO_LARGE" });
  else if (file.size === 0) Object.assign(upload, { state: "refused", reason: "EMPTY_FILE" });
  return upload;
}
