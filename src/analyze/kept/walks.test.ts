import { expect, test } from "vitest";
import type { FunctionBody } from "../../core/nodes.ts";
import { TypeTable } from "../../core/typetable.ts";
import type { Var } from "../../types/objects.ts";
import { Variables } from "../reach/variables.ts";
import type { VariableFacts } from "./facts.ts";
import { KeptWalks } from "./walks.ts";

interface Steps {
  read(name: string): readonly number[];
  write(name: string, value: number): void;
}

const body = {} as FunctionBody;
const variable = {} as Var;

/** Reads a, tells what it is, and reads b if nobody assigns the variable. */
function walk(facts: VariableFacts, { read, write }: Steps): number {
  const [a] = read("a");
  write("sum", a);
  return facts.assigned.has(variable) ? a : a + read("b")[0];
}

/** What each of several programs finds on its only visit, with the steps that are taken in it and whether it walks. */
function programs(...list: { a: number; b: number; isAssigned?: boolean }[]) {
  const kept = new KeptWalks<Steps, number>();
  return list.map(({ isAssigned = false, ...values }) => {
    const steps: string[] = [];
    let walks = 0;
    const variables = new Variables(new TypeTable());
    if (isAssigned) variables.assigned.add(variable);
    const across: Steps = {
      read(name) {
        steps.push(`read ${name}`);
        return [values[name as "a" | "b"]];
      },
      write: (name, value) => void steps.push(`${name} ${value}`),
    };
    const found = kept.find(body, 0, variables, across, (...given) => {
      walks++;
      return walk(...given);
    });
    return { found, steps, walks };
  });
}

test("the same answers: the steps are taken again, without a walk", () => {
  const steps = ["read a", "sum 1", "read b"];
  expect(programs({ a: 1, b: 2 }, { a: 1, b: 2 })).toEqual([
    { found: 3, steps, walks: 1 },
    { found: 3, steps, walks: 0 },
  ]);
});

test("another answer: a walk, in which no step is taken twice", () => {
  const [, second, third] = programs({ a: 1, b: 2 }, { a: 1, b: 5 }, { a: 4, b: 5 });
  expect(second).toEqual({ found: 6, steps: ["read a", "sum 1", "read b"], walks: 1 });
  expect(third).toEqual({ found: 9, steps: ["read a", "sum 4", "read b"], walks: 1 });
});

test("another fact: a walk from the start", () => {
  const [, second, third] = programs({ a: 1, b: 2 }, { a: 1, b: 2, isAssigned: true }, { a: 1, b: 2 });
  expect(second).toEqual({ found: 1, steps: ["read a", "sum 1"], walks: 1 });
  expect(third).toEqual({ found: 3, steps: ["read a", "sum 1", "read b"], walks: 1 });
});
