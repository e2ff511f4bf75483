import { describe, expect, it } from "vitest";
import type { Entry } from "../api/shapes";
import { amountOf, linesOf, openOrders } from "./ledger";

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

  it("knows an order that goes on behind what was read, and one that does not", () => {
    const of = (id: string, type: string, job: string, batch: string) => entry(id, type, { job_id: job, batch_id: batch, style: "default" });
    const [cut, whole] = ["cut", "whole"];
    const read = [of("9", "capture", "1", cut), of("8", "capture", "3", whole), of("7", "hold", "3", whole), of("6", "capture", "2", cut), entry("5", "grant", { amount: 50 })];
    expect([...openOrders(read)]).toEqual([cut]);
    expect(linesOf(read, true).map((line) => line.whole)).toEqual([false, true, true]);
    // Its holds stand at the border: of one that is held still, there may be more.
    expect([...openOrders([...read, of("4", "hold", "2", cut)])]).toEqual([cut]);
    expect([...openOrders([...read, of("4", "hold", "2", cut), of("3", "hold", "1", cut), entry("2", "grant")])]).toEqual([]);
    expect(linesOf(read).every((line) => line.whole)).toBe(true);
  });
});
