// A file's own picture is made once, when it is shown, and given back.
import { expect, test, vi } from "vitest";
import { forgetPicture, pictureFrom } from "./upload-pictures";

test("a picture is made once and given back", () => {
  const made = vi.spyOn(URL, "createObjectURL").mockImplementation(() => `blob:${made.mock.calls.length}`);
  const given = vi.spyOn(URL, "revokeObjectURL").mockImplementation(() => undefined);
  const file = new Blob(["x"]);
  expect(pictureFrom("one", file, "image/jpeg")).toBe(pictureFrom("one", file, "image/jpeg"));
  forgetPicture("one");
  forgetPicture("one");
  expect(given).toHaveBeenCalledTimes(1);
  expect(pictureFrom("two", file, "image/tiff")).toBe("");
  expect(pictureFrom("three", null, "image/jpeg")).toBe("");
  expect(made).toHaveBeenCalledTimes(1);
});
