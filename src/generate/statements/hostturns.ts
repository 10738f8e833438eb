// The host's turn in loops that start goroutines. A goroutine that starts very many of them waits nowhere meanwhile, so that
// no event of the host would arrive; where the function is async anyway, such a loop gives the host its turn (architecture:
// "Time slices").
import type * as core from "../../core/nodes.ts";
import { walk } from "../../core/walk.ts";
import * as b from "../builders.ts";
import type { estree as es } from "../estree.ts";
import type { Generator } from "../generator.ts";

/** `if ($sliceOver()) await $hostTurn();` for the start of the loop's body, or nothing. */
export function hostTurn(g: Generator, body: core.Block): es.Statement[] {
  if (!g.frame.async || !startsAndGoesOn(g, body)) return [];
  const wait = b.awaitOf(g.callRuntime("hostTurn", []), body.start);
  return [b.ifThen(g.callRuntime("sliceOver", []), b.expressionStatement(wait))];
}

/** The body starts a goroutine by itself and has no operation at a channel, where the host gets its turn. */
function startsAndGoesOn(g: Generator, body: core.Block): boolean {
  let starts = false;
  let waits = false;
  walk(body, (node) => {
    if (node.kind === "For" || node.kind === "Range" || node.kind === "FuncLit") return false;
    if (node.kind === "Go") starts = true;
    if (node.kind === "Send" || node.kind === "Receive" || node.kind === "Select") waits ||= g.blocks(node);
    return true;
  });
  return starts && !waits;
}
