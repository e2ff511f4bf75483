import { describe, expect, it } from "vitest";
import { isThisComputer } from "./here";

describe("that everything stays on this computer", () => {
  it("is said where the page is opened on the computer itself", () => {
    for (const host of ["localhost", "luster.localhost", "127.0.0.1", "127.1.2.3", "[::1]"]) expect(isThisComputer(host)).toBe(true);
  });

  it("is not said of another computer, whatever its name", () => {
    for (const host of ["192.168.1.20", "studio.example.com", "localhost.example.com", "127.0.0.1.example.com", ""]) expect(isThisComputer(host)).toBe(false);
  });
});
