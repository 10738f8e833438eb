import { expect, test } from "vitest";
import { addPlugin } from "./viteconfig.ts";

test.each([
  ["export default {};", 'import goes from "goes/vite";\nexport default { plugins: [goes()] };'],
  [
    'import a from "a";\nexport default { plugins: [] };',
    'import a from "a";\nimport goes from "goes/vite";\nexport default { plugins: [goes()] };',
  ],
  [
    'import a from "a";\nexport default defineConfig(() => ({\n  base: "/",\n}));',
    'import a from "a";\nimport goes from "goes/vite";\nexport default defineConfig(() => ({\n  plugins: [goes()],\n  base: "/",\n}));',
  ],
  [
    'import a from "a";\nexport default f({ build: { rollupOptions: { plugins: [a()] } }, plugins: [a()] });',
    'import a from "a";\nimport goes from "goes/vite";\nexport default f({ build: { rollupOptions: { plugins: [a()] } }, plugins: [goes(), a()] });',
  ],
])("the plugin is added: %s", (before, after) => expect(addPlugin(before)).toBe(after));

test.each([
  "export default config;",
  "export default { ...base };",
  "export default { plugins };",
  "export default { plugins: own() };",
  "export default f(a, {});",
  "export default { plugins: [] } satisfies UserConfig;",
  'import goes from "other";\nexport default {};',
  "module.exports = {};",
])("it is left alone: %s", (text) => expect(addPlugin(text)).toBe(null));
