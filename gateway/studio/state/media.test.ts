import { describe, expect, it } from "vitest";
import { isClutter, mediaType } from "./media";

describe("kinds of files", () => {
  it("are told by the ending where the browser knows none", () => {
    expect(mediaType({ name: "IMG_1.HEIC", type: "" })).toBe("image/heic");
    expect(mediaType({ name: "a.b.jpg", type: "application/octet-stream" })).toBe("image/jpeg");
    expect(mediaType({ name: "contract.pdf", type: "application/pdf" })).toBe("application/pdf");
    expect(mediaType({ name: "nothing", type: "" })).toBe("application/octet-stream");
  });

  it("that a card keeps for itself are no photos", () => {
    expect([".DS_Store", "Thumbs.db", "IMG_1.xmp", "IMG_1.THM"].every(isClutter)).toBe(true);
    expect(isClutter("IMG_1.jpg")).toBe(false);
  });
});
