// What `npm run build` does after tsc: what is left of sources that are gone is removed, the Go sources of the library go beside
// their compiled companions, and what starts the compiler is linked into few files, which Node loads in a quarter of the time that
// it takes for 300 modules. The runtime loses its comments, which were a third of what it adds to a bundle, and half of its indentation.
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "acorn";
import { rollup } from "rollup";

const dist = join(import.meta.dirname, "dist");

/** What earlier builds have made of sources that are gone: it would be shipped. */
function removeStale() {
  for (const folder of ["src", "runtime-js", "plugins"])
    for (const name of readdirSync(join(dist, folder), { recursive: true })) {
      const source = join(folder, name.replace(/\.(?:d\.ts|js)$/, ".ts"));
      if (/\.(?:ts|js|go)$/.test(name) && !existsSync(source)) rmSync(join(dist, folder, name));
    }
}

function copyLibrary() {
  cpSync("runtime-js/std", join(dist, "runtime-js/std"), {
    recursive: true,
    filter: (path) => statSync(path).isDirectory() || path.endsWith(".go"),
  });
}

/** One module of the runtime and all companions, for the programs that `goes run` links itself. */
async function linkRuntime() {
  const { runtimeEntry } = await import("./dist/src/cli/linkedruntime.js");
  const runtime = join(dist, "runtime-js");
  const files = readdirSync(runtime, { recursive: true })
    .filter((file) => file.startsWith("std") && /(?<!\.test)\.js$/.test(file))
    .sort();
  const text = runtimeEntry(files, (file) => readFileSync(join(runtime, file), "utf8"));
  const entry = join(runtime, "linked-entry.js");
  const build = await rollup({
    input: entry,
    external: (id) => !/^[./]/.test(id),
    plugins: [
      {
        name: "entry",
        resolveId: (id) => (id === entry ? id : null),
        load: (id) => (id === entry ? text : null),
      },
    ],
    treeshake: false,
  });
  await build.write({ file: join(dist, "runtime-linked/runtime.js") });
}

/**
 * Replaces the entries of the command and of the thread that plugins compile in; what they load stays as deep in dist, since
 * modules find files relative to their own.
 */
async function linkCompiler() {
  const entry = join(dist, "src/cli/main.js");
  const thread = join(dist, "plugins/compilerthread.js");
  rmSync(join(dist, "src/linked"), { recursive: true, force: true });
  const build = await rollup({
    input: { main: entry, thread },
    external: (id) => !/^[./]/.test(id),
    // Helpers of tsc look whether `this` has them.
    onwarn: (warning) => void (warning.code === "THIS_IS_UNDEFINED" || console.warn(warning.message)),
    treeshake: false,
  });
  await build.write({
    dir: join(dist, "src"),
    entryFileNames: ({ name }) => (name === "main" ? "cli/main.js" : "linked/[name].js"),
    chunkFileNames: "linked/[name].js",
  });
  writeFileSync(thread, 'import "../src/linked/thread.js";\n');
}

/** What bundlers read in comments. */
const annotation = /^\s*[#@]/;

function withoutComments(code) {
  const comments = [];
  parse(code, { ecmaVersion: "latest", sourceType: "module", onComment: comments });
  let text = "";
  let end = 0;
  for (const comment of comments.filter(({ value }) => !annotation.test(value))) {
    text += code.slice(end, comment.start);
    end = comment.end;
    const isWholeLine = /(^|\n)[ \t]*$/.test(text) && code[end] === "\n";
    if (isWholeLine) end++;
    text = text.replace(/[ \t]+$/, "");
  }
  return text + code.slice(end);
}

/** Two columns for a level, as in the modules that goes emits; tsc has four. Lines inside of texts stay. */
function narrow(code) {
  const texts = [];
  const onToken = ({ type, start, end }) => void (type.label === "template" && texts.push({ start, end }));
  parse(code, { ecmaVersion: "latest", sourceType: "module", onToken });
  return code.replace(/^(?: {4})+/gm, (indent, at) =>
    texts.some(({ start, end }) => start < at && at < end) ? indent : " ".repeat(indent.length / 2),
  );
}

/** Numbers for the names of kinds that a module imports: minifiers keep names of properties. */
function withoutNamesOfKinds(code, kinds) {
  const tree = parse(code, { ecmaVersion: "latest", sourceType: "module" });
  const isTold = tree.body.some(
    ({ type, source, specifiers }) =>
      type === "ImportDeclaration" &&
      /\/types\.js$/.test(source.value) &&
      specifiers.some(({ local }) => local.name === "Kind"),
  );
  if (!isTold) return code;
  const uses = [];
  const visit = (node) => {
    if (node.type === "MemberExpression" && node.object.name === "Kind" && !node.computed) uses.push(node);
    for (const part of Object.values(node).flat()) if (typeof part?.type === "string") visit(part);
  };
  visit(tree);
  uses.sort((x, y) => x.start - y.start);
  return uses.reduceRight((text, { start, end, property }) => {
    if (!Object.hasOwn(kinds, property.name)) throw new Error(`there is no kind ${property.name}`);
    return text.slice(0, start) + kinds[property.name] + text.slice(end);
  }, code);
}

async function stripRuntime() {
  const folder = join(dist, "runtime-js");
  const { Kind } = await import("./dist/runtime-js/types/types.js");
  for (const name of readdirSync(folder, { recursive: true })) {
    if (!name.endsWith(".js")) continue;
    const path = join(folder, name);
    const code = withoutComments(readFileSync(path, "utf8"));
    writeFileSync(path, narrow(withoutNamesOfKinds(code, Kind)));
  }
}

removeStale();
copyLibrary();
await stripRuntime();
await linkRuntime();
await linkCompiler();
writeFileSync(join(dist, "build-id"), String(Date.now()));
