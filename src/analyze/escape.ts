// Which variables need a box, and which structs and arrays may be held by more than their variable.
import type { Var } from "../types/objects.ts";
import type { FuncInstance } from "./analysis.ts";
import type { Reachability } from "./reachability.ts";

export class Escape {
  constructor(_reach: Reachability) {}
  needsRef(_variable: Var): boolean {
    return true;
  }
  isShared(_variable: Var): boolean {
    return true;
  }
  copiesParam(_variable: Var, _within: FuncInstance | null): boolean {
    return true;
  }
}
