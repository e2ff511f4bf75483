// Reads a style's JSON Schema and says which control each parameter wants; a stranger's style needs no code of ours.
export interface Field {
  name: string;
  title: string;
  hint: string;
  kind: "range" | "number" | "choice" | "many" | "switch" | "text" | "colour" | "photo";
  options: (string | number)[];
  min?: number;
  max?: number;
  step?: number;
  longest?: number;
  optional: boolean;
  preset: unknown;
}

interface Schema {
  type?: string;
  format?: string;
  enum?: (string | number)[];
  const?: string | number;
  anyOf?: Schema[];
  allOf?: Schema[];
  oneOf?: Schema[];
  $ref?: string;
  items?: Schema;
  minimum?: number;
  maximum?: number;
  exclusiveMinimum?: number;
  exclusiveMaximum?: number;
  multipleOf?: number;
  maxLength?: number;
  default?: unknown;
  title?: string;
  description?: string;
  properties?: Record<string, Schema>;
  $defs?: Record<string, Schema>;
}

/** What every look has comes first and in this order; what is a style's own stands before it. */
const COMMON = ["strength", "base", "room"];

export function fieldsOf(parameters: unknown, defaults: Record<string, unknown> = {}): Field[] {
  const root = (parameters ?? {}) as Schema;
  const found = Object.entries(root.properties ?? {}).flatMap(([name, schema]) => {
    const field = fieldOf(name, schema, root);
    return field ? [{ ...field, preset: name in defaults ? defaults[name] : field.preset }] : [];
  });
  const rank = (field: Field) => COMMON.indexOf(field.name);
  return found.sort((a, b) => rank(a) - rank(b) || a.name.localeCompare(b.name));
}

function settle(schema: Schema, root: Schema): { schema: Schema; optional: boolean } {
  let held = schema;
  let optional = false;
  for (let depth = 0; depth < 5; depth += 1) {
    if (held.$ref) held = { ...root.$defs?.[held.$ref.split("/").pop() ?? ""], ...held, $ref: undefined };
    else if (held.allOf?.length === 1) held = { ...held.allOf[0], ...held, allOf: undefined };
    else if (held.anyOf ?? held.oneOf) {
      const all = (held.anyOf ?? held.oneOf)!;
      const real = all.filter((each) => each.type !== "null");
      optional ||= real.length < all.length;
      if (real.every((each) => each.const !== undefined)) held = { ...held, enum: real.map((each) => each.const!), anyOf: undefined, oneOf: undefined };
      else if (real[0]) held = { ...real[0], title: held.title ?? real[0].title, description: held.description ?? real[0].description, default: held.default };
      else break;
    } else break;
  }
  return { schema: held, optional };
}

function fieldOf(name: string, given: Schema, root: Schema): Field | null {
  const { schema, optional } = settle(given, root);
  const field: Field = { name, title: schema.title ?? "", hint: schema.description ?? "", kind: "text", options: [], optional, preset: given.default ?? schema.default };
  if (schema.enum) return { ...field, kind: "choice", options: schema.enum };
  switch (schema.type) {
    case "boolean":
      return { ...field, kind: "switch" };
    case "integer":
    case "number": {
      const whole = schema.type === "integer";
      const min = schema.minimum ?? (schema.exclusiveMinimum === undefined ? undefined : schema.exclusiveMinimum + (whole ? 1 : 0.01));
      const max = schema.maximum ?? (schema.exclusiveMaximum === undefined ? undefined : schema.exclusiveMaximum - (whole ? 1 : 0.01));
      const bounded = min !== undefined && max !== undefined;
      const span = bounded ? max - min : 0;
      const step = schema.multipleOf ?? (whole ? 1 : bounded ? Number((span / 100).toPrecision(1)) : undefined);
      return { ...field, kind: bounded ? "range" : "number", min, max, step };
    }
    case "array": {
      const items = settle(schema.items ?? {}, root).schema;
      return items.enum ? { ...field, kind: "many", options: items.enum } : null;
    }
    case "string":
      if (schema.format === "photo") return { ...field, kind: "photo" };
      if (schema.format === "color" || schema.format === "colour") return { ...field, kind: "colour" };
      return { ...field, longest: schema.maxLength };
    default:
      return null;
  }
}
