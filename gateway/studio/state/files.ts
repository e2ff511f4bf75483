// Files out of a drop, a paste or a chooser, folders opened all the way down.
import { isClutter } from "./media";

interface Entry {
  isFile: boolean;
  isDirectory: boolean;
  name: string;
  file(got: (file: File) => void, failed: () => void): void;
  createReader(): { readEntries(got: (entries: Entry[]) => void, failed: () => void): void };
}

export interface Dropped {
  files: File[];
  /** The folder's name where exactly one was dropped: a good name for a shoot. */
  folder: string;
}

/** Must be called while the drop is handled: the browser empties the transfer right after. */
export async function fromTransfer(transfer: DataTransfer): Promise<Dropped> {
  const entries = [...transfer.items].map((item) => (item.kind === "file" ? (item.webkitGetAsEntry?.() as Entry | null) : null));
  const plain = [...transfer.files];
  if (!entries.some(Boolean)) return { files: plain.filter((file) => !isClutter(file.name)), folder: "" };
  const found: File[] = [];
  for (const list of await Promise.all(entries.map((entry) => (entry ? collect(entry) : [])))) found.push(...list);
  const folders = entries.filter((entry) => entry?.isDirectory);
  return { files: found.filter((file) => !isClutter(file.name)), folder: folders.length === 1 ? folders[0]!.name : "" };
}

/** The files of an entry in its own order; many are asked for at once, since each answer takes its time. */
async function collect(entry: Entry): Promise<File[]> {
  if (entry.isFile) {
    const file = await new Promise<File | null>((resolve) => entry.file(resolve, () => resolve(null)));
    return file ? [file] : [];
  }
  const found: File[] = [];
  if (!entry.isDirectory) return found;
  const reader = entry.createReader();
  // A reader answers with a hundred entries at most, and with none at the end.
  for (;;) {
    const some = await new Promise<Entry[]>((resolve) => reader.readEntries(resolve, () => resolve([])));
    if (!some.length) return found;
    for (const list of await Promise.all(some.map(collect))) found.push(...list);
  }
}

export function fromInput(input: HTMLInputElement): Dropped {
  const files = [...(input.files ?? [])].filter((file) => !isClutter(file.name));
  const folder = files[0]?.webkitRelativePath.split("/")[0] ?? "";
  input.value = "";
  return { files, folder };
}
