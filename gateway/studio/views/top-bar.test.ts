import { afterEach, expect, it, vi } from "vitest";
import type { PopMenu } from "../parts/pop-menu";
import { session } from "../state/session";
import { words } from "../words";
import { TopBar } from "./top-bar";

afterEach(() => {
  document.body.replaceChildren();
  session.patch({ account: null });
  vi.unstubAllGlobals();
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
