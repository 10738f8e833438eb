// Records the table of the order of evaluation from real Go, as it compiles by default and without optimization, where
// the two have to agree.
//
//   node testdata/order/record.mjs [--check]
//   node testdata/order/record.mjs --goes
//
// --check compares with table.txt instead of writing it; --goes writes the list of cells in which goes differs, and needs
// no Go. The language leaves open what the table holds; goes is to do as gc does.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { differing, measureGoes, writeFailing } from "./goes.mjs";
import { cellsIn, programFor, tables } from "./programs.mjs";
import { formatTable, readTable, tableFile } from "./table.mjs";

/** What the program of a table prints: `operand / context` -> word. */
function measure({ operands }, { goCommand, env, folder }, flags) {
  const [file, program] = [join(folder, "main.go"), join(folder, "program")];
  writeFileSync(file, programFor(operands));
  execFileSync(goCommand, ["build", ...flags, "-o", program, file], { env, cwd: folder, stdio: "inherit" });
  // println writes to standard error.
  return cellsIn(execFileSync("sh", ["-c", '"$0" 2>&1', program], { env, encoding: "utf8" }));
}

async function record() {
  const { goCommand, goroot } = await import("../runner/goroot.mjs");
  const folder = mkdtempSync(join(tmpdir(), "order-"));
  const env = { ...process.env, GOROOT: goroot, GOTOOLCHAIN: "local", GOFLAGS: "", GOMAXPROCS: "1" };
  try {
    const textFor = (flags) =>
      formatTable(tables.map((t) => ({ ...t, cells: measure(t, { goCommand, env, folder }, flags) })));
    const text = textFor([]);
    if (textFor(["-gcflags=all=-N -l"]) !== text) throw new Error("gc's order depends on optimization");
    return text;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

if (process.argv.includes("--goes")) {
  writeFailing(differing(readTable(), await measureGoes()));
} else {
  const text = await record();
  if (!process.argv.includes("--check")) writeFileSync(tableFile, text);
  else if (readFileSync(tableFile, "utf8") !== text) {
    console.log("the table is not what Go does; record it anew");
    process.exitCode = 1;
  }
}
