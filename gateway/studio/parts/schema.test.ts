import { describe, expect, it } from "vitest";
import { fieldsOf } from "./schema";

/** What pydantic writes for a stranger's style with six kinds of parameters. */
const STRANGER = {
  type: "object",
  $defs: { Season: { enum: ["spring", "autumn"], type: "string" } },
  properties: {
    strength: { type: "number", minimum: 0, maximum: 1.5, default: 1 },
    season: { $ref: "#/$defs/Season", default: "autumn", description: "Which leaves." },
    leaves: { type: "integer", minimum: 1, maximum: 9, default: 3 },
    wind: { type: "boolean", default: false },
    note: { anyOf: [{ type: "string", maxLength: 40 }, { type: "null" }], default: null },
    tint: { type: "string", format: "color", default: "#884422" },
    places: { type: "array", items: { enum: ["tree", "lawn"], type: "string" }, default: ["tree"] },
    picture: { anyOf: [{ type: "string", format: "photo" }, { type: "null" }], default: null },
    odd: { type: "object" },
  },
};

describe("fields of a JSON Schema", () => {
  const fields = new Map(fieldsOf(STRANGER, { leaves: 4 }).map((field) => [field.name, field]));

  it("finds the control for each kind", () => {
    const kinds = Object.fromEntries([...fields].map(([name, field]) => [name, field.kind]));
    expect(kinds).toEqual({
      season: "choice", leaves: "range", wind: "switch", note: "text", tint: "colour", places: "many", picture: "photo", strength: "range",
    });
  });

  it("leaves out what no form can ask for", () => expect(fields.has("odd")).toBe(false));

  it("takes bounds, steps, options and the catalogue's own defaults", () => {
    expect(fields.get("leaves")).toMatchObject({ min: 1, max: 9, step: 1, preset: 4 });
    expect(fields.get("season")).toMatchObject({ options: ["spring", "autumn"], preset: "autumn", optional: false });
    expect(fields.get("note")).toMatchObject({ longest: 40, optional: true });
    expect(fields.get("strength")!.step).toBeGreaterThan(0);
  });

  it("puts a style's own parameters before those of every style", () => {
    expect([...fields.keys()].at(-1)).toBe("strength");
  });
});
