import { describe, expect, it } from "vitest";
import { de } from "./de";
import { en } from "./en";

/** Every path to a word, and of what kind it is. */
function paths(value: unknown, at = ""): string[] {
  if (typeof value !== "object" || value === null) return [`${at}: ${typeof value}`];
  return Object.entries(value).flatMap(([name, inner]) => paths(inner, `${at}.${name}`));
}

describe("the second language", () => {
  it("has every word of the first", () => {
    const german = new Set(paths(de));
    expect(paths(en).filter((path) => !german.has(path))).toEqual([]);
  });

  it("leaves no word empty", () => {
    const empty = (value: unknown): boolean => value === "" || (typeof value === "object" && value !== null && Object.values(value).some(empty));
    expect([empty(en), empty(de)]).toEqual([false, false]);
  });
});

describe("what is said of a size", () => {
  it("is true of a small result, too: it is not as it was uploaded, and may be less than the bound", () => {
    expect([en.shoot.sizeHints.original, de.shoot.sizeHints.original]).toEqual(["as it was made", "wie es gemacht wurde"]);
    expect([en.shoot.sizeHints.web, de.shoot.sizeHints.web]).toEqual([expect.stringContaining("at most"), expect.stringContaining("höchstens")]);
  });
});
