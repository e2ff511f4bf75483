import { describe, expect, it } from "vitest";
import type { Job } from "../api/shapes";
import { progressOf } from "./progress";

const job = (id: string, status: string, batch: string | null = "b", shoot = "s") => ({ id, status, batch_id: batch, shoot_id: shoot }) as Job;

describe("one line for the whole shoot", () => {
  it("counts the photos that were asked for together", () => {
    const jobs = [job("1", "succeeded"), job("2", "processing"), job("3", "queued"), job("old", "succeeded", "a"), job("other", "queued", "c", "t")];
    expect(progressOf("s", jobs)).toMatchObject({ at: 2, all: 3 });
    expect(progressOf("s", jobs)?.open.map(({ id }) => id)).toEqual(["2", "3"]);
  });

  it("says that all are queued until the first is begun", () => {
    expect(progressOf("s", [job("1", "queued"), job("2", "queued", null)])).toMatchObject({ at: 0, all: 2 });
  });

  it("is silent where nothing is open", () => {
    expect(progressOf("s", [job("1", "succeeded"), job("2", "failed"), job("3", "queued", "b", "t")])).toBeNull();
  });
});
