import { afterEach, describe, expect, it } from "vitest";
import { bind } from "./shortcuts";

let ends: (() => void)[] = [];
afterEach(() => {
  ends.forEach((end) => end());
  ends = [];
  document.body.replaceChildren();
});

function pressed(tag: string, key: string): { heard: number; prevented: boolean } {
  let heard = 0;
  ends.push(bind({ Space: () => (heard += 1), z: () => (heard += 1) }));
  const at = document.createElement(tag);
  document.body.append(at);
  const event = new KeyboardEvent("keydown", { key, bubbles: true, composed: true, cancelable: true });
  at.dispatchEvent(event);
  return { heard, prevented: event.defaultPrevented };
}

describe("single keys", () => {
  it("leave Space to the button that the keyboard is on", () => {
    expect(pressed("button", " ")).toEqual({ heard: 0, prevented: false });
  });

  it("take Space elsewhere, and letters also on a button", () => {
    expect(pressed("div", " ")).toEqual({ heard: 1, prevented: true });
    expect(pressed("button", "z").heard).toBe(1);
  });

  it("say nothing while somebody types", () => {
    expect(pressed("textarea", "z").heard).toBe(0);
  });
});
