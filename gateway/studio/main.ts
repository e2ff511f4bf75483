// Where Studio starts: the language, the light, then the app.
import { preferred, speak } from "./words";
import { followMode } from "./state/mode";

followMode();
// The app draws words as it is defined, so they come first.
void speak(preferred()).then(() => import("./views/studio-app"));

if ("serviceWorker" in navigator && import.meta.env.PROD) {
  window.addEventListener("load", () => void navigator.serviceWorker.register("/sw.js").catch(() => undefined));
}
