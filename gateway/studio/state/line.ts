// Whether the API is reached: told by the browser and by every call, so that a page without a network says so.
import { Store } from "./store";

/** So long, in milliseconds, a line may be gone before anybody is told. */
const TOLD_AFTER = 1_000;

/** Whether it is known to be gone. */
export const lost = new Store(false);
let timer = 0;

/** Says that a call was answered, or that none can be. */
export function reached(there: boolean): void {
  if (there) {
    window.clearTimeout(timer);
    timer = 0;
    lost.value = false;
  } else timer ||= window.setTimeout(() => (lost.value = true), TOLD_AFTER);
}

window.addEventListener("offline", () => reached(false));
window.addEventListener("online", () => reached(true));
