import { describe, expect, it } from "vitest";
import type { Job } from "../api/shapes";
import { byDay, dayOf } from "./happenings";

const job = (id: string, shoot: string, time: string) => ({ id, shoot_id: shoot, updated_at: new Date(time).toISOString(), created_at: null }) as unknown as Job;

describe("what happened", () => {
  it("stands by day and shoot, the newest first", () => {
    const days = byDay([
      job("1", "a", "2026-11-28T10:00"), job("2", "b", "2026-11-29T09:00"), job("3", "a", "2026-11-29T08:00"), job("4", "b", "2026-11-29T07:00"),
    ]);
    expect(days.map(({ day, shoots }) => [day, shoots.map(({ shoot, jobs }) => [shoot, jobs.map(({ id }) => id)])])).toEqual([
      ["2026-11-29", [["b", ["2", "4"]], ["a", ["3"]]]],
      ["2026-11-28", [["a", ["1"]]]],
    ]);
  });

  it("counts a day where the reader is", () => {
    const late = new Date(2026, 10, 29, 23, 59);
    expect(dayOf(late.toISOString())).toBe("2026-11-29");
  });
});
