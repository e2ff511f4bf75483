import { afterEach, expect, it } from "vitest";
import { SchemaForm } from "./schema-form";

const schema = { type: "object", properties: { strength: { type: "number", minimum: 0, maximum: 1.5 }, lens: { type: "number", minimum: 0, maximum: 1 } } };
const defaults = { strength: 1, lens: 0.5 };

afterEach(() => document.body.replaceChildren());

async function opened(values: Record<string, unknown> = {}): Promise<SchemaForm> {
  const form = Object.assign(new SchemaForm(), { schema, defaults, values, folded: ["lens"] });
  // As its page does: the values come back from there.
  form.addEventListener("change-value", (event) => (form.values = (event as CustomEvent).detail));
  document.body.append(form);
  await form.updateComplete;
  return form;
}

const rest = (form: SchemaForm) => form.renderRoot.querySelector("details")!;

async function slid(form: SchemaForm, name: string, value: number): Promise<void> {
  const slider = form.renderRoot.querySelector<HTMLInputElement>(`#field-${name}`)!;
  slider.value = String(value);
  slider.dispatchEvent(new InputEvent("input", { bubbles: true }));
  await form.updateComplete;
}

async function turned(form: SchemaForm, open: boolean): Promise<void> {
  rest(form).open = open;
  rest(form).dispatchEvent(new Event("toggle"));
  await form.updateComplete;
}

it("keeps open what a hand opened, whatever value changes: back at the look's own value it shut under the hand", async () => {
  const form = await opened();
  expect(rest(form).open).toBe(false);
  await turned(form, true);
  for (const [name, value] of [["strength", 0.5], ["lens", 0.75], ["lens", 0.5], ["strength", 1]] as const) {
    await slid(form, name, value);
    expect(rest(form).open, `${name} ${value}`).toBe(true);
  }
});

it("keeps shut what a hand shut, and opens where a preset says what is in it", async () => {
  const form = await opened({ lens: 0.9 });
  expect(rest(form).open).toBe(true);
  await turned(form, false);
  await slid(form, "strength", 0.5);
  expect(rest(form).open).toBe(false);
  form.values = {};
  await form.updateComplete;
  form.values = { lens: 0.1 };
  await form.updateComplete;
  expect(rest(form).open).toBe(true);
});

it("begins another look's form as that look needs it", async () => {
  const form = await opened();
  await turned(form, true);
  Object.assign(form, { schema: { ...schema, title: "Another" }, values: {} });
  await form.updateComplete;
  expect(rest(form).open).toBe(false);
});
