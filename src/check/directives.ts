// Directives that are wrong in themselves, wherever they stand: bad arguments, and what is for Go's own library alone.
import { directiveName } from "../syntax/directives.ts";
import type * as ast from "../syntax/nodes.ts";
import type { Checker } from "./checker.ts";

const runtimeOnly = new Set(["systemstack", "nowritebarrier", "nowritebarrierrec", "yeswritebarrierrec"]);

/** What goes looks for. Go takes any other for a comment, and so a slip of the pen for no assertion. */
const ofGoes = new Set(
  ["async", "borrow", "bounded", "lock", "poll", "pure", "reflect", "sync"].map((name) => `goes:${name}`),
);

/** Arguments as messages describe them, with their least and greatest number. */
const usages: Record<string, { text: string; least: number; most: number }> = {
  linkname: { text: "localname [linkname]", least: 1, most: 2 },
  embed: { text: "pattern...", least: 1, most: Number.POSITIVE_INFINITY },
  wasmimport: { text: "importmodule importname", least: 2, most: 2 },
  wasmexport: { text: "exportname", least: 1, most: 1 },
  cgo_export_static: { text: "local [remote]", least: 1, most: 2 },
  cgo_export_dynamic: { text: "local [remote]", least: 1, most: 2 },
  cgo_import_dynamic: { text: 'local [remote ["library"]]', least: 1, most: 3 },
  cgo_import_static: { text: "local", least: 1, most: 1 },
  cgo_dynamic_linker: { text: '"path"', least: 1, most: 1 },
  cgo_ldflag: { text: '"arg"', least: 1, most: 1 },
};

/** The words of a directive behind its name; quoted ones keep their quotes. */
export function directiveArguments({ comment }: ast.Directive): string[] {
  const [, ...words] = comment.text.match(/"(?:[^"\\]|\\.)*"|`[^`]*`|\S+/g) ?? [];
  return words;
}

/** Reports directives without regard to what they stand in front of. */
export function directiveErrors(c: Checker, files: readonly ast.File[]): void {
  for (const { directives } of files) {
    for (const directive of directives) {
      if (directive.trailing) continue; // misplaced
      forbidden(c, directive);
      badUsage(c, directive);
    }
  }
}

function forbidden(c: Checker, directive: ast.Directive): void {
  const name = directiveName(directive);
  const why = c.options.standard ? null : restriction(name, directive);
  if (why !== null) report(c, directive, why);
}

function restriction(name: string, directive: ast.Directive): string | null {
  if (runtimeOnly.has(name)) return `//go:${name} only allowed in runtime`;
  if (name.startsWith("goes:") && !ofGoes.has(name)) return `unknown directive //${name}`;
  if (name === "uintptrkeepalive") return `//go:${name} is only allowed in the standard library`;
  // Libraries outside of Go's own bind to shared objects by this one.
  const open = name === "cgo_import_dynamic" && directiveArguments(directive).length >= 3;
  const text = directive.comment.text.trimEnd();
  return name.startsWith("cgo_") && !open ? `${text} only allowed in cgo-generated code` : null;
}

function badUsage(c: Checker, directive: ast.Directive): void {
  const name = directiveName(directive);
  const usage = usages[name];
  if (usage === undefined) return;
  const { length } = directiveArguments(directive);
  // Without arguments these are ordinary comments.
  if (length === 0 && /^(linkname|wasm)/.test(name)) return;
  if (length < usage.least || length > usage.most) report(c, directive, `usage: //go:${name} ${usage.text}`);
}

function report(c: Checker, { comment }: ast.Directive, message: string): void {
  c.error(comment.pos + 2, "InvalidDirective", message);
}
