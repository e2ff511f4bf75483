// What a web client writes against the generated types: compiled, never run. A line under @ts-expect-error must not compile.
import createClient from "openapi-fetch";
import type { components, operations, paths } from "./luster";

const luster = createClient<paths>({ baseUrl: "http://127.0.0.1:8000" });

export async function enhance(photo: Blob): Promise<string | null> {
  const upload = await luster.POST("/uploads/presign", {
    body: { filename: "kitchen.jpg", content_type: "image/jpeg" },
  });
  if (!upload.data) {
    const problem: components["schemas"]["Problem"] = upload.error;
    throw new Error(`${problem.reason}: ${problem.detail}`);
  }
  await fetch(upload.data.upload_url, { method: "PUT", body: photo, headers: upload.data.headers });
  await luster.POST("/uploads/confirm", {
    body: { asset_id: upload.data.asset_id, object_key: upload.data.object_key },
  });
  const created = await luster.POST("/jobs", {
    params: { header: { "Idempotency-Key": "kitchen" } },
    body: { asset_id: upload.data.asset_id, style: "dusk", params: { mood: "golden" }, tier: "premium", strict: false },
  });
  const found = await luster.GET("/jobs/{job_id}", { params: { path: { job_id: created.data!.job.id } } });
  const status: "queued" | "processing" | "cancelling" | "succeeded" | "failed" | "cancelled" = found.data!.job.status;
  return status === "succeeded" ? found.data!.job.output_url : null;
}

export async function refused() {
  // @ts-expect-error a photo is named by its id
  await luster.POST("/jobs", { body: { asset_id: 7, style: "dusk", strict: false } });
  // @ts-expect-error there is no such tier
  await luster.POST("/jobs", { body: { asset_id: "x", tier: "gold", strict: false } });
  // @ts-expect-error there is no such address
  await luster.GET("/photos");
}

export type Gallery = operations["getGalleryMobile"]["responses"][200]["content"]["application/json"];
export const first = (gallery: Gallery): string | null => gallery.items[0]?.output_url ?? null;
