// What a rebuild after an edit of one file takes in a process that is warm, as the plugins do it: examples/pricing, and a
// generated program of 20,000 lines. Medians of the processor time of the edits that are named (Node compiles its own code
// while it gets warm, so the first edits of each program are not counted), and what a profile says each phase takes of it.
//
//   npm run build && npm run bench:rebuild -- [edits]
//
// Times are those of this machine: compare only within one run, before and after a change.
import { cpSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { Session as Inspector } from "node:inspector";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { writeLargeProgram } from "./largeprogram.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));
const { Session } = await import(join(root, "dist/plugins/session.js"));
const rounds = Number(process.argv[2] ?? 20);
const warmUp = 8;

/** A function of the compiler stands for its phase; of those on a stack the innermost counts. */
const phases = {
  load: ["load"],
  core: ["elaborateFunction", "elaborateInitializer"],
  analyze: ["analyze", "range", "isNonNil", "indexInBounds", "copiesParam"],
  plan: ["makePlan"],
  "ask again": ["holdsIn"],
  generate: ["generatePackage"],
  print: ["printModule"],
  facades: ["facade"],
};
const phaseOf = new Map(Object.entries(phases).flatMap(([phase, list]) => list.map((name) => [name, phase])));

/** Kinds of edits: a text of a file becomes another one. The number makes each edit a new one. */
const kinds = {
  "in a body": (text, n) => text.replace(/\nfunc .*\{\n/, (head) => `${head}\tprintln(${n})\n`),
  "a signature": (text, n) =>
    text.replace(
      /\n(func \w+\((?:[^()]*\w)?)(?=\))/,
      (_, head) => `\n${head}${head.endsWith("(") ? "" : ", "}_ ...[${n}]int`,
    ),
  "a new function": (text, n) => `${text}\nfunc added${n}(x int) int { return x + ${n} }\n`,
  "in a comment": (text, n) => text.replace(/\n\n/, `\n\n// Edit ${n}.\n`),
};

class Program {
  constructor(name, folder, files) {
    this.name = name;
    this.folder = folder;
    this.files = files;
    this.session = new Session(folder, { types: false });
    this.request = { folders: [join(folder, files.entry)], used: null };
    this.edits = 0;
  }

  compile() {
    const { failures } = this.session.compile(this.request);
    for (const [folder, [first]] of failures) throw new Error(`${folder}: ${first.message}`);
  }

  /** The milliseconds that the compilation after an edit takes of the processor. */
  edit(kind, file) {
    const path = join(this.folder, file);
    const text = readFileSync(path, "utf8");
    writeFileSync(path, kinds[kind](text, ++this.edits));
    const start = process.cpuUsage();
    this.compile();
    const { user, system } = process.cpuUsage(start);
    writeFileSync(path, text);
    return (user + system) / 1000;
  }
}

function median(list) {
  return [...list].sort((a, b) => a - b)[list.length >> 1];
}

/** Time by phase, as a profile of `work` has it. */
async function profiled(work) {
  const inspector = new Inspector();
  inspector.connect();
  const post = (method, params) =>
    new Promise((resolve, reject) =>
      inspector.post(method, params, (error, result) => (error ? reject(error) : resolve(result))),
    );
  await post("Profiler.enable");
  await post("Profiler.setSamplingInterval", { interval: 500 });
  await post("Profiler.start");
  work();
  const { profile } = await post("Profiler.stop");
  inspector.disconnect();
  return byPhase(profile);
}

function byPhase({ nodes, samples, timeDeltas }) {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const phaseOfNode = new Map();
  const visit = (node, outer) => {
    const phase = phaseOf.get(node.callFrame.functionName) ?? outer;
    phaseOfNode.set(node.id, node.callFrame.functionName === "(garbage collector)" ? "collector" : phase);
    for (const child of node.children ?? []) visit(byId.get(child), phase);
  };
  visit(nodes[0], "rest");
  const times = {};
  samples.forEach((id, i) => {
    const { functionName } = byId.get(id).callFrame;
    // What is not the compiler's: the machine's other work, and the inspector.
    if (["(idle)", "(program)", "dispatch"].includes(functionName)) return;
    const phase = phaseOfNode.get(id);
    times[phase] = (times[phase] ?? 0) + timeDeltas[i] / 1000;
  });
  return times;
}

const columns = [...Object.keys(phases), "collector", "rest"];

async function measure(program) {
  program.compile();
  const cases = [
    ...Object.keys(kinds).map((kind) => [kind, program.files.edited]),
    ["in a body", program.files.imported, "in an imported package"],
  ];
  for (let i = 0; i < warmUp; i++) for (const [kind, file] of cases) if (file) program.edit(kind, file);
  for (const [kind, file, label = kind] of cases) {
    if (file === null) continue;
    const times = Array.from({ length: rounds }, () => program.edit(kind, file));
    const shares = await profiled(() => {
      for (let i = 0; i < rounds; i++) program.edit(kind, file);
    });
    const all = Object.values(shares).reduce((sum, n) => sum + n, 0);
    const cells = [median(times), ...columns.map((phase) => (median(times) * (shares[phase] ?? 0)) / all)];
    console.log(`${program.name}, ${label}`.padEnd(36) + cells.map((n) => n.toFixed(0).padStart(9)).join(""));
  }
}

const base = realpathSync(mkdtempSync(join(tmpdir(), "rebuild-")));
try {
  const pricing = join(base, "pricing");
  for (const name of readdirSync(join(root, "examples/pricing")))
    if (name !== "node_modules")
      cpSync(join(root, "examples/pricing", name), join(pricing, name), { recursive: true });
  const large = join(base, "large");
  writeLargeProgram(large, 20_000);
  console.log("milliseconds".padEnd(36) + ["in all", ...columns].map((name) => name.padStart(9)).join(""));
  await measure(
    new Program("pricing", pricing, { entry: "pricing", edited: "pricing/money.go", imported: null }),
  );
  await measure(
    new Program("20,000 lines", large, { entry: "app", edited: "app/part2.go", imported: "orders/part1.go" }),
  );
  console.log(`Node ${process.version}`);
} finally {
  rmSync(base, { recursive: true });
}
