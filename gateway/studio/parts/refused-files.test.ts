import { afterEach, expect, it, vi } from "vitest";
import type { Asset } from "../api/shapes";
import { refusals } from "../state/library";
import { type Upload, uploads } from "../state/uploads";
import { RefusedFiles } from "./refused-files";

const upload = (name: string, fields: object) => ({ id: name, shoot: "s", name, size: 1, type: "", file: new Blob(["x"]), state: "refused", sent: 0, detail: "", asset: "", ...fields }) as Upload;

afterEach(() => {
  document.body.replaceChildren();
  [uploads.value, refusals.value] = [[], new Map()];
  vi.unstubAllGlobals();
});

it("is one line, then a list with a reason each, and offers again only what may be taken", async () => {
  vi.stubGlobal("fetch", async () => new Response(null, { status: 204 }));
  refusals.value = new Map([["s", [{ id: "old", filename: "old.NEF", refused_reason: "CORRUPT_IMAGE" } as unknown as Asset]]]);
  uploads.value = [upload("a.txt", { reason: "NOT_AN_IMAGE" }), upload("b.jpg", { reason: "UPLOAD_EXPIRED" }), upload("c.jpg", { state: "duplicate", reason: "" }), upload("d.jpg", { state: "waiting", reason: "" })];
  const files = Object.assign(new RefusedFiles(), { shootId: "s" });
  document.body.append(files);
  await files.updateComplete;
  const root = files.shadowRoot!;
  expect(root.textContent).toContain("4 files were not added.");
  expect(root.querySelector("ul")).toBeNull();
  const [show, dismiss] = root.querySelectorAll("button");
  show!.click();
  await files.updateComplete;
  expect([...root.querySelectorAll("b")].map((each) => each.textContent)).toEqual(["old.NEF", "a.txt", "b.jpg", "c.jpg"]);
  expect([...root.querySelectorAll("li button")].map((each) => each.getAttribute("aria-label"))).toEqual(["Try again: b.jpg"]);
  expect(root.textContent).toContain("This is not a photo.");
  dismiss!.click();
  await files.updateComplete;
  expect(root.textContent!.trim()).toBe("");
  expect(uploads.value.map(({ name }) => name)).toEqual(["d.jpg"]);
});
