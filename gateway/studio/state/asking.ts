// What a page cannot do without: asked for, said to be late when it takes long, and asked for again when the line is back.
import type { ReactiveController, ReactiveControllerHost } from "lit";
import { lost } from "./line";

/** So long, in milliseconds, grey shapes stand for what is to come; then words do. */
const LATE = 5_000;

export class Asking implements ReactiveController {
  /** Whether it has taken so long that it is said. */
  late = false;
  /** Whether the last try failed; nothing has come since. */
  failed = false;
  private task: (() => Promise<unknown>) | null = null;
  private open = false;
  private timer = 0;
  private unwatch: (() => void) | null = null;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostConnected(): void {
    this.unwatch = lost.watch(this.back);
    window.addEventListener("online", this.back);
  }

  hostDisconnected(): void {
    this.unwatch?.();
    window.removeEventListener("online", this.back);
    window.clearTimeout(this.timer);
  }

  ask(task: () => Promise<unknown>): void {
    if (task !== this.task) this.leave();
    this.task = task;
    this.again();
  }

  /** Asks for nothing any more, and forgets how that stood. */
  leave(): void {
    window.clearTimeout(this.timer);
    [this.task, this.open, this.late, this.failed] = [null, false, false, false];
  }

  /** The same once more. */
  readonly again = (): void => {
    const { task } = this;
    if (!task) return;
    this.open = true;
    window.clearTimeout(this.timer);
    this.timer = window.setTimeout(() => this.say(this.open), LATE);
    task().then(
      () => {
        if (task !== this.task) return;
        [this.open, this.failed] = [false, false];
        this.say(false);
      },
      () => {
        // It stays open, and is told when it is late.
        if (task !== this.task || !this.open) return;
        this.failed = true;
        this.host.requestUpdate();
      },
    );
  };

  private say(late: boolean): void {
    this.late = late;
    this.host.requestUpdate();
  }

  private readonly back = (): void => {
    if (this.open && !lost.value) this.again();
  };
}
