// Short words about what just happened, with a way back where there is one.
import { Store } from "./store";

export interface Toast {
  id: number;
  text: string;
  bad: boolean;
  action?: { label: string; run(): void };
}

export const toasts = new Store<readonly Toast[]>([]);
let count = 0;

export function tell(text: string, options: { bad?: boolean; action?: Toast["action"]; ms?: number } = {}): number {
  const id = (count += 1);
  toasts.value = [...toasts.value.slice(-2), { id, text, bad: options.bad ?? false, action: options.action }];
  window.setTimeout(() => dismiss(id), options.ms ?? (options.bad ? 9000 : 5000));
  return id;
}

export function dismiss(id: number): void {
  toasts.value = toasts.value.filter((toast) => toast.id !== id);
}

export const UNDO_MS = 5000;

interface Waiting {
  run(): void;
  timer: number;
}
const waiting = new Set<Waiting>();

/** Does something in five seconds unless it is taken back; leaving the page does it at once. */
export function withUndo(text: string, label: string, act: { run(): void; back(): void }): void {
  const entry: Waiting = {
    run: act.run,
    timer: window.setTimeout(() => {
      waiting.delete(entry);
      act.run();
    }, UNDO_MS),
  };
  waiting.add(entry);
  const id = tell(text, {
    ms: UNDO_MS,
    action: {
      label,
      run: () => {
        window.clearTimeout(entry.timer);
        if (waiting.delete(entry)) act.back();
        dismiss(id);
      },
    },
  });
}
