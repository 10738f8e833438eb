// Chains of `&&` or `||`. They nest as deep as they are long, but are read from link to link: an analysis that looked at all
// links before each one would take the square of their number.
import type * as core from "./nodes.ts";
import { unnamed } from "./roots.ts";

/** What is evaluated from left to right until one link decides; links of the other operator stay whole. */
export function linksOf(e: core.Logical): core.Expr[] {
  const links: core.Expr[] = [];
  const open: core.Expr[] = [e];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const link = unnamed(next);
    if (link.kind === "Logical" && link.op === e.op) open.push(link.y, link.x);
    else links.push(link);
  }
  return links;
}
