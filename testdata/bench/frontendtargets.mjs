// The ways to run the programs of frontend.mjs. A target builds a program into a file and runs that file, which gives what it
// printed; `build` gives undefined where a program does not have the target.
import { execFile } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { promisify } from "node:util";
import { gzipSync } from "node:zlib";
import { rollup } from "rollup";
import { minify } from "terser";
import { runnerImport } from "vite";
import { bundledCode, compileOnce, root } from "./bundlesize.mjs";
import { goRoot } from "./gocommand.mjs";

const { default: goes } = await import(join(root, "dist/plugins/rollup.js"));
const limit = 120_000;
const execute = promisify(execFile);

async function output(command, args, options = {}) {
  const { stdout } = await execute(command, args, { timeout: limit, maxBuffer: 1 << 26, ...options });
  return stdout;
}

/** Makes a program's clock count what its thread works. */
const threadClock = `data:text/javascript,${encodeURIComponent(`performance.now = () => {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
};`)}`;

function gzipOf(...files) {
  return files.reduce((sum, file) => sum + gzipSync(readFileSync(file), { level: 9 }).length, 0);
}

function native(go) {
  return {
    name: "native",
    async build({ folder }, file) {
      await output(join(go, "bin/go"), ["build", "-o", file, "."], { cwd: folder });
      return { file };
    },
    run: (file) => output(file, []),
  };
}

function wasm(go, node) {
  const script = (name) => join(go, "lib/wasm", name);
  return {
    name: "wasm",
    async build({ folder }, file) {
      const env = { ...process.env, GOOS: "js", GOARCH: "wasm" };
      await output(join(go, "bin/go"), ["build", "-ldflags=-s -w", "-o", file, "."], { cwd: folder, env });
      return { file, gzip: gzipOf(file, script("wasm_exec.js")) };
    },
    // Go's wasm limits the size of the environment.
    run: (file) => output(node, [script("wasm_exec_node.js"), file], { env: { PATH: process.env.PATH } }),
  };
}

function gopherjs(command, node) {
  const goroot = process.env.GOPHERJS_GOROOT;
  const env = goroot
    ? {
        ...process.env,
        GOPHERJS_GOROOT: goroot,
        PATH: `${join(goroot, "bin")}${delimiter}${process.env.PATH}`,
      }
    : process.env;
  return {
    name: "gopherjs",
    async build({ folder }, name) {
      const file = `${name}.js`;
      await output(command, ["build", "-m", "-o", file, "."], { cwd: folder, env });
      return { file, gzip: gzipOf(file) };
    },
    run: (file) => output(node, [file]),
  };
}

/** A target whose files are ES modules, which run on Node or in a page; `codeOf` gives the code of a program. */
function modules(name, { node, page, thread }, codeOf) {
  const clock = thread ? ["--import", threadClock] : [];
  return {
    name,
    async build(program, path) {
      const code = await codeOf(program, path);
      if (code === undefined) return undefined;
      const file = `${path}.mjs`;
      writeFileSync(file, code);
      return { file, gzip: gzipOf(file) };
    },
    run: (file) => (page ? page.run(readFileSync(file, "utf8")) : output(node, [...clock, file])),
  };
}

async function bundleAndMinify(input, plugins) {
  const build = await rollup({ input, plugins, onwarn() {} });
  const { output } = await build.generate({ format: "es" });
  await build.close();
  return (await minify(output[0].code, { module: true })).code;
}

function byHand({ folder }) {
  const file = join(folder, "byhand.mjs");
  return existsSync(file) ? bundleAndMinify(file, []) : undefined;
}

function builtByGoes({ folder }) {
  return bundledCode(compileOnce({ directory: folder, directories: [folder] }));
}

function builtByPlugin({ folder }, path) {
  mkdirSync(path);
  const entry = join(path, "entry.js");
  writeFileSync(entry, `import ${JSON.stringify(join(folder, "main.go"))};\n`);
  return bundleAndMinify(entry, [goes({ root: folder, types: false })]);
}

/** A page of headless Chromium in which programs run one after another, each in a document of its own. */
export async function openPage() {
  const { module } = await runnerImport(join(root, "testdata/chromium.ts"));
  const browser = await module.launchBrowser();
  async function run(code) {
    const page = await browser.newPage();
    try {
      const printed = new Promise((resolve, reject) => {
        page.on("console", (message) => resolve(message.text()));
        page.on("pageerror", reject);
        setTimeout(() => reject(new Error(`no end after ${limit} ms`)), limit).unref();
      });
      await page.addScriptTag({ type: "module", content: code });
      return await printed;
    } finally {
      await page.close();
    }
  }
  return { version: `Chromium ${browser.version()}`, run, close: () => browser.close() };
}

/** Those that are wanted (all, if nothing is said) and there. */
export function targetsOf({ node, page, thread, plugin, wanted }) {
  const go = goRoot();
  const command = process.env.GOPHERJS;
  const host = { node, page, thread };
  const isComparable = !page && !thread;
  const all = [
    go && isComparable && native(go),
    modules("goes", host, builtByGoes),
    plugin && modules("plugin", host, builtByPlugin),
    go && isComparable && wasm(go, node),
    command && isComparable && gopherjs(command, node),
    modules("by hand", host, byHand),
  ];
  const isWanted = ({ name }) => wanted?.includes(name.replace(" ", "")) ?? true;
  return all.filter((target) => target && isWanted(target));
}
