import { afterEach, expect, it, vi } from "vitest";
import { PopMenu } from "./pop-menu";

const items = [
  { label: "Full size", hint: "as uploaded", run: () => undefined },
  { label: "Web", hint: "2048 px on the long side", run: () => undefined },
];

async function opened(narrow: boolean): Promise<ShadowRoot> {
  vi.stubGlobal("matchMedia", () => ({ matches: narrow }));
  const menu = Object.assign(new PopMenu(), { label: "Download", note: "ZIP of 3 finished photos.", items });
  document.body.append(menu);
  await menu.updateComplete;
  menu.shadowRoot!.querySelector("button")!.click();
  await menu.updateComplete;
  return menu.shadowRoot!;
}

afterEach(() => {
  document.body.replaceChildren();
  vi.unstubAllGlobals();
});

it("is a sheet from below on a phone, and a list beside its button on a desk", async () => {
  expect((await opened(true)).querySelector<HTMLDialogElement>("dialog.sheet")!.open).toBe(true);
  document.body.replaceChildren();
  expect((await opened(false)).querySelector("dialog")).toBeNull();
});

it("says once what holds for all, and more about each below its name", async () => {
  const root = await opened(false);
  expect(root.querySelector(".note")!.textContent).toBe("ZIP of 3 finished photos.");
  expect([...root.querySelectorAll("[role=menuitem] small")].map((each) => each.textContent)).toEqual(["as uploaded", "2048 px on the long side"]);
});

it("stays open while something is switched in it, and says whether it is on", async () => {
  const root = await opened(false);
  const menu = root.host as PopMenu;
  let on = false;
  const items = () => [{ label: "Leave out", checked: on, run: () => (on = !on) }, { label: "Web", run: () => undefined }];
  menu.items = items();
  await menu.updateComplete;
  const leave = () => root.querySelector<HTMLElement>("[role=menuitemcheckbox]")!;
  expect(leave().getAttribute("aria-checked")).toBe("false");
  leave().click();
  menu.items = items();
  await menu.updateComplete;
  expect(leave().getAttribute("aria-checked")).toBe("true");
  root.querySelector<HTMLElement>("[role=menuitem]")!.click();
  await menu.updateComplete;
  expect(leave()).toBeNull();
});
