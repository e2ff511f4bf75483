// Sends a file's bytes to a signed address and tells how far it has come; fetch cannot tell, so this is XMLHttpRequest.
import { Refused } from "./client";

const FORBIDDEN = new Set(["content-length", "host"]);

export interface Sent {
  etag: string;
}

export function send(
  url: string,
  bytes: Blob,
  headers: Record<string, string>,
  told: { progress(sent: number): void; signal: AbortSignal },
): Promise<Sent> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    const stop = () => request.abort();
    const end = () => told.signal.removeEventListener("abort", stop);
    request.open("PUT", url);
    for (const [name, value] of Object.entries(headers)) {
      if (!FORBIDDEN.has(name.toLowerCase())) request.setRequestHeader(name, value);
    }
    request.upload.onprogress = (event) => told.progress(event.loaded);
    request.onload = () => {
      end();
      if (request.status >= 200 && request.status < 300) resolve({ etag: request.getResponseHeader("ETag") ?? "" });
      else reject(read(request));
    };
    request.onerror = () => {
      end();
      reject(new Refused(0, "OFFLINE", ""));
    };
    request.onabort = () => {
      end();
      reject(new DOMException("aborted", "AbortError"));
    };
    told.signal.addEventListener("abort", stop);
    request.send(bytes);
  });
}

function read(request: XMLHttpRequest): Refused {
  try {
    const problem = JSON.parse(request.responseText) as Record<string, unknown>;
    return new Refused(request.status, String(problem.reason ?? ""), String(problem.detail ?? ""), problem);
  } catch {
    return new Refused(request.status, request.status === 412 ? "STATE_CONFLICT" : "STORAGE_UNAVAILABLE", "");
  }
}
