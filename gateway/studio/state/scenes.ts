// The photos of the arrival page: which there are, and the address of each in the size that this screen needs.
export interface Scene {
  id: string;
  style: string;
}

export const SCENES: Scene[] = [
  { id: "dusk", style: "Dusk, blue hour" },
  { id: "sky", style: "Sky replacement" },
  { id: "airy", style: "Bright & airy" },
  { id: "lawn", style: "Lawn cleanup" },
  { id: "natural", style: "Natural" },
];

/** Up to this width of the page the small pictures are sharp enough; they are a quarter of the bytes. */
const NARROW = "(max-width: 760px)";

export const sceneUrl = (scene: string, side: "before" | "after") =>
  `/studio/pictures/${scene}-${side}${matchMedia(NARROW).matches ? "-small" : ""}.webp`;
