import { afterEach, expect, it, vi } from "vitest";
import type { PopMenu } from "../parts/pop-menu";
import { makers } from "../state/pictures";
import { session } from "../state/session";
import { words } from "../words";
import { TopBar } from "./top-bar";

afterEach(() => {
  document.body.replaceChildren();
  session.patch({ account: null });
  vi.unstubAllGlobals();
});

it("offers pictures from words where somebody can make them, and to who could set that up", async () => {
  const menu = async (admin: boolean, available: boolean) => {
    document.body.replaceChildren();
    session.patch({ account: { email: "ada@example.com", admin, preferences: {} } as never });
    makers.value = { items: [{ id: "bfl/pro", available }] as never, loaded: true };
    const bar = new TopBar();
    document.body.append(bar);
    await bar.updateComplete;
    return bar.renderRoot.querySelector<PopMenu>("pop-menu")!.items.some(({ label }) => label === words.nav.pictures);
  };
  expect([await menu(false, false), await menu(false, true), await menu(true, false)]).toEqual([false, true, true]);
});

it("leaves out the shortcuts where no key can be pressed, and not the API keys", async () => {
  vi.stubGlobal("matchMedia", (query: string) => ({ matches: query.includes("coarse"), addEventListener: () => undefined, removeEventListener: () => undefined }));
  session.patch({ account: { email: "ada@example.com", admin: false, preferences: {} } as never });
  const bar = new TopBar();
  document.body.append(bar);
  await bar.updateComplete;
  const names = bar.renderRoot.querySelector<PopMenu>("pop-menu")!.items.map(({ label }) => label);
  expect(names).toContain(words.nav.keys);
  expect(names).not.toContain(words.nav.shortcuts);
});
