// Dark or light. Dark is the default, whatever the system says: photos are judged on a dark, neutral ground.
import { keep, recall } from "./kept";
import { Store } from "./store";

export type Mode = "dark" | "light" | "system";
export const mode = new Store<Mode>(recall<Mode>("mode", "dark"));
const bright = matchMedia("(prefers-color-scheme: light)");

function show(): void {
  const light = mode.value === "light" || (mode.value === "system" && bright.matches);
  document.documentElement.dataset.mode = light ? "light" : "dark";
  document.querySelector('meta[name="theme-color"]')?.setAttribute("content", light ? "#f3f3f3" : "#141414");
}

export function followMode(): void {
  show();
  bright.addEventListener("change", show);
  mode.watch(() => {
    keep("mode", mode.value);
    show();
  });
}
