import { describe, expect, it } from "vitest";
import type { Job } from "../api/shapes";
import { progressOf } from "./progress";

const job = (id: string, status: string, batch: string | null = "b", shoot = "s", photo = `photo ${id}`) =>
  ({ id, status, batch_id: batch, shoot_id: shoot, asset_id: photo }) as Job;

describe("one line for the whole shoot", () => {
  it("counts the photos that were asked for together", () => {
    const jobs = [job("1", "succeeded"), job("2", "processing"), job("3", "queued"), job("old", "succeeded", "a"), job("other", "queued", "c", "t")];
    expect(progressOf("s", jobs)).toMatchObject({ done: 1, all: 3, begun: true });
    expect(progressOf("s", jobs)?.left.map(({ id }) => id)).toEqual(["2", "3"]);
  });

  it("counts a photo once, however many looks it gets", () => {
    const looks = (...states: string[]) => progressOf("s", states.map((status, index) => job(String(index), status, "b", "s", "one")));
    expect(looks("succeeded", "processing", "queued")).toMatchObject({ done: 0, all: 1, begun: true });
    const two = [...["succeeded", "succeeded", "succeeded"].map((status, index) => job(String(index), status, "b", "s", "one")), job("3", "queued", "b", "s", "two")];
    expect(progressOf("s", two)).toMatchObject({ done: 1, all: 2 });
  });

  it("leaves out what was cancelled, and tells what failed apart from what is made", () => {
    const five = (fourth: string, fifth: string) => progressOf("s", ["succeeded", "processing", "queued", fourth, fifth].map((status, index) => job(String(index), status)));
    expect(five("cancelled", "cancelled")).toMatchObject({ all: 3, done: 1, failed: 0 });
    expect(five("failed", "failed")).toMatchObject({ all: 5, done: 1, failed: 2 });
    expect(five("cancelled", "failed")).toMatchObject({ all: 4, done: 1, failed: 1 });
  });

  it("has nothing left to cancel where all that is open is being cancelled", () => {
    expect(progressOf("s", [job("1", "cancelling"), job("2", "succeeded")])).toMatchObject({ all: 1, left: [] });
  });

  it("says that all are queued until the first is begun", () => {
    expect(progressOf("s", [job("1", "queued"), job("2", "queued", null)])).toMatchObject({ begun: false, all: 2 });
  });

  it("is silent where nothing is open", () => {
    expect(progressOf("s", [job("1", "succeeded"), job("2", "failed"), job("3", "queued", "b", "t")])).toBeNull();
  });
});
