// What React Native lacks is taken away, and what it has instead is put in its place; then a program uses the client.
// Its `URL` adds a slash to whole addresses and its `URLSearchParams` has no size, so the client must use neither. Its
// `fetch` hands over an answer at the end only, without a stream. XMLHttpRequest hands over text while it comes.
import { getEventListeners } from "node:events";
import { readFile } from "node:fs/promises";
import { request } from "node:http";

delete Response.prototype.body;
globalThis.URL = globalThis.URLSearchParams = class {
  constructor() {
    throw new Error("React Native knows only a part of this");
  }
};
const whole = (address, { method = "GET", headers = {}, body } = {}) =>
  new Promise((resolve, reject) => {
    const asked = request(address, { method, headers }, async (answer) => {
      const bytes = Buffer.concat(await answer.toArray());
      resolve(new Response(answer.statusCode === 204 ? null : bytes, { status: answer.statusCode, headers: answer.headers }));
    });
    asked.on("error", reject);
    asked.end(body ?? undefined);
  });
globalThis.fetch = async (address, call) => {
  if (!address.startsWith("file://")) return whole(address, { ...call, body: call?.body instanceof Blob ? Buffer.from(await call.body.arrayBuffer()) : call?.body });
  return new Response(await readFile(address.slice("file://".length)), { headers: { "content-type": "image/jpeg" } });
};
Object.defineProperty(globalThis, "crypto", { value: undefined });
let opened = 0;
let puts = 0;
globalThis.XMLHttpRequest = class {
  readyState = 0;
  status = 0;
  responseText = "";
  headers = {};
  upload = {};
  open(method, address) {
    opened += 1;
    Object.assign(this, { method, address });
  }
  setRequestHeader(name, value) {
    this.headers[name] = value;
  }
  getResponseHeader(name) {
    return this.answer.headers[name.toLowerCase()] ?? null;
  }
  #now(state) {
    this.readyState = state;
    this.onreadystatechange?.();
  }
  async send(body) {
    const bytes = body ? Buffer.from(await body.arrayBuffer()) : Buffer.alloc(0);
    if (body) this.headers["Content-Length"] = bytes.length;
    // The storage is busy at first, after a half of the first photo came.
    if (this.method === "PUT" && (puts += 1) === 1) {
      this.upload.onprogress?.({ loaded: bytes.length / 2, total: bytes.length });
      Object.assign(this, { answer: { headers: { "retry-after": "0" } }, status: 503, responseText: "{}" });
      this.#now(2);
      return this.#now(4);
    }
    this.upload.onprogress?.({ loaded: bytes.length / 4, total: bytes.length });
    this.asked = request(this.address, { method: this.method, headers: this.headers }, (answer) => {
      Object.assign(this, { answer, status: answer.statusCode });
      this.#now(2);
      answer.setEncoding("utf8");
      answer.on("data", (text) => {
        this.responseText += text;
        this.#now(3);
        this.onprogress?.();
      });
      answer.on("end", () => this.#now(4));
    });
    this.asked.on("error", () => this.onerror?.());
    this.asked.end(bytes, () => body && this.upload.onprogress?.({ loaded: bytes.length, total: bytes.length }));
  }
  abort() {
    this.asked.destroy();
    this.onabort?.();
  }
};

const { Luster } = await import("@luster/client");
const luster = new Luster({ url: process.env.LUSTER_URL, key: async () => process.env.LUSTER_API_KEY });
const photo = { uri: `file://${process.argv[2]}`, name: "house.jpg", type: "image/jpeg" };
const told = [];
const result = await luster.enhance(photo, { tier: "free", onProgress: (share) => told.push(share) });
console.log("told", puts === 2, told[0] === 0.25, told.includes(0.5), told.at(-1) === 1, told.every((share, number) => number === 0 || share >= told[number - 1]));
const { job } = result;
console.log("bytes", (await result.blob()).size > 1000);
for await (const event of luster.events({ jobId: job.id, after: "0" })) console.log("event", event.type);
const { signal } = new AbortController();
const asset = await luster.upload({ uri: `file://${process.argv[2]}` }, { filename: "again.jpg", signal, onProgress: () => {} });
console.log("listeners", getEventListeners(signal, "abort").length);
const before = opened;
for (const what of [luster.events({ signal: AbortSignal.abort() }).next(), luster.upload(photo, { signal: AbortSignal.abort(), onProgress: () => {} })])
  await what.then(() => console.log("went on"), (error) => console.log("given up", error.name, opened - before));
const live = luster.events();
let heard = live.next();
await luster.api("createJob", { body: { asset_id: asset.id, tier: "free", strict: false } });
while ((await heard).value?.type !== "succeeded") heard = live.next();
await live.return();
console.log("live true");
let jobs = 0;
for await (const each of luster.pages("listJobs", (page) => page.jobs, { query: { limit: 1 } })) jobs += each.id ? 1 : 0;
console.log("jobs", jobs);
await luster.api("getJob", { path: { job_id: "00000000-0000-4000-8000-000000000000" } }).catch((error) => console.log("refused", error.status));
await luster.events({ jobId: "00000000-0000-4000-8000-000000000000" }).next().catch((error) => console.log("unheard", error.status));
console.log("account", await luster.accountId());
for (const url of ["http://localhost@evil.example.com", "http://luster.test", "luster.test", "file:///etc"])
  try {
    new Luster({ url, key: "k" });
    console.log("taken", url);
  } catch (error) {
    console.log("no address", error.name);
  }
