// What happened while nobody looked: unread results, a quiet notification, the page's title, and milestones.
import { get } from "../api/client";
import { jobs, shoots } from "./library";
import { onEvent } from "./live";
import { keep, recall } from "./kept";
import { styleName } from "./looks";
import { remember, remembered, session } from "./session";
import { Store } from "./store";
import { tell } from "./toasts";
import { words } from "../words";

export const unread = new Store(0);
const MILESTONES = new Set([1, 10, 100, 1000]);

let since = 0;
let told = 0;
let ends: (() => void) | null = null;
let burst = 0;

/** Up to when everything has been seen, kept with the account so that phone and desk agree. */
export const readUntil = () => remembered<string>("read_until", "");

export async function markRead(): Promise<void> {
  unread.value = 0;
  await remember("read_until", new Date().toISOString());
}

/** Counts what ends from now on, and says it where it is wanted. */
export function watchDone(): void {
  ends?.();
  void missed();
  ends = onEvent((event) => {
    if (event.snapshot || (event.type !== "succeeded" && event.type !== "failed")) return;
    if ((event.created_at ?? "") <= readUntil()) return;
    if (location.hash !== "#/activity") unread.value += 1;
    if (event.type === "succeeded") {
      since += 1;
      window.clearTimeout(burst);
      burst = window.setTimeout(announce, 1200);
      celebrate();
    }
    title();
  });
  jobs.watch(title);
}

/** What ended while nobody was here. */
async function missed(): Promise<void> {
  const until = readUntil();
  if (!until) return;
  const { jobs: list } = await get("/jobs", { query: { limit: 50 } }).catch(() => ({ jobs: [] }));
  unread.value += list.filter((job) => (job.completed_at ?? "") > until).length;
}

/** How far the open work is stands in the title, where a tab in the background shows it. */
function title(): void {
  const open = [...jobs.value.values()].filter((job) => job.status === "queued" || job.status === "processing").length;
  document.title = open ? `(${open}) ${words.shoots.working(open)} · Luster` : since && document.hidden ? `✓ ${words.job.notifyDone(since)} · Luster` : "Luster";
}

function announce(): void {
  if (!document.hidden || !recall("notify", false) || Notification.permission !== "granted" || since === told) return;
  const last = [...jobs.value.values()].filter((job) => job.status === "succeeded").at(-1);
  new Notification(words.job.notifyDone(since - told), { body: last ? styleName(last.style) : "", silent: true, tag: "luster-done" });
  told = since;
}

function celebrate(): void {
  if (!remembered("milestones", true)) return;
  const before = recall<number>(`done.${session.value.account?.id}`, -1);
  const counted = shoots.value.items.reduce((sum, shoot) => sum + shoot.jobs.succeeded, 0);
  const now = (before < 0 ? counted : before) + 1;
  keep(`done.${session.value.account?.id}`, now);
  if (MILESTONES.has(now)) tell(words.activity.milestone(now));
}

document.addEventListener("visibilitychange", () => {
  if (document.hidden) return;
  since = 0;
  told = 0;
  title();
});
