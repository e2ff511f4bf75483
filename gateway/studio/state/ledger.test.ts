import { describe, expect, it } from "vitest";
import type { Entry } from "../api/shapes";
import { amountOf, linesOf } from "./ledger";

const entry = (id: string, type: string, more: object = {}) => ({ id, type, amount: 0, credits: 2, job_id: null, batch_id: null, style: null, ...more }) as unknown as Entry;

describe("the ledger", () => {
  it("has one line for an order, whatever came between, and none for a hold that was taken", () => {
    const of = (id: string, type: string, job: string, more: object = {}) => entry(id, type, { job_id: job, batch_id: "b", style: "default", ...more });
    const entries = [of("7", "capture", "2"), entry("6", "grant", { amount: 50 }), of("5", "capture", "1"), of("4", "release", "3", { amount: 2 }), of("3", "hold", "2"), of("2", "hold", "1"), entry("1", "capture", { job_id: "9" })];
    const lines = linesOf(entries);
    expect(lines.map((line) => line.entries.map(({ id }) => id))).toEqual([["7", "5"], ["6"], ["4"], ["1"]]);
    expect(lines.map((line) => line.entries.reduce((sum, each) => sum + amountOf(each), 0))).toEqual([-4, 50, 2, -2]);
  });

  it("keeps two looks of one order apart", () => {
    const lines = linesOf([entry("2", "capture", { batch_id: "b", style: "dusk" }), entry("1", "capture", { batch_id: "b", style: "default" })]);
    expect(lines).toHaveLength(2);
  });
});
