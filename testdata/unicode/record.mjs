// Writes the tables of package unicode in the library, and later.ts there, from what real Go says of each code point
// (dump.go), and what regexp/syntax has to know of the same code points.
//
//   node testdata/unicode/record.mjs [--check]        needs Go: GOROOT, or `go` on PATH
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { goCommand } from "../runner/goroot.mjs";

const here = (name) => fileURLToPath(new URL(name, import.meta.url));
const library = (name) => here(`../../runtime-js/std/unicode/${name}`);
const width = 100;
const laterProperties = "../regexp/syntax/unicodedata.ts";

const dumped = execFileSync(goCommand, ["run", here("dump.go")], { encoding: "utf8", maxBuffer: 1 << 28 });
const known = JSON.parse(dumped);

/** The entries of a table as the Go files write them: parts, in lines. */
function literal(call, parts, indent) {
  const lines = [];
  for (const part of parts) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + part.length < width) lines[lines.length - 1] += ` ${part}`;
    else lines.push(part);
  }
  const texts = lines.map((line, i) => `"${line}${i < lines.length - 1 ? " " : ""}"`);
  return `${call}(${texts.join(` +\n${indent}\t`)})`;
}

function table(ranges, indent) {
  const parts = ranges.map(([lo, hi, stride]) => {
    const end = hi === lo ? "" : `-${hi.toString(16)}`;
    return lo.toString(16) + end + (hi === lo || stride === 1 ? "" : `/${stride.toString(16)}`);
  });
  return literal("table", parts, indent);
}

const sorted = (object) => Object.keys(object).sort();

/** Variables with tables of their own, aliases after them. */
function variables(tables, comment) {
  const names = sorted(tables);
  return `// ${comment}\nvar (\n${names.map((name) => `\t${name} = ${table(tables[name], "\t")}\n`).join("")})\n`;
}

function map(name, type, comment, entries) {
  const lines = entries.map(([key, value]) => `\t"${key}": ${value},\n`).join("");
  return `// ${comment}\nvar ${name} = map[string]${type}{\n${lines}}\n`;
}

function ranges(name, comment, keys, value = (key) => key) {
  return map(
    name,
    "*RangeTable",
    comment,
    keys.map((key) => [key, value(key)]),
  );
}

const folding = (what) =>
  `has, by ${what}, what is not in it but equal to something in it under simple folding.`;

// The names that programs use, for those of Unicode.
const categoryNames =
  "Letter L Upper Lu Lower Ll Title Lt Mark M Number N Digit Nd Punct P Symbol S Space Z Other C".split(" ");

function categoriesFile() {
  const { categories, categoryAliases, foldCategory, caseRanges } = known;
  const others = categoryNames.flatMap((name, i) =>
    i % 2 === 0 ? [`\t${name} = ${categoryNames[i + 1]}\n`] : [],
  );
  const cases = caseRanges.map(({ Lo, Hi, Delta }) => `${Lo}-${Hi}/${Delta.join("/")}`);
  return [
    "package unicode\n",
    variables(categories, "The categories."),
    `// Other names of categories.\nvar (\n${others.join("")})\n`,
    ranges("Categories", "Categories has the categories by name.", sorted(categories)),
    map(
      "CategoryAliases",
      "string",
      "CategoryAliases maps long names of categories to the short ones.",
      sorted(categoryAliases).map((name) => [name, `"${categoryAliases[name]}"`]),
    ),
    ranges("FoldCategory", `FoldCategory ${folding("category")}`, sorted(foldCategory), (name) =>
      table(foldCategory[name], "\t"),
    ),
    "// CaseRanges has the case mappings of all letters.",
    `var CaseRanges = ${literal("caseRanges", cases, "")}\n`,
  ].join("\n");
}

function scriptsFile() {
  const { scripts, foldScript } = known;
  return [
    "package unicode\n",
    variables(scripts, "The scripts."),
    ranges("Scripts", "Scripts has the scripts by name.", sorted(scripts)),
    ranges("FoldScript", `FoldScript ${folding("script")}`, sorted(foldScript), (name) =>
      table(foldScript[name], "\t"),
    ),
  ].join("\n");
}

function propertiesFile() {
  const { properties } = known;
  const tables = { ...properties };
  delete tables.STerm; // another name of Sentence_Terminal
  return [
    "package unicode\n",
    variables(tables, "The properties.").replace(/\)\n$/, "\tSTerm = Sentence_Terminal\n)\n"),
    ranges("Properties", "Properties has the properties by name.", sorted(properties)),
  ].join("\n");
}

const kinds = { Lu: "U", Ll: "W", Nd: "D" };

const laterText = /const text =\n {2}"([^"]*)"/;

/** The code points of later.ts, in order. */
function laterCodePoints() {
  const [, text] = laterText.exec(readFileSync(library("later.ts"), "utf8"));
  let end = 0;
  return text.split(" ").flatMap((run) => {
    const [, gap, more = "0"] = /^([0-9a-z]+)(?:-([0-9a-z]+))?/.exec(run);
    const first = end + Number.parseInt(gap, 36);
    end = first + Number.parseInt(more, 36);
    return Array.from({ length: end - first + 1 }, (_, i) => first + i);
  });
}

/** Runs as unicode/later.ts reads them: by their distances from one another. */
function runsText(runs) {
  let end = 0;
  const digits = (n) => n.toString(36);
  const text = ({ lo, hi, value }) => {
    const run = `${digits(lo - end)}${hi === lo ? "" : `-${digits(hi - lo)}`}${value}`;
    end = hi;
    return run;
  };
  return runs.map(text).join(" ");
}

/** The code points stay those of the file; their classes are Go's. */
function laterFile() {
  const kind = (r) => kinds[known.categoryOf[r]] ?? known.categoryOf[r][0];
  const runs = [];
  for (const r of laterCodePoints()) {
    const last = runs.at(-1);
    if (last !== undefined && last.hi === r - 1 && last.value === kind(r)) last.hi = r;
    else runs.push({ lo: r, hi: r, value: kind(r) });
  }
  return readFileSync(library("later.ts"), "utf8").replace(laterText, `const text =\n  "${runsText(runs)}"`);
}

function scriptOf(r) {
  const has = ([lo, hi, stride]) => lo <= r && r <= hi && (r - lo) % stride === 0;
  return sorted(known.scripts).find((name) => known.scripts[name].some(has));
}

/** Runs of what is the same for code points that follow one another in a list. */
function runsOf(codePoints, what) {
  const runs = [];
  for (const r of codePoints) {
    const value = what(r);
    if (runs.at(-1)?.value === value) runs.at(-1).hi = r;
    else runs.push({ lo: r, hi: r, value });
  }
  return runs;
}

const usual = ["Lu", "Ll", "Lo", "Mn", "Nd", "No", "Po", "So"];

/** The first code point of a category that is not of ASCII, and that all engines know. */
function sampleOf(category, later) {
  for (let r = 0x80; ; r++)
    if (known.categoryOf[r] === category && !later.includes(r)) return `:${r.toString(16)}`;
}

/** What regexp/syntax has to know beyond later.ts. */
function laterPropertiesFile() {
  const hex = (n) => n.toString(16);
  const points = laterCodePoints();
  const finer = runsOf(points, (r) => known.categoryOf[r])
    .filter(({ value }) => !usual.includes(value))
    .map((run) => ({ ...run, value: sampleOf(run.value, points) }));
  const starts = {};
  for (const { lo, value } of runsOf(points, scriptOf)) (starts[value] ??= []).push(hex(lo));
  const plain = (name) => name.toLowerCase().replaceAll("_", "");
  const texts = {
    laterCategories: runsText(finer),
    laterScripts: sorted(starts)
      .map((name) => `${plain(name)}:${starts[name].join(",")}`)
      .join(" "),
  };
  const old = readFileSync(library(laterProperties), "utf8");
  return old.replace(/const (\w+) =\n {2}"[^"]*"/g, (_, name) => `const ${name} =\n  "${texts[name]}"`);
}

function formatted(text) {
  return execFileSync(goCommand.replace(/go$/, "gofmt"), { input: text, encoding: "utf8" });
}

const tables = readFileSync(library("tables.go"), "utf8");
const files = {
  "categories.go": formatted(categoriesFile()),
  "scripts.go": formatted(scriptsFile()),
  "properties.go": formatted(propertiesFile()),
  "tables.go": tables.replace(/const Version = ".*"/, `const Version = "${known.version}"`),
  "later.ts": laterFile(),
  [laterProperties]: laterPropertiesFile(),
};
for (const [name, text] of Object.entries(files)) {
  if (readFileSync(library(name), "utf8") === text) continue;
  console.log(`${name} ${process.argv.includes("--check") ? "differs" : "is written"}`);
  if (process.argv.includes("--check")) process.exitCode = 1;
  else writeFileSync(library(name), text);
}
