// esbuild bundles no workers: there, the walk is in the page.
import { build } from "esbuild";
import goes from "goes/esbuild";

const withoutWorkers = {
  name: "without-workers",
  setup({ onResolve }) {
    onResolve({ filter: /sim\.go\?worker$/ }, () => ({ path: `${import.meta.dirname}/src/inpage.ts` }));
  },
};

await build({
  entryPoints: ["src/main.tsx"],
  bundle: true,
  splitting: true,
  format: "esm",
  outdir: "dist-esbuild",
  jsx: "automatic",
  minify: true,
  define: { "process.env.NODE_ENV": '"production"' },
  plugins: [withoutWorkers, goes()],
});
