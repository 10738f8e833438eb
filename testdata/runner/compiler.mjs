// A process that compiles Go programs, one after the other, each into a folder of its own: the compiler starts and warms
// up once. The modules are those of `goes build`, with the maps of `goes run`; they import the runtime and companions from where goes is.
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const dist = process.env.GOES_DIST ?? fileURLToPath(new URL("../../dist", import.meta.url));
const module = (path) => import(pathToFileURL(join(dist, "src", path)).href);

const { compile } = await module("compile.js");
const { nodeHost, runtimeDirectory } = await module("host/node.js");
const { moduleFile } = await module("cli/layout.js");
const { withFunctions } = await module("cli/maps.js");
const { dataText } = await module("print/data.js");
const { functionTable } = await module("print/functiontable.js");
const { formatProblems } = await module("cli/report.js");

const host = nodeHost();
const urlOf = (path) => pathToFileURL(path).href;

/** { program } as `execute` takes it, or { problems }: what `goes run` would print. */
function build(request, folder) {
  const result = compile(host, request, {
    packageSpecifier: (_from, to) => urlOf(join(folder, `${to}.js`)),
    companionSpecifier: (_from, path) => urlOf(path),
    runtimeSpecifier: () => urlOf(join(runtimeDirectory, "index.js")),
    jsFunctionsSpecifier: () => urlOf(join(runtimeDirectory, "boundary/jsfunctions.js")),
    fileName: moduleFile,
  });
  if (result.modules.length === 0) return { problems: formatProblems(result, request.directory) };
  const [root] = result.program.roots;
  if (root.name !== "main") return { problems: `package ${root.path} is not a main package\n` };
  writeModule(join(folder, "package.json"), '{"type":"module"}');
  for (const { package: pkg, code, map, data } of result.modules) {
    const file = join(folder, moduleFile(pkg));
    writeModule(file, code + dataText(data));
    writeModule(
      `${file}.map`,
      withFunctions(
        map,
        functionTable({ packages: [pkg], fileSet: result.program.fileSet }, result.analysis),
      ),
    );
  }
  return {
    program: {
      entry: join(folder, moduleFile(root)),
      name: "program",
      isShallow: result.analysis?.isShallow() ?? false,
    },
  };
}

function writeModule(path, text) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

process.on("disconnect", () => process.exit());
process.on("message", ({ request, folder }) => {
  let answer;
  try {
    answer = build(request, folder);
  } catch (error) {
    answer = { crash: String(error.stack ?? error) };
  }
  process.send(answer);
});
