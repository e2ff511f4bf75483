// How Studio is built: into the gateway's package, with names that change when their content does.
import type { Plugin } from "vite";
import { defineConfig } from "vitest/config";

/** Names the app in the page's head, so that it comes together with what starts it instead of after it. */
const early: Plugin = {
  name: "early",
  transformIndexHtml: {
    order: "post",
    handler: (_page, { bundle }) =>
      Object.values(bundle ?? {})
        .filter((chunk) => chunk.type === "chunk" && chunk.name === "studio-app")
        .map(({ fileName }) => ({ tag: "link", attrs: { rel: "modulepreload", crossorigin: true, href: `/studio/${fileName}` }, injectTo: "head" as const })),
  },
};

export default defineConfig({
  base: "/studio/",
  plugins: [early],
  build: {
    outDir: "../luster_gateway/studio",
    emptyOutDir: true,
    target: "es2022",
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rollupOptions: {
      output: {
        entryFileNames: "assets/[name]-[hash].js",
        chunkFileNames: "assets/[name]-[hash].js",
        assetFileNames: "assets/[name]-[hash][extname]",
        // What every page needs lies in one file: a dozen small ones cost a slow line more than their bytes.
        codeSplitting: { groups: [{ name: "common", test: /node_modules\/(lit|@lit|lit-html|lit-element)\/|oxc-project|studio\/(api|styles)\/|studio\/state\/(?!passkeys|happenings)|words\/(en|index|problems)\.ts|parts\/icon\.ts/ }] },
      },
    },
  },
  server: {
    port: 5173,
    proxy: Object.fromEntries(
      ["config", "styles", "plugins", "auth", "me", "shoots", "assets", "uploads", "jobs", "previews", "events", "credits", "billing", "api-keys", "objects", "admin", "health"].map(
        (path) => [`^/${path}(/|\\?|$)`, process.env.LUSTER_URL ?? "http://127.0.0.1:8000"],
      ),
    ),
  },
  test: { environment: "happy-dom", include: ["**/*.test.ts"], exclude: ["node_modules/**"] },
});
