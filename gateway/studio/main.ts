// Where Studio starts: the language, the light, then the app.
import { recall } from "./state/kept";
import { followMode } from "./state/mode";
import { sceneUrl, SCENES } from "./state/scenes";
import { preferred, speak } from "./words";

followMode();
// The app draws words as it is defined, so they come first.
void speak(preferred()).then(() => {
  void import("./views/studio-app");
  if (recall("credential", null)) return;
  // Whoever is not signed in sees the arrival page: it comes beside the app, not after it.
  void import("./views/arrive-view");
  for (const side of ["after", "before"] as const) new Image().src = sceneUrl(SCENES[0]!.id, side);
});

if ("serviceWorker" in navigator && import.meta.env.PROD) {
  window.addEventListener("load", () => void navigator.serviceWorker.register("/sw.js").catch(() => undefined));
}
