// What kind of picture a file is, where the browser does not say: phones and cameras write names it has never heard of.
const BY_ENDING: Record<string, string> = {
  jpg: "image/jpeg", jpeg: "image/jpeg", png: "image/png", webp: "image/webp", heic: "image/heic", heif: "image/heif",
  tif: "image/tiff", tiff: "image/tiff", avif: "image/avif", dng: "image/x-adobe-dng", cr2: "image/x-canon-cr2",
  cr3: "image/x-canon-cr3", nef: "image/x-nikon-nef", arw: "image/x-sony-arw", raf: "image/x-fuji-raf",
  orf: "image/x-olympus-orf", rw2: "image/x-panasonic-rw2",
};

export function mediaType(file: { name: string; type: string }): string {
  const ending = file.name.toLowerCase().split(".").pop() ?? "";
  return BY_ENDING[ending] ?? (file.type || "application/octet-stream");
}

const SHOWN = new Set(["image/jpeg", "image/png", "image/webp", "image/avif"]);

/** Whether every browser shows such a file; of the others, HEIC and RAW among them, a picture is made first. */
export const isShownByBrowsers = (type: string) => SHOWN.has(type);

/** What the file chooser offers. */
export const ACCEPT = "image/*," + Object.keys(BY_ENDING).map((ending) => `.${ending}`).join(",");

/** Hidden files and a card's own bookkeeping are no photos, so nobody needs to hear that they are refused. */
export function isClutter(name: string): boolean {
  return name.startsWith(".") || /^(thumbs\.db|desktop\.ini)$/i.test(name) || /\.(xmp|thm|ctg|ind|xml)$/i.test(name);
}
