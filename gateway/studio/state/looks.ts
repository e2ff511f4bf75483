// The looks that can be chosen, what each would do to a photo, and which was chosen last.
import { get, post } from "../api/client";
import type { Preview, Quote, Style, Tier } from "../api/shapes";
import { remember, remembered } from "./session";
import { words } from "../words";
import { Store } from "./store";
import { named } from "./views";
import { STAGE } from "./staging";

export interface Look {
  style: string;
  params: Record<string, unknown>;
  tier: Tier;
  provider: string;
  prompt: string;
  /** Whether each photo keeps the light that it has alone; else the photos of a shoot are matched. */
  apart?: boolean;
}

export interface Preset {
  name: string;
  look: Look;
}

export const styles = new Store<readonly Style[]>([]);

export async function loadStyles(): Promise<void> {
  styles.value = (await get("/styles")).styles;
}

export const styleOf = (id: string) => styles.value.find((style) => style.id === id);
/** A style's name in the reader's language where we have it, else as its author named it. */
export function styleName(id: string): string {
  if (id === STAGE) return words.staging.made;
  const name = styleOf(id)?.name ?? id.replace(/_/g, " ");
  return words.styleNames[name] ?? name;
}

/** What a job was: a look, or a picture from words. */
export const lookName = (style: string) => (style === "generate" ? words.pictures.made : styleName(style));

/** Only what differs from the style's own values is sent, so that a later version's defaults still count. A room that
    was taken back is said, too: left out, the photo's own tag would be the room. */
export function given(look: Look): Record<string, unknown> {
  const defaults = (styleOf(look.style)?.defaults ?? {}) as Record<string, unknown>;
  return Object.fromEntries(Object.entries(look.params).filter(([name, value]) => (name === "room" && value === null) || JSON.stringify(value) !== JSON.stringify(defaults[name])));
}

export const firstLook = (): Look =>
  remembered<Look>("look", { style: "default", params: {}, tier: "premium", provider: "auto", prompt: "" });

export const rememberLook = (look: Look) => remember("look", look);
export const presets = (): Preset[] => remembered<Preset[]>("presets", []);
export const savePreset = (preset: Preset) => remember("presets", [...presets().filter((each) => each.name !== preset.name), preset].slice(-20));
export const removePreset = (name: string) => remember("presets", presets().filter((each) => each.name !== name));

const asking = new Map<string, Promise<unknown>>();
const made = new Map<string, { preview: Preview; until: number }>();
const key = (asset: string, style: string, params: object) => `${asset} ${style} ${JSON.stringify(params)}`;

export function knownPreview(asset: string, style: string, params: object): Preview | undefined {
  const found = made.get(key(asset, style, params));
  return found && found.until > Date.now() ? found.preview : undefined;
}

/** Small pictures of looks, made from this very photo; those made before are not asked for again. */
export async function previews(asset: string, wanted: { style: string; params: Record<string, unknown> }[]): Promise<void> {
  const unknown = wanted.filter((look) => !knownPreview(asset, look.style, look.params));
  const names = (looks: typeof wanted) => looks.map((look) => key(asset, look.style, look.params));
  const underway = names(unknown).flatMap((name) => asking.get(name) ?? []);
  const missing = unknown.filter((look) => !asking.has(key(asset, look.style, look.params)));
  if (missing.length) {
    const mine = make(asset, missing).finally(() => names(missing).forEach((name) => asking.delete(name)));
    for (const name of names(missing)) asking.set(name, mine);
    underway.push(mine);
  }
  await Promise.all(underway);
}

async function make(asset: string, missing: { style: string; params: Record<string, unknown> }[]): Promise<void> {
  const answer = await post("/previews", { body: { asset_id: asset, looks: missing } });
  // Signed addresses last a quarter of an hour; a preview is asked for again before that.
  const until = Date.now() + 12 * 60_000;
  answer.previews.forEach((preview, index) => {
    const look = missing[index];
    if (look) made.set(key(asset, look.style, look.params), { preview, until });
  });
}

/** Has the look that was chosen last made of a shoot's first photo, so that it is there when somebody asks for it. */
export function warm(asset: string): Promise<void> {
  return previews(asset, [{ style: firstLook().style, params: {} }]).catch(() => undefined);
}

/** A look as the engine is asked for it; furnishing a room is a kind of work of its own. */
export function wished(look: Look) {
  const what = look.style === STAGE ? { kind: STAGE as "stage" } : { style: look.style, strict: false };
  return { ...what, params: given(look), tier: look.tier, provider: look.provider, prompt: look.prompt || null };
}

/** Whether the photos of a request agree in light: they do by themselves, unless their light is to stay apart. */
export const matched = (look: Look) => (look.apart && look.style !== STAGE ? { consistency: 0 } : {});

/** What a look costs on photos of a shoot, or on the result of another job, as the engine says it. */
export interface Price {
  credits: number;
  balance: number;
  affordable: boolean;
  /** Photos that are paid for. */
  count: number;
  /** Photos that have this very look already, and are left out. */
  made: readonly string[];
}

/** So many photos and sets the engine looks through at once. */
const PRICED_AT_ONCE = 200;

/** Whether only photos are meant that have not this very look. What a model furnishes is another room each time. */
export const isNewOnly = (look: Look, again: boolean) => !again && look.style !== STAGE;

/** The price. With `again` of all photos, else only of those that have not this look, at this size and these settings. */
export async function priceOf(look: Look, shoot: string, ids: readonly string[], { parent = "", again = false } = {}): Promise<Price> {
  if (parent) return priced([(await post("/jobs/quote", { body: { ...wished(look), new_only: false, stored_sets: false, parent_job_id: parent } })).quote]);
  const quotes: Quote[] = [];
  for (let at = 0; at < ids.length; at += PRICED_AT_ONCE) {
    const some = named(shoot, ids.slice(at, at + PRICED_AT_ONCE));
    const body = { ...wished(look), shoot_id: shoot, ...some, stored_sets: false, new_only: isNewOnly(look, again) };
    quotes.push((await post("/jobs/quote", { body })).quote);
  }
  return priced(quotes);
}

function priced(quotes: readonly Quote[]): Price {
  const sum = (of: (quote: Quote) => number) => quotes.reduce((all, each) => all + of(each), 0);
  const [credits, balance] = [sum((each) => each.credits), quotes.at(-1)?.balance ?? 0];
  return { credits, balance, count: sum((each) => each.job_count), affordable: quotes.every((each) => each.affordable) && credits <= balance, made: quotes.flatMap((each) => each.made_asset_ids ?? []) };
}
