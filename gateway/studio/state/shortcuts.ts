// Single keys that do things, unless somebody is typing or a dialog is open.
export type Keys = Record<string, (event: KeyboardEvent) => void>;

const layers: Keys[] = [];

/** Adds keys; those added last come first. Answers with how to take them away. */
export function bind(keys: Keys): () => void {
  layers.unshift(keys);
  return () => {
    const at = layers.indexOf(keys);
    if (at >= 0) layers.splice(at, 1);
  };
}

function typing(event: KeyboardEvent): boolean {
  const at = event.composedPath()[0];
  return at instanceof HTMLElement && (at.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(at.tagName)) && (at as HTMLInputElement).type !== "checkbox";
}

/** Whether the key presses what it is on: Space belongs to a button before it belongs to the page. */
function presses(event: KeyboardEvent): boolean {
  const at = event.composedPath()[0];
  return event.key === " " && at instanceof HTMLElement && (/^(BUTTON|INPUT|SUMMARY)$/.test(at.tagName) || /^(button|checkbox|radio|switch|menuitem)$/.test(at.getAttribute("role") ?? ""));
}

function inDialog(event: KeyboardEvent): boolean {
  return event.composedPath().some((node) => node instanceof HTMLElement && (node.tagName === "DIALOG" || node.getAttribute("role") === "menu"));
}

export function nameOf(event: KeyboardEvent): string {
  const key = event.key === " " ? "Space" : event.key.length === 1 ? event.key.toLowerCase() : event.key;
  return event.metaKey || event.ctrlKey ? `Mod+${key}` : event.altKey ? `Alt+${key}` : key;
}

function run(event: KeyboardEvent, phase: "" | "up:"): void {
  const name = phase + nameOf(event);
  if (!name.includes("Mod+") && (typing(event) || presses(event) || inDialog(event))) return;
  for (const keys of layers) {
    const act = keys[name];
    if (act) {
      event.preventDefault();
      act(event);
      return;
    }
  }
}

window.addEventListener("keydown", (event) => run(event, ""));
window.addEventListener("keyup", (event) => run(event, "up:"));
