// Terminating statements and `missing return` (specification: "Terminating statements").
import type * as ast from "../syntax/nodes.ts";
import { unparen } from "../syntax/unparen.ts";
import type { Checker } from "./checker.ts";

/** Reports whether control never flows past `s`. `label` is the label of `s`, or "". */
export function isTerminating(c: Checker, s: ast.Stmt, label: string): boolean {
  switch (s.kind) {
    case "ReturnStmt":
      return true;
    case "BranchStmt":
      return s.token === "goto" || s.token === "fallthrough";
    case "ExprStmt": {
      const x = unparen(s.x);
      return x.kind === "CallExpr" && c.env.isPanic?.has(x) === true;
    }
    case "BlockStmt":
      return isTerminatingList(c, s.list, "");
    case "LabeledStmt":
      return isTerminating(c, s.stmt, s.label.name);
    case "IfStmt":
      return s.else !== null && isTerminating(c, s.body, "") && isTerminating(c, s.else, "");
    case "ForStmt":
      return s.cond === null && !hasBreak(s.body, label, true);
    case "SwitchStmt":
    case "TypeSwitchStmt":
      return (
        s.body.some((clause) => clause.isDefault) &&
        s.body.every(
          (clause) => isTerminatingList(c, clause.body, "") && !hasBreakList(clause.body, label, true),
        )
      );
    case "SelectStmt":
      return s.body.every(
        (clause) => isTerminatingList(c, clause.body, "") && !hasBreakList(clause.body, label, true),
      );
    default:
      return false;
  }
}

/** A list terminates if its last non-empty statement does. */
export function isTerminatingList(c: Checker, list: ast.Stmt[], label: string): boolean {
  const last = list.findLast((s) => s.kind !== "EmptyStmt");
  return last !== undefined && isTerminating(c, last, label);
}

/**
 * Reports whether `s` contains a break that leaves the enclosing statement: one naming `label`, or, while
 * `implicit` holds, one without a label.
 */
function hasBreak(s: ast.Stmt, label: string, implicit: boolean): boolean {
  switch (s.kind) {
    case "BranchStmt":
      return s.token === "break" && (s.label === null ? implicit : s.label.name === label);
    case "LabeledStmt":
      return hasBreak(s.stmt, label, implicit);
    case "BlockStmt":
      return hasBreakList(s.list, label, implicit);
    case "IfStmt":
      return hasBreak(s.body, label, implicit) || (s.else !== null && hasBreak(s.else, label, implicit));
    case "SwitchStmt":
    case "TypeSwitchStmt":
    case "SelectStmt":
      return label !== "" && s.body.some((clause) => hasBreakList(clause.body, label, false));
    case "ForStmt":
    case "RangeStmt":
      return label !== "" && hasBreak(s.body, label, false);
    default:
      return false;
  }
}

function hasBreakList(list: ast.Stmt[], label: string, implicit: boolean): boolean {
  return list.some((s) => hasBreak(s, label, implicit));
}
