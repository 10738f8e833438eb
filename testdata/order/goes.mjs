// What goes does in the cells of the table of the order of evaluation, and the list of those in which it still differs.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Runner } from "../runner/runner.mjs";
import { cellsIn, contextsOf, programFor, tables } from "./programs.mjs";

const failingFile = fileURLToPath(new URL("./failing.txt", import.meta.url));
/** So many operands are in one program. */
const share = 16;

/** `values / operand / context` -> word; "nothing" where a program has ended, or does not compile. */
export async function measureGoes() {
  const runner = new Runner();
  const cells = new Map();
  try {
    for (const { name, operands } of tables)
      for (let i = 0; i < operands.length; i += share)
        await measureOperands(name, operands.slice(i, i + share), runner, cells);
  } finally {
    runner.close();
  }
  return cells;
}

async function measureOperands(table, operands, runner, cells) {
  const words = await wordsOf(operands, runner);
  for (const operand of operands) {
    const names = contextsOf(operand).map((context) => `${operand.name} / ${context.name}`);
    // One operand may end the program for all.
    if (operands.length > 1 && names.some((name) => !words.has(name)))
      await measureOperands(table, [operand], runner, cells);
    else for (const name of names) cells.set(`${table} / ${name}`, words.get(name) ?? "nothing");
  }
}

async function wordsOf(operands, runner) {
  const folder = runner.newFolder();
  const file = join(folder, "main.go");
  writeFileSync(file, programFor(operands));
  const { program } = await runner.compile({ directory: folder, files: [file] }, folder);
  return cellsIn(program === undefined ? "" : (await runner.run(program)).output);
}

/** Lines `values / operand / context: word` of the cells that differ. */
export function differing(wanted, cells) {
  return [...wanted]
    .filter(([name, word]) => cells.get(name) !== word)
    .map(([name]) => `${name}: ${cells.get(name)}`);
}

export function readFailing() {
  return readFileSync(failingFile, "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"));
}

export function writeFailing(lines) {
  const heading =
    "# Cells of the table in which goes differs from gc, with what it does. This list may only shrink.";
  writeFileSync(failingFile, `${[heading, ...lines].join("\n")}\n`);
}
