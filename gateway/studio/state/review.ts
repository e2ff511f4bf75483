// What somebody says of a result that needs a look, and which version of a photo goes into the download.
import { post } from "../api/client";
import type { Asset, Job } from "../api/shapes";
import { putJobs, refreshPhoto } from "./library";
import { styleName } from "./looks";
import { say } from "./marks";
import { tell } from "./toasts";
import { words } from "../words";
import { plain } from "../words/problems";

/** Keeps that a result looks right, or takes that back; the engine says which version is delivered then. */
export async function looksRight(job: Job, right = true): Promise<void> {
  try {
    putJobs([(await post("/jobs/{job_id}/review", { path: { job_id: job.id }, body: { looks_right: right } })).job]);
    if (job.asset_id) await refreshPhoto(job.asset_id);
  } catch (error) {
    tell(plain(error), { bad: true });
  }
}

/** Puts a version into the download, with a way back. */
export async function use(asset: Asset, job: Job): Promise<void> {
  const before = asset.deliver_job_id;
  const label = words.common.undo;
  tell(words.photo.used(styleName(job.style)), { action: { label, run: () => void say([asset.id], { deliver_job_id: before }, false) } });
  await say([asset.id], { deliver_job_id: job.id });
}
