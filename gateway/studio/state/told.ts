// What was done to a photo, from the notes of its steps: a few plain lines, and all of them with their figures.
export interface Note {
  stage: string;
  text: string;
}

/** As many lines stand there by themselves. */
const LINES = 4;
/** Steps that only look: what they saw stands with the figures. */
const LOOKS = /(^|[._])(find|scene)$/;
/** Steps that most looks have; what is a look's own is told before them. */
const COMMON = new Set(["decode", "proxy", "lens", "verticals", "white_balance", "tone", "detail"]);

/** A true minus sign before a figure; engines write a hyphen. */
export const signed = (text: string) => text.replace(/(^|[\s(])-(?=\d)/g, "$1\u2212");

/** A note without its figures, such as those in brackets. */
function plainly(text: string): string {
  const bare = text.replace(/\s*\([^)]*\d[^)]*\)/g, "");
  return bare.replace(/^Took \d+\s?% of (.+) out\.$/, "Took $1 out.").replace(/^Brightness of the middle tones [\d.]+ \u2192 [\d.]+; (.)/, (_all, first: string) => first.toUpperCase());
}

/** The lines that say what was done, in the order in which it was. */
export function lines(notes: readonly Note[]): string[] {
  // What cannot be said without its figures stands with them.
  const did = notes.filter(({ stage, text }) => !LOOKS.test(stage) && !/ left (alone|as )/.test(text) && !/\d/.test(plainly(text)));
  const common = did.filter(({ stage }) => COMMON.has(stage.split(".").pop()!));
  const first = [...did.filter((each) => !common.includes(each)), ...common].slice(0, LINES);
  return [...new Set(did.filter((each) => first.includes(each)).map(({ text }) => plainly(text)))];
}
