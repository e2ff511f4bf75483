// The picture of a file that is on its way: its own, made when it is first shown and not before.
// Five hundred addresses made at once, or twenty pictures decoded at once, would hold the page for as long as the first
// look takes.
const made = new Map<string, string>();

export function pictureFrom(id: string, file: Blob | null, type: string): string {
  if (!file || type === "image/tiff" || type.startsWith("image/hei")) return "";
  const known = made.get(id);
  if (known) return known;
  const address = URL.createObjectURL(file);
  made.set(id, address);
  return address;
}

export function forgetPicture(id: string): void {
  const known = made.get(id);
  if (known) URL.revokeObjectURL(known);
  made.delete(id);
}
