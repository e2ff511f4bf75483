// A shoot that begins with its first photos: they are kept until it is made, also while the line is gone.
import type { ReactiveControllerHost } from "lit";
import { Refused } from "../api/client";
import { day, words } from "../words";
import { plain } from "../words/problems";
import { Asking } from "./asking";
import type { Dropped } from "./files";
import { createShoot, openNext } from "./library";
import { Patience } from "./patience";
import { tell } from "./toasts";
import { add } from "./uploads";

const patience = new Patience();
const never = new AbortController().signal;

export class Beginning {
  private files: File[] = [];
  private name = "";
  /** One shoot is made, however often it is asked for. */
  private once = "";
  private underway: Promise<void> | null = null;
  private readonly asking: Asking;

  constructor(
    host: ReactiveControllerHost,
    private readonly begun: (shoot: string) => void,
  ) {
    this.asking = new Asking(host);
  }

  /** What is dropped while the shoot is not made yet belongs to the same one. */
  drop({ files, folder }: Dropped): void {
    this.files.push(...files);
    this.name ||= folder || words.shoots.untitled(day(new Date().toISOString()));
    this.once ||= crypto.randomUUID();
    this.asking.ask(this.make);
  }

  private readonly make = (): Promise<void> => (this.underway ??= this.start().finally(() => (this.underway = null)));

  private async start(): Promise<void> {
    try {
      const shoot = await patience.over(() => createShoot(this.name, "", this.once), never);
      openNext(shoot.id);
      add(shoot.id, this.files);
      [this.files, this.name, this.once] = [[], "", ""];
      this.begun(shoot.id);
    } catch (error) {
      // Without a line it stays asked for, until the line is back.
      if (error instanceof Refused && error.status === 0) throw error;
      tell(plain(error), { bad: true, action: { label: words.common.retry, run: () => this.asking.again() } });
    }
  }
}
