// Where declarations are kept: beside the Go files, or in a folder of their own below the project's. They are written for
// packages of the project and its modules only, never over what goes has not written, and go when their Go files do.
import { type Dirent, existsSync, lstatSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { basename, dirname, join, relative } from "node:path";
import type { Analysis } from "../analyze/analysis.ts";
import { declaredFile } from "../host/declarationnames.ts";
import { nodeHost } from "../host/node.ts";
import { faultText, isFault } from "../load/faults.ts";
import { moduleFolder } from "../load/packagesbelow.ts";
import type { CheckedPackage } from "../load/program.ts";
import { type DeclarationFile, type PackageDeclarations, packageDeclarations } from "./declarations.ts";
import { makeFolders } from "./folders.ts";
import { generatedMark, replaceFile } from "./outputfile.ts";
import { signatureChanges } from "./signatures.ts";
import { hasWorkerDeclarations, workerDeclaration } from "./workerdeclarations.ts";

/** `pricing/quote.d.go.ts`, or `.goes/types/pricing/quote.d.go.ts`. */
export type TypesPlace = "beside" | "folder";

/** The folder of their own. */
const ownFolder = ".goes/types";

/** Packages that a project only uses. */
const foreign = /(?:^|\/)(?:node_modules|vendor)\/|\/pkg\/mod\/.+@v\d/;
const skipped = /^[._]|^(?:node_modules|vendor)$/;

export interface Written {
  /** Why a declaration could not be written; null if they all were. */
  readonly problem: string | null;
  /** Exported signatures that have changed since they were written last, one line each. */
  readonly changes: readonly string[];
}

export class DeclarationFolder {
  private readonly root: string;
  private readonly place: TypesPlace;
  /** Folders of Go files whose declarations were written. */
  private readonly sources = new Set<string>();
  private hasLooked = false;

  /** `root` is the folder of the project. */
  constructor(root: string, place: TypesPlace) {
    this.root = root;
    this.place = place;
  }

  declarations(pkg: CheckedPackage, analysis: Analysis): PackageDeclarations {
    return packageDeclarations(pkg, analysis, this.folderFor(pkg.dir));
  }

  private folderFor(source: string): string {
    return this.place === "beside" ? source : join(this.root, ownFolder, relative(this.root, source));
  }

  write(declarations: PackageDeclarations): Written {
    const { source, files } = declarations;
    if (!this.isOwn(source)) return { problem: this.missing(source, files), changes: [] };
    try {
      return this.writeOwn(declarations);
    } catch (error) {
      if (isFault(error))
        return { problem: `declarations are not written: ${faultText(error)}`, changes: [] };
      throw error;
    }
  }

  private writeOwn({ source, folder, files, places }: PackageDeclarations): Written {
    const taken = files.flatMap(({ path }) => [path, `${path}.map`]).find((path) => !isFree(path));
    if (taken !== undefined)
      return { problem: `${taken} already exists and was not written by goes`, changes: [] };
    const before = files.map(({ path }) => readText(path) ?? "").join("");
    makeFolders(folder);
    for (const file of files) writeFile(file);
    this.removeOthers(folder, files);
    this.sources.add(source);
    const place = (offset: number | null) =>
      shown(places.find((each) => offset !== null && each.offset >= offset)?.place ?? source);
    return { problem: null, changes: signatureChanges(before, files[0].text, place) };
  }

  /** Writes what the project needs to import a package by a Go file with `?worker`. Returns why it could not be written. */
  writeWorker(file: string): string | null {
    const source = dirname(file);
    if (!hasWorkerDeclarations || !this.isOwn(source)) return null;
    const folder = this.folderFor(source);
    const { name, text } = workerDeclaration(basename(file));
    const path = join(folder, name);
    try {
      if (!isFree(path)) return `${path} already exists and was not written by goes`;
      makeFolders(folder);
      if (readText(path) !== text) replaceFile(path, text);
      this.sources.add(source);
      return null;
    } catch (error) {
      if (isFault(error)) return `declarations are not written: ${faultText(error)}`;
      throw error;
    }
  }

  /** Whether declarations of the package in a folder are written. */
  private isOwn(source: string): boolean {
    if (this.isForeign(source)) return false;
    if (source === this.root || source.startsWith(`${this.root}/`)) return true;
    // TypeScript looks for the declarations of a package outside of the root nowhere below it.
    return this.place === "beside" && moduleFolder(source, nodeHost()) !== null;
  }

  private isForeign(source: string): boolean {
    return foreign.test(`${relative(this.root, source)}/`);
  }

  /** What to say of a package that brings no declarations and gets none, where TypeScript asks for them. */
  private missing(source: string, files: readonly DeclarationFile[]): string | null {
    if (!existsSync(join(this.root, "tsconfig.json"))) return null;
    if (files.every(({ path }) => existsSync(join(source, basename(path))))) return null;
    const why = this.isForeign(source)
      ? "it belongs to others"
      : this.place === "folder"
        ? "it lies outside of the project"
        : "it lies outside of the project and of any Go module";
    return `no declarations are written for the Go package in ${source}: ${why}`;
  }

  /** Files of the package that are no part of it any more. */
  private removeOthers(folder: string, files: readonly DeclarationFile[]): void {
    const current = new Set(files.map(({ path }) => path));
    for (const { name } of entriesOf(folder)) {
      const path = join(folder, name);
      if (name.endsWith(".d.go.ts") && !current.has(path)) remove(path);
    }
  }

  /** Removes the declarations of Go files that are gone: those in the modules and the project that were found, and ours. */
  removeStale(modules: readonly string[]): void {
    for (const source of this.sources) this.removeStaleOf(source, false);
    if (this.hasLooked) return;
    this.hasLooked = true;
    const own = modules.filter((folder) => !this.isForeign(folder));
    const below = this.place === "beside" ? [this.root, ...own] : [this.root];
    for (const source of new Set(below)) this.removeStaleOf(source, true);
  }

  /** Removes what was left of the Go files in a folder, and in those below it. */
  private removeStaleOf(source: string, recursive: boolean): void {
    const folder = this.folderFor(source);
    for (const entry of entriesOf(folder)) {
      const { name } = entry;
      if (recursive && entry.isDirectory() && !skipped.test(name))
        this.removeStaleOf(join(source, name), true);
      const file = name.endsWith(".ts") ? declaredFile(name) : null;
      if (file !== null && !existsSync(join(source, file))) remove(join(folder, name));
    }
  }
}

function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}

function writeFile({ path, text, map }: DeclarationFile): void {
  // Who finds a declaration finds its map.
  if (readText(`${path}.map`) !== map) replaceFile(`${path}.map`, map);
  if (readText(path) !== text) replaceFile(path, text);
}

/** There is nothing, or what goes has written. */
function isFree(path: string): boolean {
  const stat = lstatSync(path, { throwIfNoEntry: false });
  return stat === undefined || (stat.isFile() && isOurs(path));
}

/** Removes a declaration with its map, if they are ours. */
function remove(path: string): void {
  try {
    if (!isOurs(path)) return;
    rmSync(path, { force: true });
    if (isOurs(`${path}.map`)) rmSync(`${path}.map`, { force: true });
  } catch (error) {
    // What cannot be removed harms nobody.
    if (!isFault(error)) throw error;
  }
}

function isOurs(path: string): boolean {
  const text = readText(path);
  if (text === null || !path.endsWith(".map")) return text?.startsWith(generatedMark) === true;
  // A map has no first line to tell whose it is, but a file that it belongs to.
  const file = JSON.stringify(basename(path).replace(/\.map$/, ""));
  return text.startsWith('{"version":3,') && text.includes(`"file":${file}`);
}

/** null if there is none. */
function readText(path: string): string | null {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw error;
  }
}

/** A place in Go as the commands print it: from the current folder, where that is above. */
function shown(place: string): string {
  const path = relative(process.cwd(), place);
  return path.startsWith("..") ? place : path;
}
