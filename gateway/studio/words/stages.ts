// The name of a stage as a person would say it; a stranger's stage is called what its author called it.
import { words } from ".";

export function stageName(stage: string): string {
  const own = stage.split(".").pop() ?? stage;
  const known = words.job.stages[own];
  if (known) return known;
  const text = own.replace(/_/g, " ");
  return text.charAt(0).toUpperCase() + text.slice(1);
}
