// The size of a program as `goes build --bundle --minify` makes it, with gzip.
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";

export const root = fileURLToPath(new URL("../..", import.meta.url));
const module = (path) => import(join(root, "dist/src", path));
const { compile } = await module("compile.js");
const { nodeHost } = await module("host/node.js");
const { outputLayout } = await module("cli/layout.js");
const { programOutput } = await module("cli/output.js");
const { bundle } = await module("cli/bundle.js");
const { formatProblems } = await module("cli/report.js");

/** { result, companions, milliseconds } of processor time; throws what is wrong with the program. */
export function compileOnce(request) {
  const companions = new Map();
  const start = process.cpuUsage();
  const result = compile(nodeHost(), request, outputLayout(companions));
  const { user, system } = process.cpuUsage(start);
  if (result.modules.length === 0) throw new Error(formatProblems(result, root));
  return { result, companions, milliseconds: (user + system) / 1000 };
}

export async function bundledCode({ result, companions }) {
  const { code } = await bundle(programOutput(result, companions, nodeHost()), { minify: true });
  return code;
}

export async function bundledSize(compiled) {
  return gzipSync(await bundledCode(compiled), { level: 9 }).length;
}
