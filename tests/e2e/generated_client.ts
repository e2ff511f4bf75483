// One photo by a client that @hey-api/openapi-ts generated: step by step, multipart, base64, binary, ZIP and events.
import { readFileSync } from "node:fs";

import { createClient } from "./gen/client";
import {
  confirmUpload,
  createJob,
  enhanceBase64Mobile,
  enhanceMobile,
  getArchive,
  getJob,
  presignUpload,
  quoteJob,
  watchJob,
} from "./gen/sdk.gen";
import type { Problem } from "./gen/types.gen";

const [address, key] = process.argv.slice(2);
const photo = readFileSync(0);
const client = createClient({ baseUrl: address!, headers: { Authorization: `Bearer ${key}` } });

function must<T>(value: T | undefined, problem: unknown): T {
  if (value === undefined) throw new Error(JSON.stringify(problem));
  return value;
}

async function ended(id: string): Promise<string> {
  for (let tries = 0; tries < 600; tries++) {
    const said = await getJob({ client, path: { job_id: id } });
    const { job } = must(said.data, said.error);
    if (job.status === "succeeded") return must(job.output_url ?? undefined, job);
    if (job.status !== "queued" && job.status !== "processing") throw new Error(JSON.stringify(job));
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error(`${id} does not end`);
}

const file = new File([photo], "house.jpg", { type: "image/jpeg" });
const announced = await presignUpload({ client, body: { filename: "house.jpg", content_type: "image/jpeg" } });
const upload = must(announced.data, announced.error);
const put = await fetch(upload.upload_url, { method: "PUT", body: file, headers: upload.headers });
if (!put.ok) throw new Error(await put.text());
const confirmed = await confirmUpload({ client, body: { asset_id: upload.asset_id, object_key: upload.object_key } });
const { asset } = must(confirmed.data, confirmed.error);
const priced = await quoteJob({ client, body: { style: "default", params: { strength: 0.5 } } });
if (!must(priced.data, priced.error).quote.affordable) throw new Error("it cannot be paid");
const created = await createJob({ client, body: { asset_id: asset.id, style: "default", params: { strength: 0.5 } } });
const { job } = must(created.data, created.error);
const events = await watchJob({ client, path: { job_id: job.id } });
const types: string[] = [];
for await (const event of events.stream) types.push(JSON.stringify(event));
if (!types.length) throw new Error("no event came");
const result = await fetch(await ended(job.id));
if (new Uint8Array(await result.arrayBuffer())[0] !== 0xff) throw new Error("the result is no JPEG");

const sent = await enhanceMobile({ client, body: { image: file, style: "default" } });
await ended(must(sent.data, sent.error).job_id);
const text = await enhanceBase64Mobile({ client, body: { image: photo.toString("base64"), style: "default" } });
await ended(must(text.data, text.error).job_id);
const archive = await getArchive({ client, path: { shoot_id: must(job.shoot_id ?? undefined, job) } });
const zip = new Uint8Array(await (must(archive.data, archive.error) as Blob).arrayBuffer());
if (zip[0] !== 0x50 || zip[1] !== 0x4b) throw new Error("the archive is no ZIP");

const wrong = await createJob({ client, body: { asset_id: asset.id, style: "dask" } });
const problem: Problem = must(wrong.error, wrong.data);
if (problem.reason !== "UNKNOWN_STYLE") throw new Error(JSON.stringify(problem));
console.log(`events: ${types.length}`);
