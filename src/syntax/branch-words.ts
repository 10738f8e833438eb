// What is said of misused labels and branches: Go's compiler reports them while it parses, in its own words; its type
// checker alone, as in `go vet`, has others.
import type { Position } from "../source/position.ts";

export interface BranchWords {
  unused(label: string): string;
  undeclared(label: string): string;
  duplicate(label: string, first: Position): string;
  intoBlock(label: string, block: Position): string;
  overVariable(label: string, variable: string, declared: Position): string;
  /** The label of a break or continue that is declared nowhere, or elsewhere. */
  noTarget(token: string, label: string, declared: boolean): string;
  /** A label counts as used by a break or continue that it cannot be for. */
  misuseIsUse: boolean;
  /** A break or continue without a label. */
  outside: Record<"break" | "continue", string>;
}

export const compilerWords: BranchWords = {
  unused: (label) => `label ${label} defined and not used`,
  undeclared: (label) => `label ${label} not defined`,
  duplicate: (label, first) => `label ${label} already defined at ${placeOf(first)}`,
  intoBlock: (label, block) => `goto ${label} jumps into block starting at ${placeOf(block)}`,
  overVariable: (label, variable, declared) =>
    `goto ${label} jumps over declaration of ${variable} at ${placeOf(declared)}`,
  noTarget: (token, label, declared) =>
    declared ? `invalid ${token} label ${label}` : `${token} label not defined: ${label}`,
  misuseIsUse: true,
  outside: {
    break: "break is not in a loop, switch, or select",
    continue: "continue is not in a loop",
  },
};

export const checkerWords: BranchWords = {
  unused: (label) => `label ${label} declared and not used`,
  undeclared: (label) => `label ${label} not declared`,
  duplicate: (label) => `label ${label} already declared`,
  intoBlock: (label) => `goto ${label} jumps into block`,
  overVariable: (label, _, declared) =>
    `goto ${label} jumps over variable declaration at line ${declared.line}`,
  noTarget: (token, label) => `invalid ${token} label ${label}`,
  misuseIsUse: false,
  outside: {
    break: "break not in for, switch, or select statement",
    continue: "continue not in for statement",
  },
};

function placeOf({ filename, line, column }: Position): string {
  return `${filename}:${line}:${column}`;
}
