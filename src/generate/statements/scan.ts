// What a function's own statements contain; function literals inside them are functions of their own.
import type * as core from "../../core/nodes.ts";
import { some } from "../../core/walk.ts";

/** An unlabelled `break` that leaves the clause's own statement, not one inside it. */
export function breaksOut(body: core.Block): boolean {
  return some(
    body,
    (node) => node.kind === "Branch" && node.token === "break" && node.label === null,
    (node) => !/^(FuncLit|For|Range|Switch|TypeSwitch|Select)$/.test(node.kind),
  );
}
