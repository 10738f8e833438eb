// The table of the order of evaluation as text: a section for each context, with the operands that it finds early and late,
// or that panic before and after the call.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { contexts } from "./contexts.mjs";

export const tableFile = fileURLToPath(new URL("./table.txt", import.meta.url));

const heading = `When an operand is read, and when it panics, relative to a call that follows in the same statement.
Recorded from gc by record.mjs; operands.mjs and contexts.mjs have the Go text of each.
`;
const width = 110;

/** `results` are tables with cells: `operand / context` -> word. */
export function formatTable(results) {
  const lines = [heading];
  for (const { name, operands, words, cells } of results) {
    lines.push(`## ${name}`, "");
    for (const context of contexts) {
      const wordOf = (operand) => cells.get(`${operand.name} / ${context.name}`);
      if (operands.every((operand) => wordOf(operand) === undefined)) continue;
      lines.push(`# ${context.name}`);
      for (const word of [...words, "panics"]) {
        const names = operands.filter((operand) => wordOf(operand) === word).map((operand) => operand.name);
        if (names.length > 0) lines.push(...wrapped(`${word}: ${names.join("; ")}`));
      }
      lines.push("");
    }
  }
  return `${lines.join("\n").trimEnd()}\n`;
}

function wrapped(text) {
  return text
    .match(new RegExp(`.{1,${width}}(?= |$)`, "g"))
    .map((line, i) => (i === 0 ? line : `   ${line}`));
}

/** Cells of the table: `values / operand / context` -> word. */
export function readTable() {
  const cells = new Map();
  let [table, context] = ["", ""];
  for (const line of readFileSync(tableFile, "utf8")
    .replace(/\n {4}/g, " ")
    .split("\n")) {
    const [, word, names] = /^(early|late|before|after|panics): (.*)$/.exec(line) ?? [];
    if (line.startsWith("## ")) table = line.slice(3);
    else if (line.startsWith("# ")) context = line.slice(2);
    else for (const name of names?.split("; ") ?? []) cells.set(`${table} / ${name} / ${context}`, word);
  }
  return cells;
}
