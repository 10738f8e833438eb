// Fields of 64 bits that are two words (analyze/ranges/wordsfields.ts says which): properties `x$lo` and `x$hi` of the object. What
// knows nothing of words reads and assigns `x`, which an accessor of the class stands for.
import type * as core from "../core/nodes.ts";
import { fieldName } from "../plan/names.ts";
import * as b from "./builders.ts";
import type { Generator } from "./generator.ts";
import { reuse } from "./reuse.ts";
import { type WordPlace, type Words, words } from "./words.ts";

export function isFieldInWords(g: Generator, e: core.Target): e is core.Field {
  return e?.kind === "Field" && g.analysis.holdsWords(g.concrete(e.x.type), e.index);
}

export function wordProperties(object: b.Expression, name: string, pos?: number): WordPlace {
  return { low: b.member(object, `${name}$lo`, pos), high: b.member({ ...object }, `${name}$hi`) };
}

/** The value of the field: what is called may change it. */
export function valueOfField(g: Generator, e: core.Field): Words {
  const { first, again } = reuse(g, g.expr(e.x));
  const name = fieldName(e.field.name, e.index);
  const { low } = wordProperties(first, name, e.pos);
  return words(low, wordProperties(again(), name).high, true);
}
