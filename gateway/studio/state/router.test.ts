import { describe, expect, it } from "vitest";
import { links, read } from "./router";

describe("addresses", () => {
  it("lead back to where they came from", () => {
    expect(read(links.photo("s1", "a1"))).toEqual({ view: "photo", shoot: "s1", asset: "a1", comparison: "" });
    expect(read(links.shoot("s1"))).toEqual({ view: "shoot", shoot: "s1", asset: "", comparison: "" });
    expect(read(links.comparison("c1"))).toEqual({ view: "comparisons", shoot: "", asset: "", comparison: "c1" });
    expect(read(links.plain("comparisons"))).toMatchObject({ view: "comparisons", comparison: "" });
    expect(read(links.plain("credits")).view).toBe("credits");
  });

  it("that are none lead home, and unknown ones nowhere", () => {
    for (const odd of ["", "#", "#/", "#/shoots", "#access_token=x"]) expect(read(odd).view).toBe("home");
    expect(read("#/somewhere").view).toBe("nowhere");
  });
});
