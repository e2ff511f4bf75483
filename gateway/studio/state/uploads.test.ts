import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { digest } from "./digest";
import { jobs, photos, setPhotos } from "./library";
import { forget, note, store } from "./kept-uploads";
import { add, busy, cancel, cancelAll, unlistedOf, uploads } from "./uploads";

vi.mock("./kept-uploads", () => ({ note: vi.fn(async () => undefined), store: vi.fn(), forget: vi.fn(), remembered: async () => [] }));

const FILE = () => new File(["the bytes of a photo"], "IMG_1.jpg", { type: "image/jpeg" });
let asked: string[];

/** A drop that outlives its test asks for a window that is gone. */
async function endDrops(): Promise<void> {
  // A hidden page waits for no look.
  Object.defineProperty(document, "hidden", { configurable: true, value: true });
  await vi.waitFor(() => {
    const seenTo = new Set([...vi.mocked(store).mock.calls.map(([kept]) => kept.id), ...vi.mocked(forget).mock.calls.flat()]);
    expect(uploads.value.filter(({ id }) => !seenTo.has(id))).toEqual([]);
  }, 5_000);
  for (const { id } of uploads.value) cancel(id);
  Object.defineProperty(document, "hidden", { configurable: true, value: false });
}

beforeEach(async () => {
  asked = [];
  Object.defineProperty(navigator, "locks", { configurable: true, value: { request: async (_name: string, _how: object, held: (lock: object) => void) => held({}) } });
  [uploads.value, photos.value, jobs.value] = [[], new Map(), new Map()];
  const there = { id: "a", shoot_id: "s", filename: "IMG_1.jpg", status: "ready", sha256: await digest(FILE()), tags: [] };
  vi.stubGlobal("fetch", async (address: string) => {
    const path = String(address).split("?")[0]!;
    asked.push(path);
    if (path === "/shoots/s/assets") return new Response(JSON.stringify({ assets: [there], next_cursor: null }));
    if (path === "/jobs") return new Response(JSON.stringify({ jobs: [], next_cursor: null }));
    return new Response("{}", { status: 422 });
  });
});

afterEach(async () => {
  await endDrops();
  vi.unstubAllGlobals();
});

it("knows a photo that is there already, also while the shoot's photos are not loaded", async () => {
  add("s", [FILE()]);
  await vi.waitFor(() => expect(uploads.value[0]!.state).toBe("duplicate"));
  expect(asked).not.toContain("/uploads/presign");
});

it("sends the first photo of a shoot that is known to be empty without looking whether it is there", async () => {
  setPhotos("s", []);
  add("s", [FILE()]);
  await vi.waitFor(() => expect(asked).toContain("/uploads/presign"));
  expect(asked).not.toContain("/shoots/s/assets");
});

it("sends the first of hundreds before the others are listed, and loses none of them", async () => {
  setPhotos("s", []);
  const files = Array.from({ length: 60 }, (_, number) => new File([`photo ${number}`], `IMG_${number}.jpg`, { type: "image/jpeg" }));
  add("s", files);
  expect(uploads.value.length).toBeLessThan(files.length);
  expect(busy()).toBe(true);
  await vi.waitFor(() => expect(asked).toContain("/uploads/presign"));
  await vi.waitFor(() => expect(uploads.value.map(({ name }) => name)).toEqual(files.map(({ name }) => name)));
});

const many = () => Array.from({ length: 60 }, (_, number) => new File([`photo ${number}`], `IMG_${number}.jpg`, { type: "image/jpeg" }));

it("lists a large drop at once where the page is hidden and every wait takes a second", () => {
  Object.defineProperty(document, "hidden", { configurable: true, value: true });
  setPhotos("s", []);
  add("s", many());
  expect(uploads.value).toHaveLength(60);
});

it("notes for a reload what is listed of a large drop, while the others are not listed yet", async () => {
  const asks = fetch;
  vi.stubGlobal("fetch", (address: string) => (address.startsWith("/uploads/presign") ? new Promise<Response>(() => undefined) : asks(address)));
  const known: [number, number][] = [];
  // Those of earlier tests are of another shoot.
  vi.mocked(note).mockImplementation(async (some) => void (some[0]!.shoot === "large" && known.push([some.length, uploads.value.length])));
  setPhotos("large", []);
  add("large", many());
  await vi.waitFor(() => expect(known[0]).toEqual([25, 25]));
  // The first of them is not sent yet, and is waited for no longer than a moment.
  expect([uploads.value.length, unlistedOf("large"), busy()]).toEqual([25, 35, true]);
  await vi.waitFor(() => expect(known[1]).toEqual([35, 60]), 5_000);
  expect(unlistedOf("large")).toBe(0);
});

it("gives up with a drop what is not listed of it yet", async () => {
  const asks = fetch;
  vi.stubGlobal("fetch", (address: string) => (address.startsWith("/uploads/presign") ? new Promise<Response>(() => undefined) : asks(address)));
  setPhotos("s", []);
  add("s", many());
  await vi.waitFor(() => expect(unlistedOf("s")).toBe(35));
  cancelAll("s");
  expect([uploads.value.length, busy()]).toEqual([0, false]);
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(uploads.value).toEqual([]);
});

it("takes up each lost upload of the same name and size", () => {
  const lost = ["1", "2"].map((id) => ({ id, shoot: "s", name: "IMG_1.jpg", size: FILE().size, type: "image/jpeg", file: null, state: "lost" as const, sent: 0, reason: "", detail: "", asset: "" }));
  uploads.value = lost;
  add("s", [FILE(), FILE(), FILE()]);
  expect(uploads.value.slice(0, 2).map(({ id, file }) => [id, file !== null])).toEqual([["1", true], ["2", true]]);
  expect(uploads.value).toHaveLength(3);
});

it("counts nothing as on its way of a drop in which a file cannot be looked at", async () => {
  const unhandled = vi.fn();
  process.on("unhandledRejection", unhandled);
  setPhotos("s", []);
  const files = many();
  Object.defineProperty(files[40]!, "size", { get: () => { throw new Error("gone from the disk"); } });
  add("s", files);
  expect(unlistedOf("s")).toBe(35);
  await vi.waitFor(() => expect(unlistedOf("s")).toBe(0), 3_000);
  await vi.waitFor(() => expect(unhandled).toHaveBeenCalled());
  process.off("unhandledRejection", unhandled);
});
