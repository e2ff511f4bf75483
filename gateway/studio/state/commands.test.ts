import { describe, expect, it } from "vitest";
import { offer, offered } from "./commands";

const one = (label: string) => ({ label, run: () => undefined });

describe("what can be done here", () => {
  it("is what the view that is open says, also when it opens before the last one is gone", () => {
    const leaveShoot = offer(() => [one("Enhance")]);
    const leavePhoto = offer(() => [one("Another look")]);
    leaveShoot();
    expect(offered().map(({ label }) => label)).toEqual(["Another look"]);
    leavePhoto();
    expect(offered()).toEqual([]);
  });
});
