// The words in the reader's language; every component reads `words` when it draws.
import { keep, recall } from "../state/kept";
import { Store } from "../state/store";
import { en } from "./en";

export type Words = typeof en;
export type Language = "en" | "de";
export const LANGUAGES: Record<Language, string> = { en: "English", de: "Deutsch" };

export let words: Words = en;
export const language = new Store<Language>("en");

const LOADERS: Record<Language, () => Promise<Words>> = {
  en: () => Promise.resolve(en),
  de: () => import("./de").then(({ de }) => de),
};

export async function speak(next: Language): Promise<void> {
  words = await LOADERS[next]();
  keep("language", next);
  document.documentElement.lang = next;
  language.value = next;
}

/** The language that was chosen here, else the browser's, else English. */
export function preferred(): Language {
  const wished = [recall<string>("language", ""), ...navigator.languages].map((each) => each.slice(0, 2));
  return (wished.find((each) => each in LOADERS) as Language | undefined) ?? "en";
}

export const number = (value: number, options?: Intl.NumberFormatOptions) => new Intl.NumberFormat(language.value, options).format(value);
export const day = (time: string) => new Intl.DateTimeFormat(language.value, { dateStyle: "medium" }).format(new Date(time));
export const clock = (time: string) => new Intl.DateTimeFormat(language.value, { timeStyle: "short" }).format(new Date(time));
export const moment = (time: string) =>
  new Intl.DateTimeFormat(language.value, { dateStyle: "medium", timeStyle: "short" }).format(new Date(time));

export function bytes(value: number): string {
  const [unit, size] = value >= 1e9 ? ["gigabyte", 1e9] : value >= 1e6 ? ["megabyte", 1e6] : ["kilobyte", 1e3];
  return number(value / (size as number), { style: "unit", unit: unit as string, maximumFractionDigits: value >= 1e7 ? 0 : 1 });
}
