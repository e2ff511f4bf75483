// Sets CSS custom properties on an element through the object model: a style attribute would be refused by the content policy.
import { noChange } from "lit";
import { directive, Directive, type ElementPart, type PartInfo, PartType } from "lit/directive.js";

class Vars extends Directive {
  constructor(info: PartInfo) {
    super(info);
    if (info.type !== PartType.ELEMENT) throw new Error("vars() stands inside a tag");
  }

  override update(part: ElementPart, [given]: [Record<string, string | number>]): typeof noChange {
    const style = (part.element as HTMLElement).style;
    for (const [name, value] of Object.entries(given)) style.setProperty(name, String(value));
    return noChange;
  }

  override render(_given: Record<string, string | number>): typeof noChange {
    return noChange;
  }
}

export const vars = directive(Vars);
