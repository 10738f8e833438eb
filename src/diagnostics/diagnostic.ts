// Diagnostics: the errors of users, as data. Every phase reports into a sink; none throws for bad input.
import type { Pos } from "../source/position.ts";

/** One error (or warning) at a place, in Go's own wording. `code` names the rule; see codes.ts. */
export interface Diagnostic {
  readonly code: string;
  readonly pos: Pos;
  readonly end?: Pos;
  readonly message: string;
  readonly severity: "error" | "warning";
  /** A soft error does not make the package unusable (unused variable or import). */
  readonly soft?: boolean;
  /** For errors with no source position (a missing package or file). */
  readonly filename?: string;
  /** Further places: printed after the message, one a line, as "\n\t<position>: <message>" (pos 0: no position). */
  readonly related?: readonly { readonly pos: Pos; readonly message: string }[];
}

export type Report = (diagnostic: Diagnostic) => void;

/** The code of errors that leave a file without a usable tree: its package is not checked any further. */
export const syntaxError = "SyntaxError";
