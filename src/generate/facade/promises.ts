// Which types the boundary has to know as marked with `//goes:async`: runtime-js/boundary/promises.ts.
import type { ModuleAnalysis } from "../../analyze/analysis.ts";
import { nameText } from "../../plan/text.ts";
import { typeSetOf } from "../../types/lazy.ts";
import type { Named } from "../../types/types.ts";
import { under } from "../../types/underlying.ts";

export interface Promised {
  readonly named: Named;
  /** null for a func type. */
  readonly methods: readonly string[] | null;
}

export function promisesOf(
  types: readonly Named[],
  analysis: Pick<ModuleAnalysis, "mayPromise">,
): Promised[] {
  return types.flatMap((named): Promised[] => {
    const actual = under(named);
    if (actual.kind === "signature") return analysis.mayPromise(named.obj) ? [{ named, methods: null }] : [];
    if (actual.kind !== "interface") return [];
    const methods = typeSetOf(actual).methods.filter((method) => analysis.mayPromise(method));
    return methods.length === 0 ? [] : [{ named, methods: methods.map(({ name }) => nameText(name)) }];
  });
}
