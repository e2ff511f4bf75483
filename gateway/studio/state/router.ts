// Where the reader is. Addresses stand behind `#`, because the paths before it are the API's own.
import { Store } from "./store";

export interface Place {
  view: "home" | "new" | "nowhere" | "shoot" | "photo" | "comparisons" | "pictures" | "activity" | "credits" | "account" | "keys" | "security" | "webhooks" | "plugins" | "overview";
  shoot: string;
  asset: string;
  comparison: string;
}

const HOME: Place = { view: "home", shoot: "", asset: "", comparison: "" };
const PLAIN = new Set(["new", "pictures", "activity", "credits", "account", "security", "keys", "webhooks", "plugins", "overview"]);

export function read(hash: string): Place {
  const [first = "", second = "", third = "", fourth = ""] = hash.replace(/^#?\/?/, "").split("?")[0]!.split("/");
  if (first === "shoots" && second && third === "photos" && fourth) return { ...HOME, view: "photo", shoot: second, asset: fourth };
  if (first === "shoots" && second) return { ...HOME, view: "shoot", shoot: second };
  if (first === "comparisons") return { ...HOME, view: "comparisons", comparison: second };
  if (PLAIN.has(first)) return { ...HOME, view: first as Place["view"] };
  // What a sign-in leaves behind the `#` is no address.
  return hash.startsWith("#/") && first && first !== "shoots" ? { ...HOME, view: "nowhere" } : HOME;
}

export const links = {
  home: "#/",
  shoot: (id: string) => `#/shoots/${id}`,
  photo: (shoot: string, asset: string) => `#/shoots/${shoot}/photos/${asset}`,
  comparison: (id: string) => `#/comparisons/${id}`,
  plain: (view: string) => `#/${view}`,
};

export const place = new Store<Place>(read(location.hash));

/** The next turn of the page is not shown as one: something else is to come at once. */
let still = false;

/** To a new shoot, where photos are dropped next: the old page does not fade first. */
export function goAtOnce(link: string): void {
  still = true;
  go(link);
}

export function go(link: string, replace = false): void {
  if (replace) {
    history.replaceState(null, "", link);
    follow();
  } else location.hash = link.slice(1);
}

function follow(): void {
  const next = read(location.hash);
  const turn = () => {
    place.value = next;
    if (next.view !== "photo") scrollTo({ top: 0 });
  };
  const calm = still || matchMedia("(prefers-reduced-motion: reduce)").matches;
  still = false;
  if (!calm && document.startViewTransition && next.view !== place.value.view) void document.startViewTransition(turn).ready.catch(() => undefined); // cut short by the next one, or by a hidden page
  else turn();
}

window.addEventListener("hashchange", follow);
