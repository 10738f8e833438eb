// What the compiler needs of its surroundings. The Node and browser hosts implement it; everything up to
// compile.ts is a pure function over it.

export interface DirEntry {
  readonly name: string;
  readonly directory: boolean;
  /** A symbolic link (to a folder if `directory`). */
  readonly link?: boolean;
  /** Neither a file nor a folder, nor a link to one: a pipe, a device, a link to nothing. */
  readonly irregular?: boolean;
}

/** Paths are absolute and use "/". Nothing throws: null means "cannot be read". */
export interface Host {
  readFile(path: string): Uint8Array | null;
  readDirectory(path: string): DirEntry[] | null;
  isFile(path: string): boolean;
  isDirectory(path: string): boolean;
  /** Folder of the embedded standard library's Go sources and companions. */
  readonly standardLibrary: string;
  /** GOROOT/src of an installed Go, for packages that are not embedded; null if there is none. */
  readonly goroot: string | null;
  /** Where there is no installed Go: the source of such a package. Null if there is no such package. */
  standardSource?(path: string): StandardSource | null;
  /** The modules that the go.mod files in some folders ask for; where there is no such thing, they are replaced or vendored. */
  requiredModules?(directories: readonly string[]): RequiredModules;
  /** The go.work that counts, "off" for none; else the nearest one does. */
  readonly workspace?: string;
  /** An overflow of the stack goes to the caller, who starts again on a larger one; else it becomes a diagnostic. */
  readonly startsAgain?: boolean;
}

/** Why a package cannot be had; `isFatal`: no other one of its module can, either. */
export interface PackageProblem {
  readonly problem: string;
  readonly isFatal?: boolean;
}

/** Packages of required modules, which are fetched if they must be. */
export interface RequiredModules {
  /** They come from vendor folders instead. */
  readonly isVendored: boolean;
  /** What keeps all of them from being had, in the go command's words. */
  readonly problem: string | null;
  /** Null if no required module provides the package; `importer` is the path of the package that imports it. */
  find(path: string, importer: string): FoundPackage | PackageProblem | null;
}

export interface FoundPackage {
  readonly directory: string;
  readonly module: { readonly path: string; readonly directory: string; readonly goVersion: string };
}

/** The folder with a package's source, or what keeps it from being had. */
export type StandardSource = { readonly directory: string } | { readonly problem: string };
