// What Go's compiler refuses although its type checker does not: the rules of its later phases, in their order. Each
// phase runs if the ones before found nothing.
import type * as ast from "../syntax/nodes.ts";
import { anonymousCycles } from "./anonymous.ts";
import { bodyRules } from "./bodies.ts";
import type { Checker } from "./checker.ts";
import { directiveRules } from "./directiverules.ts";
import { frameLimits } from "./frames.ts";
import { notInHeapTypes, notInHeapValues } from "./notinheap.ts";
import { printedTypes } from "./printed.ts";
import { sizeLimits } from "./sizelimits.ts";

type Rule = (c: Checker, files: readonly ast.File[]) => void;

const phases: Rule[][] = [
  [anonymousCycles, notInHeapTypes],
  [directiveRules, bodyRules],
  [sizeLimits],
  [notInHeapValues, frameLimits, printedTypes],
];

export function compilerRules(c: Checker, files: readonly ast.File[]): void {
  if (c.hasErrors) return;
  for (const phase of phases) {
    for (const rule of phase) rule(c, files);
    if (c.hasErrors) return;
  }
}
