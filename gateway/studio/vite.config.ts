// How Studio is built: into the gateway's package, with names that change when their content does.
import { defineConfig } from "vitest/config";

export default defineConfig({
  base: "/studio/",
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
