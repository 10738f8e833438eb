// The Vitest plugin: files `*_test.go` are test files, in which each test, subtest and example of Go is one of Vitest's. The
// module of such a file runs the test binary of its package (src/cli/test) when Vitest collects what there is: only then is
// known which subtests there are (gotests.ts).
import { existsSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import type { Plugin, ViteDevServer } from "vite";
import { compiling } from "../src/cli/compiling.ts";
import { functionsIn, packageInputs } from "../src/cli/test/testfile.ts";
import type { GoTests } from "./gotests.ts";
import { isTestFile, withoutQuery } from "./ids.ts";

export interface GoesTestOptions {
  /** Build tags. */
  readonly tags?: readonly string[];
}

const pattern = "**/*_test.go";

/** What Vitest takes for test files if nobody says so. */
const usual = "**/*.{test,spec}.?(c|m)[jt]s?(x)";

export default function goesTests({ tags = [] }: GoesTestOptions = {}): Plugin {
  /** By test file: what its results depend on. */
  const inputs = new Map<string, ReadonlySet<string>>();
  return {
    name: "goes:tests",
    enforce: "pre",

    config(config) {
      const { include } = (config as { test?: { include?: readonly string[] } }).test ?? {};
      return { test: { include: include === undefined ? [usual, pattern] : [pattern] } } as object;
    },

    configureServer(server) {
      for (const event of ["change", "add", "unlink"] as const)
        server.watcher.on(event, (file) => runAgain(server, inputs, file));
    },

    // Before the plugin for packages, to which such a file is none, wherever that stands in the list.
    resolveId: {
      order: "pre",
      handler: (source) => (isTestFile(source) && existsSync(withoutQuery(source)) ? source : null),
    },

    load: {
      order: "pre",
      async handler(id) {
        if (!isTestFile(id)) return null;
        const file = withoutQuery(id);
        const directory = dirname(file);
        inputs.set(file, new Set(packageInputs(directory, tags)));
        const binary = await compiling("testBinary", { directory, tags, cover: null });
        if ("failed" in binary) throw new Error(`${binary.failed} failed\n${binary.text}`);
        const { program } = binary;
        if (program === null) throw new Error(`${file} has no tests for js and wasm`);
        const tests: GoTests = { file, directory, program, functions: functionsIn(file) };
        return { code: moduleText(tests), map: { mappings: "" } };
      },
    },
  };
}

function moduleText(tests: GoTests): string {
  const runner = fileURLToPath(new URL("gotests.js", import.meta.url));
  return `import { describe, test } from "vitest";
import { collect } from ${JSON.stringify(runner)};
await collect({ describe, test }, ${JSON.stringify(tests)});
`;
}

/** Vitest knows of the file with the tests alone, not of what it tests. */
function runAgain(
  server: ViteDevServer,
  inputs: ReadonlyMap<string, ReadonlySet<string>>,
  file: string,
): void {
  for (const [id, files] of inputs)
    if (id !== file && (files.has(file) || (file.endsWith(".go") && files.has(dirname(file))))) {
      for (const { moduleGraph } of Object.values(server.environments)) {
        const module = moduleGraph.getModuleById(id);
        if (module !== undefined) moduleGraph.invalidateModule(module);
      }
      server.watcher.emit("change", id);
    }
}
