/** Addresses, without `URL` and `URLSearchParams`: React Native's own know only a part of them, and change signed ones. */

/** The beginning of an address: protocol and host, and nothing where it is none. */
function beginning(address: string): { protocol: string; host: string; name: string } | undefined {
  const found = /^(https?:)\/\/((\[[^\]]*\]|[^/?#:@]+)(?::\d+)?)(?=[/?#]|$)/i.exec(address);
  return found ? { protocol: found[1]!.toLowerCase(), host: found[2]!, name: found[3]!.toLowerCase() } : undefined;
}

/** Host and port, for words about it. */
export function hostOf(address: string): string {
  return beginning(address)?.host ?? address;
}

/** The host alone, where the address would be asked in clear text; nothing where it is encrypted. */
export function clearHostOf(address: string): string | undefined {
  const found = beginning(address);
  return found === undefined ? "" : found.protocol === "https:" ? undefined : found.name;
}

/** An address of the server, whole; one that is whole already stays as it is, to the letter. */
export function wholeAddress(given: string, base: string): string {
  if (beginning(given)) return given;
  const { protocol, host } = beginning(base)!;
  return `${protocol}//${host}${given.startsWith("/") ? "" : "/"}${given}`;
}

/** What comes after the path: `?name=value&…`, or nothing. */
export function queryOf(values: Record<string, unknown>): string {
  const pairs: string[] = [];
  for (const [name, value] of Object.entries(values))
    for (const one of Array.isArray(value) ? value : [value])
      if (one !== undefined && one !== null) pairs.push(`${encodeURIComponent(name)}=${encodeURIComponent(String(one))}`);
  return pairs.length ? `?${pairs.join("&")}` : "";
}
