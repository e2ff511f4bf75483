// One photo by a client that @hey-api/openapi-ts generated: node generated_client.ts ADDRESS KEY PHOTO.
import { readFileSync } from "node:fs";
import { client } from "./luster/client.gen.ts";
import {
  confirmUpload, createJob, enhanceBase64Mobile, enhanceMobile, getArchive, getJob, presignUpload, watchJob,
} from "./luster/sdk.gen.ts";
import type { Job, JobEvent } from "./luster/types.gen.ts";

const [address, key, path] = process.argv.slice(2) as [string, string, string];
const photo = new Blob([readFileSync(path)], { type: "image/jpeg" });
client.setConfig({ baseUrl: address, headers: { Authorization: `Bearer ${key}` } });

function check(holds: boolean, what: string): void {
  if (!holds) throw new Error(what);
}

async function untilDone(id: string): Promise<Job> {
  const told: string[] = [];
  const { stream } = await watchJob({ path: { job_id: id } });
  for await (const event of stream) {
    const heard: JobEvent | void = event;
    if (heard) told.push(heard.type);
  }
  check(told.length > 0, "nothing was told of the job");
  const { data } = await getJob({ path: { job_id: id }, throwOnError: true });
  check(data.job.status === "succeeded", `${data.job.status} after ${told.join(", ")}`);
  return data.job;
}

const { data: upload } = await presignUpload({
  body: { filename: "house.jpg", content_type: "image/jpeg" }, throwOnError: true,
});
const put = await fetch(upload.upload_url, { method: "PUT", body: photo, headers: upload.headers });
check(put.ok, `PUT answered ${put.status}`);
await confirmUpload({ body: { asset_id: upload.asset_id, object_key: upload.object_key }, throwOnError: true });
const { data: made } = await createJob({
  body: { asset_id: upload.asset_id, style: "default", params: { strength: 0.5 } }, throwOnError: true,
});
const job = await untilDone(made.job.id);
check(typeof job.output_url === "string", "no address of the picture");

const { data: sent } = await enhanceMobile({ body: { image: photo, style: "default" }, throwOnError: true });
await untilDone(sent.job_id);
const image = readFileSync(path).toString("base64");
const { data: text } = await enhanceBase64Mobile({ body: { image }, throwOnError: true });
const done = await untilDone(text.job_id);

const { data: archive } = await getArchive({ path: { shoot_id: done.shoot_id! }, parseAs: "blob", throwOnError: true });
check((await archive.slice(0, 2).text()) === "PK", "not a ZIP");

const wrong = await createJob({ body: { asset_id: upload.asset_id, style: "dask" } });
check(wrong.error?.reason === "UNKNOWN_STYLE", JSON.stringify(wrong.error));

export async function refused() {
  // @ts-expect-error a photo is named by its id
  await createJob({ body: { asset_id: 7 } });
  // @ts-expect-error there is no such tier
  await createJob({ body: { asset_id: upload.asset_id, tier: "gold" } });
}
