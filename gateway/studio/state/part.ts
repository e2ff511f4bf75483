// One thing that a page shows among others: it comes or fails by itself, and takes nothing else with it.
import type { ReactiveControllerHost } from "lit";
import { plain } from "../words/problems";

export class Part<T> {
  /** What came last; null until it has come once. */
  value: T | null = null;
  /** Why it did not come the last time, in words. */
  failed = "";
  private asked = 0;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly get: () => Promise<T>,
  ) {}

  /** Whether it is known how it stands: it came, or it failed. */
  get settled(): boolean {
    return this.value !== null || this.failed !== "";
  }

  /** Asks for it; what came before stays where this fails. Whoever waits for it is never refused. */
  readonly load = async (): Promise<void> => {
    const mine = (this.asked += 1);
    try {
      const value = await this.get();
      if (mine !== this.asked) return;
      [this.value, this.failed] = [value, ""];
    } catch (error) {
      if (mine === this.asked) this.failed = plain(error);
    }
    this.host.requestUpdate();
  };
}
