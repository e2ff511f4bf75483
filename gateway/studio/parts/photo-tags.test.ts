import { words } from "../words";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Asset } from "../api/shapes";
import { photo, photos, setPhotos } from "../state/library";
import { roomOf, shownTag, tagCounts, tagged, withTag } from "../state/tags";
import { PhotoTags } from "./photo-tags";

const asset = (id: string, tags: string[], by: string | null) => ({ id, shoot_id: "s", filename: `${id}.jpg`, status: "ready", tags, tags_by: by, position: null, captured_at: null, created_at: "2026-11-01T00:00:00Z" }) as unknown as Asset;

let asked: { path: string; body: { tags?: string[] } }[];
let taken: boolean;

beforeEach(() => {
  asked = [];
  taken = true;
  vi.stubGlobal("fetch", async (address: string, how: RequestInit) => {
    const body = JSON.parse(String(how.body));
    asked.push({ path: String(address), body });
    return taken
      ? new Response(JSON.stringify({ asset: asset("a", body.tags, "owner") }))
      : new Response(JSON.stringify({ reason: "INTERNAL", detail: "" }), { status: 500 });
  });
  setPhotos("s", [asset("a", ["exterior"], "network"), asset("b", ["interior", "kitchen"], "owner"), asset("c", [], null)]);
});

afterEach(() => {
  document.body.replaceChildren();
  photos.value = new Map();
  shownTag.value = { shoot: "", tag: "" };
  vi.unstubAllGlobals();
});

async function opened(id: string): Promise<PhotoTags> {
  const part = new PhotoTags();
  part.asset = photo(id)!;
  document.body.append(part);
  await part.updateComplete;
  return part;
}

async function drawn(part: PhotoTags): Promise<PhotoTags> {
  await vi.waitFor(() => expect(asked).toHaveLength(1));
  await new Promise((done) => setTimeout(done));
  part.asset = photo(part.asset.id)!;
  await part.updateComplete;
  return part;
}

const text = (part: PhotoTags) => part.renderRoot.textContent!.replace(/\s+/g, " ");

describe("what a photo shows", () => {
  it("names the words and whose they are, and offers those that are left", async () => {
    const part = await opened("a");
    expect(text(part)).toContain("Outside");
    expect(text(part)).toContain("Seen by this machine");
    expect([...part.renderRoot.querySelectorAll("option")].map(({ value }) => value)).not.toContain("exterior");
    expect(text(await opened("c"))).toContain(words.tags.none);
  });

  it("takes a word of its owner, and of two scenes the later one", async () => {
    const part = await opened("a");
    const list = part.renderRoot.querySelector("select")!;
    list.value = "interior";
    list.dispatchEvent(new Event("change"));
    expect(text(await drawn(part))).toContain("Inside");
    expect(asked).toEqual([{ path: "/assets/a", body: { tags: ["interior"] } }]);
    expect(text(part)).toContain("Your word");
  });

  it("lets a word be taken away, and has it back where the engine does not take that", async () => {
    taken = false;
    const part = await opened("b");
    part.renderRoot.querySelector<HTMLButtonElement>("[aria-label='Remove: Kitchen']")!.click();
    expect(photo("b")!.tags).toEqual(["interior"]);
    await drawn(part);
    expect(photo("b")!.tags).toEqual(["interior", "kitchen"]);
  });
});

describe("tags of a shoot", () => {
  it("are counted, and one of them leaves only its photos", () => {
    expect(tagCounts(photos.value.get("s")!)).toEqual([["exterior", 1], ["interior", 1], ["kitchen", 1]]);
    shownTag.value = { shoot: "s", tag: "kitchen" };
    expect(tagged("s")!.map(({ id }) => id)).toEqual(["b"]);
    shownTag.value = { shoot: "another", tag: "kitchen" };
    expect(tagged("s")).toHaveLength(3);
  });

  it("say the room that looks take, in an owner's or a model's word and not in the network's", () => {
    expect([roomOf(photo("a")), roomOf(photo("b")), roomOf(photo("c"))]).toEqual(["", "kitchen", ""]);
    expect(roomOf(asset("d", ["exterior"], "provider"))).toBe("exterior");
    expect(withTag(["kitchen", "interior"], "pool")).toEqual(["interior", "kitchen", "pool"]);
  });
});
