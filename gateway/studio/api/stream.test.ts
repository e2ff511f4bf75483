import { describe, expect, it } from "vitest";
import { Frames } from "./stream";

describe("frames of server-sent events", () => {
  it("keeps what is cut in the middle for the next piece", () => {
    const frames = new Frames();
    expect(frames.push("event: progress\nid: AAA\nda")).toEqual([]);
    expect(frames.push('ta: {"a":1}\n\nevent: succeeded\n')).toEqual([{ event: "progress", id: "AAA", data: '{"a":1}' }]);
    expect(frames.push("data: {}\n\n")).toEqual([{ event: "succeeded", id: "", data: "{}" }]);
  });

  it("does not take a keep-alive or a retry for an event", () => {
    expect(new Frames().push(": still here\n\nretry: 2000\n\n")).toEqual([]);
  });

  it("reads lines that end as Windows ends them", () => {
    expect(new Frames().push("data: x\r\n\r\n")).toEqual([{ event: "message", id: "", data: "x" }]);
  });
});
