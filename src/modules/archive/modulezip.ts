// Archives of modules (go.dev/ref/mod, "Module zip files"): what may be in them, and the folder that they become. An archive
// comes from strangers: nothing of it is written unless all of it is in order.
import { mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { malformedFileName, quote } from "../../load/importpath.ts";
import { ModuleFault } from "../fault.ts";
import type { ModuleVersion } from "../versions/paths.ts";
import { hashOfFiles } from "./dirhash.ts";
import { MalformedArchive, type Member, memberIn, membersIn } from "./zip.ts";

export const largestZip = 500 << 20;
export const largestGoMod = 16 << 20;

/** An archive whose members may all be written. */
export interface ModuleZip {
  readonly hash: string;
  /** Paths in the module, with their contents. */
  files(): Iterable<readonly [path: string, content: Buffer]>;
}

/** Reads an archive; throws a fault in the go command's words if it is not as it should be. */
export function readModuleZip(file: string, module: ModuleVersion): ModuleZip {
  const { size } = statSync(file);
  if (size > largestZip)
    refuse(file, `module zip file is too large (${size} bytes; limit is ${largestZip} bytes)`);
  const bytes = readFileSync(file);
  const prefix = `${module.path}@${module.version}/`;
  const members = readOrRefuse(file, () => membersIn(bytes));
  const problems = checkMembers(members, prefix);
  if (problems.length > 0) refuse(file, problems.join("\n"));
  const contents = new Map(members.map((member) => [member.name, member]));
  const contentOf = (name: string) => readOrRefuse(file, () => memberIn(bytes, contents.get(name)!));
  const names = members.map(({ name }) => name);
  const hash = hashOfFiles(names, contentOf);
  return {
    hash,
    *files() {
      for (const name of names)
        if (!name.endsWith("/") && name !== prefix) yield [name.slice(prefix.length), contentOf(name)];
    },
  };
}

function readOrRefuse<T>(file: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof MalformedArchive) refuse(file, `zip: not a valid zip file (${error.message})`);
    throw error;
  }
}

function refuse(file: string, problem: string): never {
  throw new ModuleFault(`unzip ${file}: ${problem}`);
}

/** One line for each member that may not be there. */
function checkMembers(members: readonly Member[], prefix: string): string[] {
  const problems: string[] = [];
  const known = new Map<string, { path: string; isFolder: boolean }>();
  let size = 0;
  for (const member of members) {
    const problem = memberProblem(member, prefix, known);
    if (problem !== null) problems.push(`${member.name}: ${problem}`);
    size += member.size;
  }
  if (size > largestZip)
    problems.push(`total uncompressed size of module contents too large (max size is ${largestZip} bytes)`);
  return problems;
}

type Known = Map<string, { path: string; isFolder: boolean }>;

function memberProblem({ name, size }: Member, prefix: string, known: Known): string | null {
  if (!name.startsWith(prefix)) return `path does not have prefix ${quote(prefix)}`;
  const isFolder = name.endsWith("/");
  const path = name.slice(prefix.length, isFolder ? -1 : undefined);
  if (name === prefix) return null;
  if (path === "" || /^\/|\/\/|(?:^|\/)\.{1,2}(?:\/|$)|\/$/.test(path)) return "file path is not clean";
  const malformed = path.split("/").map(malformedFileName).find(Boolean);
  if (malformed != null) return `malformed file path ${quote(path)}: ${malformed}`;
  const collision = collisionOf(path, isFolder, known);
  if (collision !== null) return collision;
  const base = path.slice(path.lastIndexOf("/") + 1);
  if (isFolder) return null;
  if (base.toLowerCase() === "go.mod") {
    if (base !== path) return "go.mod file not in module root directory";
    if (path !== "go.mod") return "go.mod files must have lowercase names";
  }
  const isBounded = path === "go.mod" || path === "LICENSE";
  return isBounded && size > largestGoMod
    ? `${path} file too large (max size is ${largestGoMod} bytes)`
    : null;
}

/** Paths that a file system without upper case would not keep apart. */
function collisionOf(path: string, isFolder: boolean, known: Known): string | null {
  const folded = path.toLowerCase();
  const other = known.get(folded);
  if (other === undefined) known.set(folded, { path, isFolder });
  else if (other.path !== path)
    return `case-insensitive file name collision: ${quote(other.path)} and ${quote(path)}`;
  else if (other.isFolder !== isFolder) return `entry ${quote(path)} is both a file and a directory`;
  else if (!isFolder) return `multiple entries for file ${quote(path)}`;
  const above = dirname(path);
  return above === "." ? null : collisionOf(above, true, known);
}

/** Writes the files into a folder that is not there. */
export function extract(zip: ModuleZip, folder: string): void {
  mkdirSync(folder, { recursive: true });
  const made = new Set<string>();
  for (const [path, content] of zip.files()) {
    const file = join(folder, path);
    const above = dirname(file);
    if (!made.has(above)) mkdirSync(above, { recursive: true });
    made.add(above);
    // Symbolic links are files with their target as text, as for the go command.
    writeFileSync(file, content, { mode: 0o444, flag: "wx" });
  }
}
