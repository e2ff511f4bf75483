import { afterEach, describe, expect, it } from "vitest";
import type { Job } from "../api/shapes";
import { byDay, dayBefore, dayOf, drawn } from "./happenings";

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

  it("is drawn up to so many lines, and each shoot that is drawn keeps all of its jobs", () => {
    const many = (shoot: string, day: string, count: number) => Array.from({ length: count }, (_, at) => job(`${shoot}${at}`, shoot, `2026-11-${day}T10:00`));
    const days = drawn(byDay([...many("a", "29", 300), ...many("b", "29", 2), ...many("c", "28", 9), ...many("d", "27", 1)]), 10, 7);
    expect(days.map(({ day, shoots }) => [day, shoots.map(({ shoot, jobs }) => [shoot, jobs.length])])).toEqual([
      ["2026-11-29", [["a", 300], ["b", 2]]],
      ["2026-11-28", [["c", 9]]],
    ]);
  });
});

describe("yesterday", () => {
  const zone = process.env.TZ;
  afterEach(() => void (zone === undefined ? delete process.env.TZ : (process.env.TZ = zone)));

  it("is the day before, also where that had 23 hours", () => {
    process.env.TZ = "Europe/Berlin";
    expect(dayBefore(dayOf("2026-03-29T22:30:00Z"))).toBe("2026-03-29");
    expect(dayBefore("2026-03-01")).toBe("2026-02-28");
  });
});
