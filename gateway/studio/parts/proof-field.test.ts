import { render } from "lit";
import { afterEach, describe, expect, it } from "vitest";
import { session } from "../state/session";
import { words } from "../words";
import { proofField } from "./proof-field";

const before = session.value;

afterEach(() => {
  document.body.replaceChildren();
  session.value = before;
});

describe("the field that proves the owner", () => {
  it("is each form's own, where a page has two of them", () => {
    session.value = { ...before, config: { sign_in: { methods: ["password"] } } } as never;
    for (const name of ["endpoint", "secret"]) {
      const form = document.createElement("form");
      document.body.append(form);
      render(proofField(name), form);
    }
    const ids = [...document.querySelectorAll("[id]")].map((each) => each.id);
    expect(new Set(ids).size).toBe(4);
    for (const form of document.forms) {
      const label = form.querySelector("label")!;
      const field = document.getElementById(label.htmlFor)!;
      expect(label.textContent).toBe(words.security.password);
      expect(field.closest("form")).toBe(form);
      expect(document.getElementById(field.getAttribute("aria-describedby")!)!.closest("form")).toBe(form);
    }
  });
});
