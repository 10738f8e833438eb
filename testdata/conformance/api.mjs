// The ledger of the embedded packages: every symbol that Go's api/*.txt list (apifiles.mjs), constants with their values,
// functions with their types, fields and methods, against what the checker says of ours. A symbol is done if all that is
// said of it is the same; the board names the others with their reasons, of which every one needs one.
//
//   npm run conformance -- api [--update] [--only <import path>]
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { required } from "./apifiles.mjs";
import { featuresOf } from "./apiwords.mjs";
import { dist } from "./packages.mjs";

const here = (name) => fileURLToPath(new URL(name, import.meta.url));
const module = (path) => import(pathToFileURL(join(dist, "src", path)).href);
const { check } = await module("checker.js");
const { nodeHost } = await module("host/node.js");
const { absence } = await module("check/absent.js");

/** Import paths of the embedded packages that programs may import. */
function embeddedPaths() {
  const library = join(dist, "runtime-js/std");
  const files = readdirSync(library, { recursive: true }).filter((file) => file.endsWith(".go"));
  const paths = new Set(files.map((file) => file.slice(0, file.lastIndexOf("/"))));
  return [...paths].filter((path) => !path.split("/").includes("internal") && !isOurs(path)).sort();
}

/** Packages that Go does not have. */
function isOurs(path) {
  return path.startsWith("goes/");
}

/** import path -> what the checker knows of the package. */
function checked(paths) {
  const folder = mkdtempSync(join(tmpdir(), "goes-api-"));
  try {
    const file = join(folder, "all.go");
    const imports = paths.map((path) => `import _ "${path}"\n`).join("");
    writeFileSync(file, `package main\n\n${imports}\nfunc main() {}\n`);
    const { packages } = check([file], { ...nodeHost(), goroot: null });
    const wrong = packages.flatMap(({ diagnostics }) => diagnostics);
    if (wrong.length > 0) throw new Error(wrong[0].message);
    return new Map(packages.map(({ path, types }) => [path, types]));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Why symbols are not as Go has them: lines `import path, symbol: reason`. */
function differenceReasons() {
  const lines = readFileSync(here("api-differences.txt"), "utf8").split("\n");
  const parsed = lines
    .map((line) => /^([^#,][^,]*), (\S+): (.*)$/.exec(line))
    .filter((match) => match !== null);
  return new Map(parsed.map(([, path, symbol, reason]) => [`${path}.${symbol}`, reason]));
}

function bySymbol(features) {
  const groups = new Map();
  for (const feature of features)
    groups.set(feature.symbol, [...(groups.get(feature.symbol) ?? []), feature]);
  return groups;
}

/** { path, total, done, open, elsewhere }: `open` are lines of the board. */
function ledgerOf(path, pkg, reasons) {
  const own = featuresOf(pkg);
  const [texts, symbols] = [new Set(own.map(({ text }) => text)), new Set(own.map(({ symbol }) => symbol))];
  const wanted = bySymbol(required(path));
  const open = [];
  let elsewhere = 0;
  for (const [symbol, features] of [...wanted].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const lacking = features.filter(({ text, elsewhere }) => !elsewhere && !texts.has(text));
    if (!symbols.has(symbol) && features.every((feature) => feature.elsewhere)) elsewhere++;
    if (lacking.length === 0) continue;
    if (symbols.has(symbol)) {
      const reason = reasons.get(`${path}.${symbol}`) ?? "NO REASON";
      open.push(`${symbol}: differs: ${reason} (Go: ${lacking[0].text})`);
    } else open.push(`${symbol}: missing: ${absence(path, symbol) ?? "NO REASON"}`);
  }
  const total = wanted.size - elsewhere;
  return { path, total, done: total - open.length, open, elsewhere };
}

function boardOf(ledgers) {
  const sum = (key) => ledgers.reduce((n, ledger) => n + ledger[key], 0);
  const [done, total] = [sum("done"), sum("total")];
  const share = ((100 * done) / total).toFixed(2);
  const head = `api: ${done}/${total} symbols of ${ledgers.length} packages, ${share} %`;
  const counts = ledgers.map(({ path, total, done, elsewhere }) => {
    const more = elsewhere === 0 ? "" : ` (and ${elsewhere} that Go itself leaves out for js)`;
    return `${path}: ${done}/${total}${more}`;
  });
  const lists = ledgers
    .filter(({ open }) => open.length > 0)
    .flatMap(({ path, open }) => ["", `# ${path}`, ...open.map((line) => `- ${line}`)]);
  return [head, "", ...counts, ...lists, ""].join("\n");
}

export async function run(flags) {
  const only = flags.includes("--only") ? flags[flags.indexOf("--only") + 1] : null;
  const paths = embeddedPaths();
  const packages = checked(paths);
  const reasons = differenceReasons();
  const chosen = paths.filter((path) => only === null || path === only);
  const board = boardOf(chosen.map((path) => ledgerOf(path, packages.get(path), reasons)));
  if (only !== null) return console.log(board);
  console.log(board.slice(0, board.indexOf("\n")));
  if (flags.includes("--update")) return writeFileSync(here("api.txt"), board);
  const old = new Set(existsSync(here("api.txt")) ? readFileSync(here("api.txt"), "utf8").split("\n") : []);
  const wrong = board.split("\n").filter((line) => !old.has(line) || line.includes("NO REASON"));
  for (const line of wrong) console.log(`new: ${line}`);
  if (wrong.length > 0 || old.size !== new Set(board.split("\n")).size) process.exitCode = 1;
}
