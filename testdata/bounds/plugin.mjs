// The Rollup plugin on the program in the current folder, for measure.mjs.
import { readdirSync } from "node:fs";
import { resolve } from "node:path";
import { rollup } from "rollup";
import goes from "../../dist/plugins/rollup.js";

const [first] = readdirSync(".").filter((name) => name.endsWith(".go"));
const entry = {
  name: "entry",
  resolveId: (id) => (id === "entry" ? id : null),
  load: (id) => (id === "entry" ? `import ${JSON.stringify(resolve(first))};` : null),
};
try {
  const build = await rollup({ input: "entry", plugins: [entry, goes({ types: false })], onwarn() {} });
  await build.generate({ format: "es", sourcemap: true });
} catch (error) {
  if (error.code !== "PLUGIN_ERROR" && error.code !== "PARSE_ERROR") throw error;
  console.error(error.message.replace(/^.*\[plugin goes\] /, "").replace(/^\S+ \(\d+:\d+\): /, ""));
  process.exitCode = 1;
}
