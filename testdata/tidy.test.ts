// The shape of the source tree: layers, cycles, dead files, file sizes, opening comments.
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));

/** From the lowest to the highest; each imports only itself and lower ones. */
const layers = [
  "src/source",
  "src/diagnostics",
  "src/syntax",
  "src/constant",
  "src/types",
  "src/check",
  "src/load",
  "src/checker.ts",
  "src/core",
  "src/analyze",
  "src/plan",
  "src/generate",
  "src/print",
  "src/compile.ts",
  "src/index.ts",
  "src/modules",
  "src/host",
  "src/cli",
  "plugins",
];

const maximumLines = 600;
const medianGoal = 150;

/** What is run or imported from outside: commands, package exports, workers. */
const entryPoints = new Set([
  "src/index.ts",
  "src/checker.ts",
  "src/cli/main.ts",
  "src/cli/test/child.ts",
  "src/host/worker.ts",
  "src/host/deepcall.ts",
  "src/host/gofetch.ts",
  "src/modules/requestthread.ts",
  "plugins/compilerthread.ts",
  "plugins/bun.ts",
  "plugins/esbuild.ts",
  "plugins/rolldown.ts",
  "plugins/rollup.ts",
  "plugins/rspack.ts",
  "plugins/gotests.ts",
  "plugins/vite.ts",
  "plugins/vitest.ts",
  "plugins/webpack.ts",
  "plugins/worker.ts",
  "runtime-js/boundary/fetchhandler.ts",
  "runtime-js/index.ts",
  "runtime-js/boundary/index.ts",
  "runtime-js/boundary/jsfunctions.ts",
  "runtime-js/boundary/devtools.ts",
  "runtime-js/served/stacks.ts",
  "runtime-js/served/types.ts",
  "runtime-js/served/waits.ts",
  "runtime-js/worker/client.ts",
  "runtime-js/worker/server.ts",
]);

function filesBelow(folder: string): string[] {
  return readdirSync(join(root, folder)).flatMap((name) => {
    const path = `${folder}/${name}`;
    if (statSync(join(root, path)).isDirectory()) return filesBelow(path);
    return path.endsWith(".ts") ? [path] : [];
  });
}

const all = ["src", "plugins", "runtime-js"].flatMap(filesBelow);
const sources = all.filter((path) => !path.endsWith(".test.ts"));
const texts = new Map(all.map((path) => [path, readFileSync(join(root, path), "utf8")]));

interface Import {
  from: string;
  to: string;
  typeOnly: boolean;
}

/** Relative imports; `typeOnly` ones vanish when compiled. */
function importsOf(path: string): Import[] {
  const found: Import[] = [];
  const pattern =
    /^\s*(?:import|export)\s+(type\s+)?(?:[^"';]*?\sfrom\s+)?"(\.[^"]+)"|import\("(\.[^"]+)"\)/gm;
  for (const [, type, specifier, dynamic] of texts.get(path)!.matchAll(pattern)) {
    const to = relative(root, resolve(root, dirname(path), specifier ?? dynamic));
    found.push({ from: path, to, typeOnly: type !== undefined });
  }
  return found;
}

const imports = new Map(all.map((path) => [path, importsOf(path)]));

function layerOf(path: string): number {
  return layers.findIndex((layer) => path === layer || path.startsWith(`${layer}/`));
}

describe("tidy", () => {
  test("every import points at a file", () => {
    const broken = [...imports.values()]
      .flat()
      .filter(({ to }) => to.endsWith(".ts") && !existsSync(join(root, to)));
    expect(broken.map(({ from, to }) => `${from} -> ${to}`)).toEqual([]);
  });

  test("layers import only layers before them", () => {
    const wrong = sources
      .filter((path) => !path.startsWith("runtime-js"))
      .flatMap((path) => imports.get(path)!)
      // The contract between generator and runtime is a type.
      .filter(({ from, to, typeOnly }) =>
        to.startsWith("runtime-js") ? !typeOnly : layerOf(to) > layerOf(from),
      );
    expect(wrong.map(({ from, to }) => `${from} -> ${to}`)).toEqual([]);
  });

  test("analysis reads the core program, not syntax", () => {
    const files = sources.filter((path) => path.startsWith("src/analyze/"));
    const wrong = files.filter(
      (path) =>
        (path !== "src/analyze/reach/instances.ts" &&
          imports.get(path)!.some(({ to }) => to.startsWith("src/syntax/"))) ||
        /\binfo\.(types|uses|selections|instances|implicits)\b/.test(texts.get(path)!) ||
        (path !== "src/analyze/reach/instances.ts" && /\binfo\.defs\b/.test(texts.get(path)!)),
    );
    expect(wrong).toEqual([]);
  });

  test("every file of src belongs to a layer", () => {
    expect(sources.filter((path) => path.startsWith("src") && layerOf(path) < 0)).toEqual([]);
  });

  test("the runtime imports nothing of the compiler", () => {
    const wrong = [...imports.values()]
      .flat()
      .filter(({ from, to }) => from.startsWith("runtime-js") && !to.startsWith("runtime-js"));
    expect(wrong.map(({ from, to }) => `${from} -> ${to}`)).toEqual([]);
  });

  test("files never import each other in a circle", () => {
    const state = new Map<string, "open" | "done">();
    const cycles: string[] = [];
    function visit(path: string, trail: string[]): void {
      if (state.get(path) === "done") return;
      if (state.get(path) === "open") {
        cycles.push([...trail.slice(trail.indexOf(path)), path].join(" -> "));
        return;
      }
      state.set(path, "open");
      for (const { to, typeOnly } of imports.get(path) ?? [])
        if (!typeOnly && texts.has(to)) visit(to, [...trail, path]);
      state.set(path, "done");
    }
    for (const path of sources) visit(path, []);
    expect(cycles).toEqual([]);
  });

  test("no file is dead", () => {
    const used = new Set(
      [...imports]
        .filter(([path]) => !path.endsWith(".test.ts"))
        .flatMap(([, list]) => list.map(({ to }) => to)),
    );
    const isCompanion = (path: string) => path.startsWith("runtime-js/std/");
    expect(sources.filter((path) => !used.has(path) && !entryPoints.has(path) && !isCompanion(path))).toEqual(
      [],
    );
  });

  test("a companion stands beside its Go file", () => {
    const lonely = sources.filter((path) => path.startsWith("runtime-js/std/") && !goFileExists(path));
    const used = new Set([...imports.values()].flat().map(({ to }) => to));
    expect(lonely.filter((path) => !used.has(path))).toEqual([]);
  });

  test("files are short", () => {
    const lines = (path: string) => texts.get(path)!.split("\n").length;
    const isTable = (path: string) => /^\/\/ Data table/.test(texts.get(path)!);
    expect(
      sources
        .filter((path) => lines(path) > maximumLines && !isTable(path))
        .map((path) => `${path}: ${lines(path)}`),
    ).toEqual([]);
    const sorted = sources.map(lines).sort((a, b) => a - b);
    expect(sorted[sorted.length >> 1]).toBeLessThanOrEqual(medianGoal);
  });

  test("a file opens by saying what it implements", () => {
    expect(sources.filter((path) => !/^(#!.*\n)?(\/\/|\/\*)/.test(texts.get(path)!))).toEqual([]);
  });

  test("analyses and the runtime stand in folders by concept", () => {
    const inFolder = (folder: string) =>
      all.filter((path) => dirname(path) === folder && !path.endsWith(".test.ts")).length;
    // The entry, what it answers, and what belongs to no concept.
    expect(inFolder("src/analyze")).toBeLessThanOrEqual(4);
    expect(inFolder("runtime-js")).toBeLessThanOrEqual(2);
    const folders = new Set(all.map(dirname).filter((path) => /^(src\/analyze|runtime-js)\//.test(path)));
    const full = [...folders].filter(
      (folder) => !folder.startsWith("runtime-js/std") && inFolder(folder) > 20,
    );
    expect(full).toEqual(["runtime-js/boundary"]);
  });

  test("no folder is a drawer", () => {
    expect(
      all.filter(
        (path) =>
          /(^|\/)(utils?|helpers?|misc|common)(\/|\.ts$)/.test(path) && path !== "src/types/common.ts",
      ),
    ).toEqual([]);
  });
});

/** The Go file beside a companion; that of Go's source, if the folder has none: see load/companions.ts. */
function goFileExists(path: string): boolean {
  if (!readdirSync(join(root, dirname(path))).some((name) => name.endsWith(".go"))) return true;
  try {
    return statSync(join(root, path.replace(/\.ts$/, ".go"))).isFile();
  } catch {
    return false;
  }
}
