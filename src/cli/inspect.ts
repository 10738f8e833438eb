// `goes inspect`: what a phase of the compiler knows of the functions of packages, for those who work on it.
import type { Analysis, FuncInstance } from "../analyze/analysis.ts";
import { arrayOf, holderOf } from "../analyze/ranges/wordsarrays.ts";
import { takenBy, wrappingOf } from "../analyze/ranges/wordsforms.ts";
import { rootOf } from "../analyze/ranges/wrapping.ts";
import { functionName } from "../analyze/waiting/why.ts";
import type * as core from "../core/nodes.ts";
import { printFunction } from "../core/print.ts";
import { walk } from "../core/walk.ts";
import { makePlan, type Plan } from "../plan/plan.ts";
import type { Pos } from "../source/position.ts";
import type { Var } from "../types/objects.ts";
import { parseFlags } from "./flags.ts";
import { analyzed, isCalled, place } from "./functions.ts";
import { fail, say } from "./terminal.ts";

const usage = `usage: goes inspect [--core] [--ranges] [--words] [--blocking] [--copies] [--calls] [--plan] [-f function] [-tags tag,list] [packages]

Prints what the compiler knows of the functions of the packages.
	--core      the core program, as it is generated
	--ranges    what is known of integers: bounds, and indices that need no check
	--words     integers of 64 bits that are two words, because they wrap around
	--blocking  the places that may have to wait
	--copies    the copies of structs and arrays, and those that can be left out
	--calls     what each call may reach
	--plan      the name that a function gets, and the form of a method
	-f name     only functions of that name: Run, T.Run or (*T).Run
`;

type View = (analysis: Analysis, f: FuncInstance, plan: Plan) => string[];

const views: Record<string, View> = {
  core: (analysis, f) => printFunction(f.func.name, analysis.body(f)).trimEnd().split("\n"),
  ranges,
  words,
  blocking,
  copies,
  calls,
  plan: (_, f, plan) => [planned(f, plan)],
};

export function inspect(args: string[]): number {
  const flags = parseFlags(args, {
    tags: "string",
    f: "string",
    core: "boolean",
    ranges: "boolean",
    words: "boolean",
    blocking: "boolean",
    copies: "boolean",
    calls: "boolean",
    plan: "boolean",
    h: "boolean",
    help: "boolean",
  });
  if ("error" in flags) return fail(`${flags.error}\n${usage}`, 2);
  if (flags.values.h || flags.values.help) return say(usage);
  const chosen = Object.keys(views).filter((name) => flags.values[name] === true);
  if (chosen.length === 0) return fail(usage, 2);
  const analysis = analyzed(flags.rest, flags.values.tags as string | undefined);
  if ("error" in analysis) return fail(analysis.error, 1);
  const plan = makePlan(analysis);
  const name = flags.values.f as string | undefined;
  const functions = analysis.program.roots
    .flatMap((pkg) => analysis.functions.get(pkg) ?? [])
    .filter((f) => f.decl.hasBody && (name === undefined || isCalled(f, name)));
  if (functions.length === 0) return fail(`no function ${name ?? ""}\n`, 1);
  const texts = functions.map((f) => {
    const parts = chosen.flatMap((view) => views[view](analysis, f, plan));
    return `${functionName(f)}  ${place(analysis, f.decl.pos)}\n${parts.map((line) => `\t${line}\n`).join("")}`;
  });
  return say(texts.join(""));
}

// ---- Views

/** The expressions of a function for which `describe` has something to say, with their places. */
function describeNodes(
  analysis: Analysis,
  f: FuncInstance,
  describe: (node: core.Node) => string | null,
): string[] {
  const lines: string[] = [];
  walk(analysis.body(f).body, (node) => {
    const text = describe(node);
    if (text !== null) lines.push(`${column(analysis, node.source.pos)}: ${text}`);
    return true;
  });
  return lines;
}

function ranges(analysis: Analysis, f: FuncInstance): string[] {
  return describeNodes(analysis, f, (node) => {
    if (node.kind === "Index") {
      return analysis.indexInBounds(node.source, f) ? "index in bounds" : "index is checked";
    }
    if (node.kind !== "Binary" && node.kind !== "OpAssign" && node.kind !== "IncDec") return null;
    const range = analysis.range(node.source, f);
    return range === null ? `${node.op} may be any value` : `${node.op} in ${range.min} … ${range.max}`;
  });
}

function words(analysis: Analysis, f: FuncInstance): string[] {
  const body = analysis.body(f);
  const wrapping = wrappingOf(analysis, f, rootOf(body));
  const form = analysis.wordsForm(f);
  const lines = form === null ? [] : takenBy(body, form).map(({ name }) => `takes ${name} as two words`);
  if (form?.gives) lines.push("gives two words");
  const variables = new Set<Var>();
  const fields = new Set<string>();
  const arrays = new Set<string>();
  walk(body.body, (node) => {
    if (node.kind === "Variable" && wrapping.holds(node.variable)) variables.add(node.variable);
    if (node.kind === "Field" && analysis.holdsWords(analysis.concrete(node.x.type, f), node.index))
      fields.add(node.field.name);
    const array = node.kind === "Index" ? arrayOf(node) : null;
    const holder = array && holderOf(array, (type) => analysis.under(analysis.concrete(type, f)));
    if (holder !== null && analysis.holdsElements(holder)) arrays.add(holder.name);
    return true;
  });
  for (const name of arrays) lines.push(`the elements of ${name} are two words`);
  for (const name of fields) lines.push(`the field ${name} is two words`);
  return [...lines, ...[...variables].map((v) => `${column(analysis, v.pos)}: ${v.name} is two words`)];
}

function blocking(analysis: Analysis, f: FuncInstance): string[] {
  const head = f.blocking ? "may have to wait" : "never waits";
  return [
    head,
    ...describeNodes(analysis, f, (node) => (f.blockingNodes.has(node.source) ? node.kind : null)),
  ];
}

function copies(analysis: Analysis, f: FuncInstance): string[] {
  return describeNodes(analysis, f, (node) => {
    if (node.kind !== "Copy") return null;
    return analysis.isImmutable(node.type)
      ? `shares a ${node.x.kind} that nobody changes`
      : `copies a ${node.x.kind}`;
  });
}

function calls(analysis: Analysis, f: FuncInstance): string[] {
  return describeNodes(analysis, f, (node) => {
    if (node.kind !== "Call") return null;
    const { callee } = node;
    switch (callee.kind) {
      case "function":
        return `function ${callee.func.pkg?.path}.${callee.func.name}`;
      case "method":
        return `method ${callee.func.name}`;
      case "interface":
        return `method ${callee.func.name} of an interface`;
      case "value":
        return "function value";
    }
  });
}

function planned(f: FuncInstance, plan: Plan): string {
  if (plan.isClassMethod(f))
    return `method ${plan.methodName(f.func)} of class ${f.recv!.obj.name} in ${f.home.path}`;
  return `function ${plan.names(f.home).function(f)} in ${f.home.path}`;
}

// ---- Places and output

function column(analysis: Analysis, pos: Pos): string {
  const { line, column } = analysis.program.fileSet.position(pos);
  return `${line}:${column}`;
}
