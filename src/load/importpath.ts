// Which import and module paths are well formed (go.dev/ref/mod, "Module paths, packages, and versions"). A path becomes a
// file name and a part of ids and URLs: what is not well formed reaches neither.
import { quoteChar } from "../syntax/chars.ts";
import { quote as quoteBytes } from "../syntax/literals.ts";

/** Names of devices on Windows. */
const devices = /^(con|prn|aux|nul|com[1-9]|lpt[1-9])$/i;

/** Why a path is not one, in the go command's words; null if it is well formed. */
export function malformed(path: string): string | null {
  if (path === "") return "empty string";
  if (path.includes("\ufffd")) return "invalid UTF-8";
  if (path.startsWith("-")) return "leading dash";
  if (path.includes("//")) return "double slash";
  if (path.endsWith("/")) return "trailing slash";
  for (const element of path.split("/")) {
    const problem = malformedElement(element);
    if (problem !== null) return problem;
  }
  return null;
}

/** `malformed import path "a b": invalid char ' '`; null if it is well formed. */
export function malformedText(kind: "import" | "module", path: string): string | null {
  const problem = malformed(path);
  return problem === null ? null : `malformed ${kind} path ${quote(path)}: ${problem}`;
}

function malformedElement(element: string): string | null {
  const [short] = element.split(".");
  return (
    malformedName(element, /[^-\w.~+]/u) ??
    (/~\d+$/.test(short) ? "trailing tilde and digits in path element" : null)
  );
}

/** Why a file of a module cannot have a name; null if it can. */
export function malformedFileName(name: string): string | null {
  if (name.includes("\ufffd")) return "invalid UTF-8";
  return malformedName(name, /[^-\w.~+!#$%&()=@[\]^{}, \p{L}]/u);
}

function malformedName(name: string, wrong: RegExp): string | null {
  if (name === "") return "empty path element";
  if (/^\.+$/.test(name)) return `invalid path element "${name}"`;
  if (name.endsWith(".")) return "trailing dot in path element";
  const char = wrong.exec(name);
  if (char !== null) return `invalid char ${quoteChar(char[0].codePointAt(0)!)}`;
  const [short] = name.split(".");
  return devices.test(short) ? `"${short}" disallowed as path element component on Windows` : null;
}

/** Chars that Go's parser refuses in an import path. */
const illegal = /[!"#$%&'()*,:;<=>?[\\\]^{|}`\ufffd]|[^\p{L}\p{M}\p{N}\p{P}\p{S}]/u;

function isLegalImport(path: string): boolean {
  return path !== "" && !illegal.test(path);
}

/** Whether the import path begins with a domain, as no path of the standard library does. */
export function isOfModule(path: string): boolean {
  return path.split("/")[0].includes(".");
}

/** What is wrong with the path of a package that is asked for. */
export function rootProblem(path: string): string | null {
  const flag = path.split("/").find((element) => element.startsWith("-"));
  if (flag !== undefined && path !== flag) return `package ${path}: invalid input directory name "${flag}"`;
  return malformedText("import", path);
}

/** What is wrong with an import path by itself. */
export function importProblem(path: string): string | null {
  if (/^\.{1,2}(\/|$)/.test(path))
    return `"${path}" is relative, but relative import paths are not supported in module mode`;
  if (path.startsWith("/")) return `"${path}" is not a package path; see 'go help packages'`;
  return isLegalImport(path) ? malformedText("import", path) : `invalid import path: ${path}`;
}

/** As Go's %q writes a string. */
export function quote(text: string): string {
  return quoteBytes(Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join(""));
}

/** From the bytes of a string literal. */
export function decodePath(bytes: string): string {
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(
    Uint8Array.from(bytes, (byte) => byte.charCodeAt(0)),
  );
}
