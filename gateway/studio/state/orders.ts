// Orders of a look: sent in portions, and known again by their keys, so that the same order sent twice is paid once.
import { post } from "../api/client";
import { putJobs } from "./library";
import { isNewOnly, type Look, matched, wished } from "./looks";
import { named } from "./views";

/** So many photos are ordered by one call. */
const A_BATCH = 200;

export interface Ordered {
  shoot: string;
  ids: readonly string[];
  look: Look;
  /** The job whose result is worked on instead of photos; empty for none. */
  parent: string;
  /** Whether photos that have this very look are made again. */
  again: boolean;
}

/** The orders of one sheet. */
export class Orders {
  private tried = { order: "", key: "" };

  async send(order: Ordered): Promise<void> {
    const { shoot, ids, look, parent, again } = order;
    const key = this.keyOf(JSON.stringify(order));
    if (parent) {
      putJobs([(await post("/jobs", { body: { ...wished(look), parent_job_id: parent }, once: `${key}-0` })).job]);
      return;
    }
    // Another tab may have ordered the same meanwhile: the engine leaves out what is made when it writes the jobs.
    const how = { ...wished(look), ...matched(look), new_only: isNewOnly(look, again), stored_sets: false };
    for (let at = 0; at < ids.length; at += A_BATCH) {
      const body = { ...named(shoot, ids.slice(at, at + A_BATCH)), ...how };
      putJobs((await post("/shoots/{shoot_id}/jobs", { path: { shoot_id: shoot }, body, once: `${key}-${at}` })).jobs);
    }
  }

  /** The same for the same order again, another for any other. */
  private keyOf(order: string): string {
    if (order !== this.tried.order) this.tried = { order, key: crypto.randomUUID() };
    return this.tried.key;
  }
}
