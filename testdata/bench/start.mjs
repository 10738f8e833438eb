// What Go takes of the first page of a development server that has just started: the time until the plugin has answered for the
// first Go module of examples/pricing, cold, and warm from the cache of the last start. Each start is a process of its own;
// medians, by the clock and of the processor, all threads together.
//
//   npm run build && npm run bench:start -- [starts]
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { createServer } from "vite";

const root = fileURLToPath(new URL("../..", import.meta.url));
const self = fileURLToPath(import.meta.url);
const module = "/pricing/money.go";

/** One start, in a process of its own. It ends when what was compiled is in the cache. */
async function start(folder) {
  const { default: goes } = await import(join(root, "dist/plugins/vite.js"));
  const plugin = goes({ types: false });
  const { load } = plugin;
  let taken = null;
  plugin.load = async function (id) {
    const began = performance.now();
    const usage = process.cpuUsage();
    const result = await load.call(this, id);
    if (taken === null && id.endsWith(module)) {
      const { user, system } = process.cpuUsage(usage);
      taken = { clock: performance.now() - began, processor: (user + system) / 1000 };
    }
    return result;
  };
  const config = { root: folder, configFile: false, logLevel: "silent", plugins: [plugin] };
  const server = await createServer({ ...config, server: { middlewareMode: true } });
  await server.transformRequest(module);
  const cache = join(folder, "node_modules/.cache/goes");
  for (let tries = 0; tries < 100 && !existsSync(cache); tries++) await sleep(100);
  console.log(JSON.stringify(taken));
  process.exit();
}

function median(list) {
  return [...list].sort((a, b) => a - b)[list.length >> 1];
}

function measure(name, folder, starts, prepare) {
  const found = Array.from({ length: starts }, () => {
    prepare();
    const { stdout, stderr } = spawnSync(process.execPath, [self, "--in", folder], { encoding: "utf8" });
    if (stdout === "") throw new Error(stderr);
    return JSON.parse(stdout);
  });
  const cells = ["clock", "processor"].map((kind) => median(found.map((each) => each[kind])).toFixed(0));
  console.log(name.padEnd(24) + cells.map((text) => text.padStart(10)).join(""));
}

function measureAll(starts) {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "start-")));
  try {
    for (const name of readdirSync(join(root, "examples/pricing")))
      if (name !== "node_modules")
        cpSync(join(root, "examples/pricing", name), join(folder, name), { recursive: true });
    mkdirSync(join(folder, "node_modules"));
    console.log("milliseconds".padEnd(24) + ["clock", "processor"].map((text) => text.padStart(10)).join(""));
    const forget = () => rmSync(join(folder, "node_modules/.cache"), { recursive: true, force: true });
    measure("cold", folder, starts, forget);
    measure("warm, from the cache", folder, starts, () => {});
    console.log(`Node ${process.version}`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

if (process.argv[2] === "--in") await start(process.argv[3]);
else measureAll(Number(process.argv[2] ?? 9));
