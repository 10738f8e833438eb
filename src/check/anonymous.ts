// Cycles of interfaces without names: `type T interface{ m() interface{ T } }`. The compiler refuses them
// (go.dev/issue/56103), and so do we: such types have no finite description.
import { typeSetOf } from "../types/lazy.ts";
import { partsOf } from "../types/parts.ts";
import type { InterfaceT, Type } from "../types/types.ts";
import { unalias } from "../types/underlying.ts";
import type { Checker } from "./checker.ts";

/** Checks all interface types written in the package; call it when there are no other errors. */
export function anonymousCycles(c: Checker): void {
  /** Interfaces whose methods are being visited (true), or have been (false). */
  const active = new Map<InterfaceT, boolean>();
  let end = 0;
  for (const { e, type } of c.interfaces.sort((x, y) => x.e.pos - y.e.pos)) {
    if (e.pos < end) continue; // part of the one before
    end = e.end;
    if (!methodsLeadBack(type)) continue;
    const message = "invalid recursive type: anonymous interface refers to itself";
    c.error(e, "InvalidTypeCycle", `${message} (see https://go.dev/issue/56103)`);
    for (const other of active.keys()) active.set(other, false);
  }

  function methodsLeadBack(type: InterfaceT): boolean {
    return typeSetOf(type).methods.some((method) => leadsBack(method.type!));
  }

  function leadsBack(type: Type): boolean {
    const actual = unalias(type);
    if (actual.kind === "named") return false; // a name ends the description
    if (actual.kind !== "interface") return partsOf(actual).some(leadsBack);
    if (actual.methods.length === 0 && actual.embeddeds.length === 0) return false;
    const known = active.get(actual);
    if (known !== undefined) return known;
    active.set(actual, true);
    if (methodsLeadBack(actual)) return true;
    active.set(actual, false);
    return false;
  }
}
