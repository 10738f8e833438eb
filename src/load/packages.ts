// One package's folder (or list of files): which files belong to the build, parsed.
import type { Diagnostic, Report } from "../diagnostics/diagnostic.ts";
import { decodeSource } from "../source/decode.ts";
import type { FileSet } from "../source/position.ts";
import type * as ast from "../syntax/nodes.ts";
import { type ParseOptions, parseFile } from "../syntax/parser.ts";
import {
  type BuildContext,
  evaluateConstraint,
  findConstraint,
  isTestFile,
  matchesFileName,
} from "./constraints.ts";
import { headerError } from "./header.ts";
import type { Host } from "./host.ts";
import { baseOf, join } from "./paths.ts";

export interface ParsedFiles {
  readonly files: ast.File[];
  /** Syntax errors. */
  readonly diagnostics: Diagnostic[];
  /** The go command's message if a file's package clause or imports are wrong. */
  readonly headerError: string | null;
}

export interface ParsedPackage extends ParsedFiles {
  readonly name: string;
}

/** A package that cannot be listed at all: the go command's message. */
export interface ListError {
  readonly error: string;
}

export function parseDirectory(
  host: Host,
  fileSet: FileSet,
  context: BuildContext,
  directory: string,
  path: string,
  options?: ParseOptions,
): ParsedPackage | ListError {
  const names = goFilesIn(host, directory).filter((name) => !isTestFile(name));
  if (names.length === 0) return { error: `no Go files in ${directory}` };
  const matching = names
    .filter((name) => matchesFileName(name, context))
    .map((name) => join(directory, name));
  return parseFiles(host, fileSet, context, matching, directory, path, options);
}

/** Names of all Go files in a folder, whatever they are for. */
export function goFilesIn(host: Host, directory: string): string[] {
  return (host.readDirectory(directory) ?? [])
    .filter((entry) => !entry.directory && !entry.irregular && entry.name.endsWith(".go"))
    .map((entry) => entry.name)
    .sort();
}

/** `files` are absolute paths. A file that its build constraint excludes is skipped, unless `context` is null. */
export function parseFiles(
  host: Host,
  fileSet: FileSet,
  context: BuildContext | null,
  files: readonly string[],
  directory: string,
  path: string,
  options?: ParseOptions,
): ParsedPackage | ListError {
  const parsed = parseEach(host, fileSet, context, files, options);
  if ("error" in parsed) return parsed;
  if (parsed.files.length === 0)
    return { error: `package ${path}: build constraints exclude all Go files in ${directory}` };
  return named(parsed, directory);
}

/** The files under the name that they agree on. */
export function named(parsed: ParsedFiles, directory: string): ParsedPackage | ListError {
  const [first] = parsed.files;
  const other = parsed.files.find((file) => file.name.name !== first.name.name && file.name.name !== "_");
  if (other !== undefined && parsed.diagnostics.length === 0) {
    const [a, b] = [first, other].map((file) => `${file.name.name} (${baseOf(file.filename)})`);
    return { error: `found packages ${a} and ${b} in ${directory}` };
  }
  return { name: first.name.name, ...parsed };
}

/** Files of whatever packages, without those that their constraints exclude. */
export function parseEach(
  host: Host,
  fileSet: FileSet,
  context: BuildContext | null,
  files: readonly string[],
  options?: ParseOptions,
): ParsedFiles | ListError {
  const diagnostics: Diagnostic[] = [];
  const parsed: ast.File[] = [];
  let wrong: string | null = null;
  for (const file of files) {
    const bytes = host.readFile(file);
    if (bytes === null) return { error: `open ${file}: no such file or directory` };
    const own: Diagnostic[] = [];
    const tree = parseOne(fileSet, context, file, bytes, (diagnostic) => own.push(diagnostic), options);
    if (tree === null) continue;
    parsed.push(tree);
    diagnostics.push(...own);
    if (own.length > 0) wrong ??= headerError(fileSet.file(tree.pos)!, tree, own);
  }
  return { files: parsed, diagnostics, headerError: wrong };
}

function parseOne(
  fileSet: FileSet,
  context: BuildContext | null,
  file: string,
  bytes: Uint8Array,
  report: Report,
  options?: ParseOptions,
): ast.File | null {
  const { text, errors } = decodeSource(bytes);
  const constraint = context === null ? null : findConstraint(text);
  if (context !== null && constraint !== null && evaluateConstraint(constraint, context) === false)
    return null;
  const source = fileSet.add(file, text);
  for (const { offset, message } of errors)
    report({ code: "InvalidSource", pos: source.pos(offset), message, severity: "error" });
  const tree = parseFile(source, report, options);
  if (tree.name.name === "documentation" && baseOf(file) !== "documentation.go") return null;
  if (tree.imports.some((spec) => spec.path.value === '"C"')) return null;
  return tree;
}
