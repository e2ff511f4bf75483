// What happened, by day and shoot: ten photos of one visit are one thing that happened, not ten.
import type { Job } from "../api/shapes";

export interface Happening {
  shoot: string;
  jobs: Job[];
}

export interface Day {
  /** The day in the reader's own time, such as 2026-11-29. */
  day: string;
  shoots: Happening[];
}

/** When something last happened to a job. */
const when = (job: Job) => job.updated_at ?? job.created_at ?? "";

/** The day of a moment where the reader is. */
export function dayOf(time: string): string {
  const at = new Date(time);
  return [at.getFullYear(), at.getMonth() + 1, at.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
}

/** The day before a day; not 24 hours before, as days have 23 or 25 where the clock is changed. */
export function dayBefore(day: string): string {
  const at = new Date(`${day}T12:00`);
  at.setDate(at.getDate() - 1);
  return dayOf(at.toISOString());
}

/** The first of the days and shoots, as many as fill so many lines, where a shoot takes so many at most. Each shoot keeps
    all of its jobs, so that what is counted of it is right. */
export function drawn(days: readonly Day[], lines: number, each: number): Day[] {
  let room = lines;
  const fits = (one: Happening) => {
    const there = room > 0;
    room -= Math.min(each, one.jobs.length);
    return there;
  };
  return days.map(({ day, shoots }) => ({ day, shoots: shoots.filter(fits) })).filter(({ shoots }) => shoots.length);
}

/** Days, shoots and jobs, each with the newest first. */
export function byDay(jobs: Iterable<Job>): Day[] {
  const days = new Map<string, Map<string, Job[]>>();
  for (const job of [...jobs].sort((a, b) => when(b).localeCompare(when(a)))) {
    const day = dayOf(when(job));
    const shoots = days.get(day) ?? new Map<string, Job[]>();
    days.set(day, shoots);
    const shoot = job.shoot_id ?? "";
    shoots.set(shoot, [...(shoots.get(shoot) ?? []), job]);
  }
  return [...days].map(([day, shoots]) => ({ day, shoots: [...shoots].map(([shoot, list]) => ({ shoot, jobs: list })) }));
}
