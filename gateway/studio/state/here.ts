// Whether the page comes from the very computer it is shown on.
export function isThisComputer(host: string): boolean {
  return host === "localhost" || host.endsWith(".localhost") || host === "[::1]" || /^127(\.\d{1,3}){3}$/.test(host);
}

/** Whether it is touched, not pointed at: a phone or a tablet, where nothing is dropped and no key is pressed. */
export const byFinger = (): boolean => matchMedia("(hover: none) and (pointer: coarse)").matches;
