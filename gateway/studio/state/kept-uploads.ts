// The list of unfinished uploads in the browser's own database, with the bytes while there is room for them.
export interface Kept {
  id: string;
  account: string;
  /** The page that sees to it; while that page is open, no other takes it for forgotten. Records of earlier days have none. */
  page?: string;
  shoot: string;
  name: string;
  size: number;
  type: string;
  file: Blob | null;
  part?: { assetId: string; objectKey: string; uploadId: string; size: number; count: number };
}

/** More than this is not copied into the browser's database; those files are asked for again after a reload. */
const ROOM = 3_000_000_000;

let opened: Promise<IDBDatabase> | null = null;
const held = new Map<string, number>();

function open(): Promise<IDBDatabase> {
  opened ??= new Promise((resolve, reject) => {
    const request = indexedDB.open("luster-uploads", 1);
    request.onupgradeneeded = () => request.result.createObjectStore("uploads", { keyPath: "id" });
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error("no database"));
  });
  return opened;
}

async function run<T>(mode: IDBTransactionMode, act: (store: IDBObjectStore) => IDBRequest<T>): Promise<T | undefined> {
  try {
    const database = await open();
    return await new Promise<T>((resolve, reject) => {
      const request = act(database.transaction("uploads", mode).objectStore("uploads"));
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error ?? new Error("not kept"));
    });
  } catch {
    return undefined; // A private window may have no database; uploads then last as long as the page.
  }
}

export async function store(kept: Kept): Promise<void> {
  const others = [...held].reduce((sum, [id, size]) => (id === kept.id ? sum : sum + size), 0);
  const fits = others + kept.size <= ROOM;
  if (fits) held.set(kept.id, kept.size);
  await run("readwrite", (all) => all.put({ ...kept, file: fits ? kept.file : null }));
}

/** Puts many on the list at once, without their bytes: those take long, and the list is what must not be lost. */
export async function note(many: readonly Kept[]): Promise<void> {
  await run("readwrite", (all) => many.map((kept) => all.put({ ...kept, file: null })).at(-1)!);
}

export async function forget(id: string): Promise<void> {
  held.delete(id);
  await run("readwrite", (all) => all.delete(id));
}

export async function remembered(account: string): Promise<Kept[]> {
  const all = ((await run("readonly", (store) => store.getAll())) ?? []) as Kept[];
  return all.filter((kept) => kept.account === account);
}
