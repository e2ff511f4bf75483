import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { render } from "lit";
import type { Asset, Job } from "../api/shapes";
import { jobs } from "../state/library";
import { styleName } from "../state/looks";
import type { Upload } from "../state/uploads";
import { words } from "../words";
import { JobReport } from "./job-report";
import { PhotoTile } from "./photo-tile";
import { reviewMark } from "./review-mark";
import { UploadTile } from "./upload-tile";

const asset = { id: "a", shoot_id: "s", filename: "IMG_1.jpg", mark: "none", rating: 0, deliver_job_id: null, thumb_url: "https://example.com/a.jpg" } as unknown as Asset;
const job = (status: string, verdict = "faithful", notes: object[] = []) =>
  ({ id: status, status, style: "dusk", kind: "enhance", outputs: [], warnings: [], progress: 0.4, position: 0, report: { notes, fidelity: { result: { verdict, changed_outside: 0, reasons: ["Wires are gone."] } } } }) as unknown as Job;

async function drawn<T extends PhotoTile | UploadTile | JobReport>(element: T, given: object): Promise<T> {
  document.body.append(Object.assign(element, given));
  await element.updateComplete;
  return element;
}
const text = (element: PhotoTile | UploadTile | JobReport) => element.renderRoot.textContent!.replace(/\s+/g, " ");

beforeEach(() => vi.stubGlobal("fetch", async () => new Response("{}", { status: 404 })));
afterEach(() => {
  document.body.replaceChildren();
  vi.unstubAllGlobals();
});

describe("the signs on a tile", () => {
  it("turn only for what is being made", async () => {
    const queued = await drawn(new PhotoTile(), { asset, jobs: [job("queued")] });
    expect([queued.renderRoot.querySelector("progress-ring"), text(queued).trim()]).toEqual([null, words.job.queued]);
    const made = await drawn(new PhotoTile(), { asset, jobs: [job("processing")] });
    expect(made.renderRoot.querySelector("progress-ring")).not.toBeNull();
  });

  it("say which result needs a review, to eyes and to ears", async () => {
    const tile = await drawn(new PhotoTile(), { asset, jobs: [job("succeeded", "review")] });
    expect(tile.renderRoot.querySelector(".pill.check")!.getAttribute("title")).toBe(words.photo.review);
    expect(tile.renderRoot.querySelector("a")!.getAttribute("aria-label")).toContain(words.photo.review);
    expect((await drawn(new PhotoTile(), { asset, jobs: [job("succeeded")] })).renderRoot.querySelector(".pill.check")).toBeNull();
  });

  it("name a newer look that waits, on the picture of the good one that is delivered", async () => {
    const newer = { ...job("succeeded", "review"), id: "newer" } as Job;
    const older = { ...job("succeeded"), id: "older", style: "default" } as Job;
    const kept = { ...asset, latest_job_id: "older" };
    const check = async (given: object) => (await drawn(new PhotoTile(), given)).renderRoot.querySelector(".pill.check")?.getAttribute("title");
    expect(await check({ asset: kept, jobs: [newer, older] })).toBe(words.photo.reviewOf(styleName("dusk")));
    expect(await check({ asset: { ...kept, deliver_job_id: "older" }, jobs: [newer, older] }), "somebody chose").toBeUndefined();
    expect(await check({ asset: kept, jobs: [{ ...newer, reviewed_at: "2026-11-30T09:00:00Z" }, older] }), "somebody looked").toBeUndefined();
  });

  it("name the look only where a shoot has several", async () => {
    const pills = async (several: boolean) => (await drawn(new PhotoTile(), { asset, several, jobs: [job("succeeded")] })).renderRoot.querySelectorAll(".pill").length;
    expect([await pills(false), await pills(true)]).toEqual([0, 1]);
    const staged = await drawn(new PhotoTile(), { asset, jobs: [{ ...job("succeeded"), kind: "stage", style: "stage" } as Job] });
    expect(text(staged), "what is not there is always said").toContain(words.staging.made);
  });

  it("show a clock while a file waits, and a bar while it comes in", async () => {
    const upload = (state: string) => ({ upload: { id: "u", name: "IMG_1.jpg", state, sent: 1, size: 4 } as unknown as Upload });
    const waits = await drawn(new UploadTile(), upload("waiting"));
    expect([waits.renderRoot.querySelectorAll(".said svg").length, waits.renderRoot.querySelectorAll(".bar").length]).toEqual([1, 0]);
    const comes = await drawn(new UploadTile(), upload("sending"));
    expect([comes.renderRoot.querySelectorAll(".said svg").length, comes.renderRoot.querySelectorAll(".bar").length]).toEqual([0, 1]);
  });
});

describe("the mark of a result that needs a review", () => {
  it("is a button that shows the reason, for a finger and a key as well", () => {
    const place = document.createElement("div");
    render(reviewMark(job("succeeded", "review"), "near"), place);
    const reason = place.querySelector("[popover]")!;
    expect(place.querySelector("button")!.getAttribute("popovertarget")).toBe(reason.id);
    expect(reason.querySelectorAll("p")[1]!.textContent).toBe("Wires are gone.");
    expect(reason.querySelector("button")!.textContent!.trim()).toBe(words.photo.looksRight);
    render(reviewMark(job("succeeded")), place);
    expect(place.textContent).toBe("");
  });
});

describe("the report of a result", () => {
  it("has no plain lines where nothing can be said without figures, and keeps them under the details", async () => {
    const report = await drawn(new JobReport(), { job: job("succeeded", "faithful", [{ stage: "classic.merge", text: "5 exposures over 4.0 stops were merged." }]) });
    expect(report.renderRoot.querySelector("section > ul")).toBeNull();
    expect(report.renderRoot.querySelector("details")!.textContent).toContain("5 exposures");
  });

  it("tells a warning in its own words, and asks for no review because of it", async () => {
    const warned = Object.assign(job("succeeded"), { warnings: [{ code: "nearest_ratio", message: "Made as 3:2." }] });
    const report = await drawn(new JobReport(), { job: warned });
    expect(text(report)).toContain("Made as 3:2.");
    expect(text(report)).toContain(words.photo.faithful);
    expect(text(report)).not.toContain(words.photo.review);
    expect(text(await drawn(new PhotoTile(), { asset, jobs: [warned] }))).not.toContain(words.photo.review);
  });

  it("takes somebody's word that it looks right, and says so from then on", async () => {
    const asked: [string, unknown][] = [];
    vi.stubGlobal("fetch", async (address: string, init: RequestInit) => {
      asked.push([new URL(address, location.href).pathname, init.body && JSON.parse(String(init.body))]);
      return Response.json({ job: { ...job("succeeded", "review"), sequence: 1, reviewed_at: "2026-11-30T09:00:00Z" } });
    });
    const report = await drawn(new JobReport(), { job: job("succeeded", "review") });
    report.renderRoot.querySelector<HTMLElement>("button")!.click();
    await vi.waitFor(() => expect(asked).toEqual([["/jobs/succeeded/review", { looks_right: true }]]));
    await vi.waitFor(() => expect(jobs.value.get("succeeded")!.reviewed_at).toBeTruthy());
    Object.assign(report, { job: jobs.value.get("succeeded") });
    await report.updateComplete;
    expect(text(report)).toContain(words.photo.lookedText);
    expect(text(report)).not.toContain(words.photo.review);
    report.renderRoot.querySelector<HTMLElement>("button")!.click();
    await vi.waitFor(() => expect(asked.at(-1)).toEqual(["/jobs/succeeded/review", { looks_right: false }]));
  });

  it("says in one sentence that it needs a review, and keeps figures and reasons under the details", async () => {
    const report = await drawn(new JobReport(), { job: job("succeeded", "review", [{ stage: "classic.verticals", text: "Verticals straightened (pitch -2.9°)." }]) });
    expect(report.renderRoot.querySelector(".verdict")!.textContent!.replace(/\s+/g, " ").trim()).toBe(`${words.photo.review} ${words.photo.reviewText}`);
    const details = report.renderRoot.querySelector("details")!;
    expect(details.textContent).toContain("pitch \u22122.9°");
    expect(details.textContent).toContain("Wires are gone.");
    expect(report.renderRoot.querySelector("section > ul")!.textContent).toBe("Verticals straightened.");
  });
});
