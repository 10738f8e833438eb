// Language versions of files: the module's, unless a file's build constraint implies another one.
import type * as ast from "../syntax/nodes.ts";

export interface FileVersion {
  version: string;
  /** It is the one that the file's build constraint asks for. */
  declared: boolean;
}

/** The language version of a file in a module at `version`. */
export function fileVersion(file: ast.File, version: string): FileVersion {
  const implied = file.buildConstraint === null ? 0 : impliedMinor(file.buildConstraint);
  const module = Number(/^go1\.(\d+)/.exec(version)?.[1] ?? Number.NaN);
  let effective = version;
  if (implied > module) effective = `go1.${implied}`;
  // Since Go 1.21 a file may also ask for an older version than the module's.
  else if (implied !== 0 && module >= 21) effective = `go1.${Math.max(implied, 21)}`;
  return { version: effective, declared: effective === `go1.${implied}` };
}

/** The least N for which the constraint can hold with the tags go1.1 … go1.N; 0 if it says nothing of versions. */
function impliedMinor(constraint: string): number {
  const tokens = constraint.match(/&&|\|\||[!()]|[^\s&|!()]+/g) ?? [];
  let next = 0;
  const or = (): number => {
    let least = and();
    while (tokens[next] === "||") {
      next++;
      least = Math.min(least, and());
    }
    return least;
  };
  const and = (): number => {
    let most = operand();
    while (tokens[next] === "&&") {
      next++;
      most = Math.max(most, operand());
    }
    return most;
  };
  const operand = (): number => {
    const token = tokens[next++];
    if (token === "!") {
      operand();
      return 0;
    }
    if (token === "(") {
      const inner = or();
      next++;
      return inner;
    }
    return Number(/^go1\.(\d+)$/.exec(token ?? "")?.[1] ?? 0);
  };
  return or();
}
