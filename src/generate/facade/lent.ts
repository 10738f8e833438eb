// Parameters that a function borrows, by `//goes:borrow`: runtime-js/boundary/lent.ts.
import type { FuncInstance } from "../../analyze/analysis.ts";
import { directiveIn } from "../../syntax/directives.ts";
import type { Signature } from "../../types/types.ts";

/** Their places among the parameters. */
export function lentIn({ decl, func }: FuncInstance): number[] {
  const words = directiveIn(decl.doc, "goes:borrow") ?? [];
  return (func.type as Signature).params.vars.flatMap(({ name }, i) => (words.includes(name) ? [i] : []));
}
