// A value that tells its watchers when it changes; the whole of Studio's state is made of these.
import type { ReactiveController, ReactiveControllerHost } from "lit";

export class Store<T> {
  private readonly watchers = new Set<() => void>();

  constructor(private held: T) {}

  get value(): T {
    return this.held;
  }

  set value(next: T) {
    if (Object.is(next, this.held)) return;
    this.held = next;
    for (const watcher of [...this.watchers]) watcher();
  }

  /** Changes some fields and keeps the others. */
  patch(fields: Partial<T>): void {
    this.value = { ...this.held, ...fields };
  }

  watch(watcher: () => void): () => void {
    this.watchers.add(watcher);
    return () => this.watchers.delete(watcher);
  }
}

/** Draws a component again whenever one of these stores changes. */
export class Watch implements ReactiveController {
  private ends: (() => void)[] = [];
  private readonly stores: { watch(watcher: () => void): () => void }[];

  constructor(
    private readonly host: ReactiveControllerHost,
    ...stores: { watch(watcher: () => void): () => void }[]
  ) {
    this.stores = stores;
    host.addController(this);
  }

  hostConnected(): void {
    this.ends = this.stores.map((store) => store.watch(() => this.host.requestUpdate()));
  }

  hostDisconnected(): void {
    for (const end of this.ends) end();
  }
}
