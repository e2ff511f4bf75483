// What can be done with photos and shoots; each says what it did, and how to take it back.
import { address, authorization, get, post, refusal, remove } from "../api/client";
import type { Job, Rendition } from "../api/shapes";
import { dropPhotos, jobs, photos, putJobs, putPhoto, removeShoot, shoots } from "./library";
import type { MenuItem } from "../parts/pop-menu";
import { Patience } from "./patience";
import { isCancellable } from "./progress";
import { go, links } from "./router";
import { refreshCredits } from "./session";
import { tell, withUndo } from "./toasts";
import { words } from "../words";
import { plain } from "../words/problems";

/** The sizes in which results are handed out. */
export const SIZES: Rendition[] = ["original", "web", "mls"];
const patience = new Patience();
const never = new AbortController().signal;

/** Photos go from sight at once, and from the server when nobody has taken it back. */
export function deletePhotos(shoot: string, ids: readonly string[]): void {
  const going = (photos.value.get(shoot) ?? []).filter((asset) => ids.includes(asset.id));
  dropPhotos(shoot, new Set(ids));
  withUndo(words.shoot.photoDeleted(going.length), words.common.undo, {
    back: () => going.forEach(putPhoto),
    run: () =>
      void Promise.allSettled(going.map((asset) => remove("/assets/{asset_id}", { path: { asset_id: asset.id } }))).then((ends) => {
        const failed = ends.findIndex((end) => end.status === "rejected");
        if (failed >= 0) {
          ends.forEach((end, index) => end.status === "rejected" && putPhoto(going[index]!));
          tell(plain((ends[failed] as PromiseRejectedResult).reason), { bad: true });
        }
        void refreshCredits();
      }),
  });
}

export function deleteShoot(id: string): void {
  const held = shoots.value;
  const shoot = held.items.find((each) => each.id === id);
  if (!shoot) return;
  shoots.patch({ items: held.items.filter((each) => each.id !== id) });
  go(links.home);
  withUndo(words.shoot.deleted(shoot.name), words.common.undo, {
    back: () => shoots.patch({ items: [...shoots.value.items, shoot].sort((a, b) => b.id.localeCompare(a.id)) }),
    run: () =>
      void removeShoot(id)
        .then(refreshCredits)
        .catch((error) => {
          shoots.patch({ items: [...shoots.value.items, shoot].sort((a, b) => b.id.localeCompare(a.id)) });
          tell(plain(error), { bad: true });
        }),
  });
}

/** Cancels what can be: a batch whose open jobs are all meant by one call, the others one after the other. What fails
    keeps nothing else from being cancelled. */
export async function cancelJobs(list: readonly Job[]): Promise<void> {
  const meant = list.filter(isCancellable);
  const ids = new Set(meant.map(({ id }) => id));
  const apart = new Set([...jobs.value.values()].filter((job) => isCancellable(job) && !ids.has(job.id)).map((job) => job.batch_id));
  const of = (batch: string | null) => meant.filter((job) => job.batch_id === batch);
  const whole = new Set(meant.map((job) => job.batch_id).filter((batch) => batch !== null && !apart.has(batch) && of(batch).length > 1));
  const failed: unknown[] = [];
  const inTurn = (task: () => Promise<void>) => patience.over(task, never).catch((error: unknown) => void failed.push(error));
  for (const batch of whole) {
    await inTurn(async () => {
      await post("/batches/{batch_id}/cancel", { path: { batch_id: batch! } });
      // They end in the moments that follow, and events tell of each.
      const now = of(batch).map((job) => jobs.value.get(job.id) ?? job);
      putJobs(now.filter(isCancellable).map((job) => ({ ...job, status: "cancelling" as const })));
    });
  }
  for (const { id } of meant.filter((job) => !whole.has(job.batch_id))) {
    await inTurn(async () => putJobs([(await post("/jobs/{job_id}/cancel", { path: { job_id: id } })).job]));
  }
  if (failed.length) tell(plain(failed[0]), { bad: true });
  else if (meant.length) tell(whole.size ? words.job.stopping : words.job.cancelled1);
  void refreshCredits();
}

/** The same again, for a job that failed. */
export async function retryJob(job: Job): Promise<void> {
  try {
    const again = await post("/jobs", {
      body: { asset_id: job.asset_id!, style: job.style, params: job.params, prompt: job.prompt, tier: job.tier, provider: job.provider, strict: job.strict },
      once: crypto.randomUUID(),
    });
    putJobs([again.job]);
  } catch (error) {
    tell(plain(error), { bad: true });
  }
}

export function saveAs(url: string, name: string): void {
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
}

/** One result in a size, under the photo's own name. */
export async function saveResult(job: Job, filename: string, size: Rendition): Promise<void> {
  try {
    const { output } = await get("/jobs/{job_id}/outputs/{name}", { path: { job_id: job.id, name: job.outputs[0]?.name ?? "photo" }, query: { rendition: size } });
    const bytes = await fetch(output.url);
    if (!bytes.ok) throw await refusal(bytes);
    const ending = output.media_type.split("/")[1]?.replace("jpeg", "jpg") ?? "jpg";
    const url = URL.createObjectURL(await bytes.blob());
    saveAs(url, `${filename.replace(/\.\w+$/, "")}-${job.style}.${ending}`);
    window.setTimeout(() => URL.revokeObjectURL(url), 60_000);
  } catch (error) {
    tell(plain(error), { bad: true });
  }
}

/** A result in each size, as a menu lists them. */
export function savings(job: Job, filename: string): MenuItem[] {
  return SIZES.map((size) => ({ label: words.shoot.sizes[size]!, hint: words.shoot.sizeHints[size], icon: "download", run: () => void saveResult(job, filename, size) }));
}

/** The whole shoot as a ZIP, if wished without what needs review. */
export async function saveArchive(shoot: string, rendition: Rendition, withoutReview = false): Promise<void> {
  tell(words.shoot.preparing);
  try {
    const answer = await fetch(address("/shoots/{shoot_id}/archive", { shoot_id: shoot }, { rendition, without_review: withoutReview || undefined }), { headers: await authorization() });
    if (!answer.ok) throw await refusal(answer);
    const named = /filename\*=UTF-8''([^;]+)/.exec(answer.headers.get("Content-Disposition") ?? "")?.[1];
    const url = URL.createObjectURL(await answer.blob());
    saveAs(url, named ? decodeURIComponent(named) : "photos.zip");
    window.setTimeout(() => URL.revokeObjectURL(url), 60_000);
  } catch (error) {
    tell(plain(error), { bad: true });
  }
}
