// The host on Node: the disk, the embedded library beside the compiled compiler, an installed Go if there is one.
import { type Dirent, readdirSync } from "node:fs";
import { join, sep } from "node:path";
import type { DirEntry, Host } from "../load/host.ts";
import { goVariable } from "../modules/settings.ts";
import { unlessOverflow } from "../source/overflow.ts";
import { type Answers, folderState, kindOf, readWithState, unreadable } from "./answers.ts";
import { withoutDeclarations } from "./declarationnames.ts";
import { startsAgain } from "./deepstack.ts";
import { installedGo, standardSource } from "./gosource.ts";
import { requiredModules } from "./required.ts";
import { runtimeDirectory } from "./runtimefolder.ts";

export { runtimeDirectory };

/** What the compiler reads from a disk. */
type Disk = Pick<Host, "readFile" | "readDirectory" | "isFile" | "isDirectory">;

const disk: Disk = {
  readFile: (path) => readWithState(path)?.bytes ?? null,
  readDirectory,
  isFile: (path) => kindOf(path) === "file",
  isDirectory: (path) => kindOf(path) === "folder",
};

export function nodeHost(): Host {
  return hostOf(disk);
}

/** A host that notes what it answers, except about goes itself. */
export function recordingHost(): { host: Host; answers: Answers } {
  const answers = { files: {}, folders: {}, kinds: {} } as {
    -readonly [K in keyof Answers]: Record<string, Answers[K][string]>;
  };
  /** What was asked twice must have had the same answer, and the first one counts. */
  const note = <T>(answered: Record<string, T>, path: string, answer: T) => {
    if (!path.startsWith(runtimeDirectory + sep) && !Object.hasOwn(answered, path)) answered[path] = answer;
  };
  const kind = (path: string) => {
    const answer = kindOf(path);
    note(answers.kinds, path, answer);
    return answer;
  };
  const recording: Disk = {
    readFile(path) {
      const read = readWithState(path);
      note(answers.files, path, read?.state ?? unreadable);
      return read?.bytes ?? null;
    },
    readDirectory(path) {
      // Taken before: a name that appears meanwhile is then missing in the state, not in the list.
      note(answers.folders, path, folderState(path));
      return readDirectory(path);
    },
    isFile: (path) => kind(path) === "file",
    isDirectory: (path) => kind(path) === "folder",
  };
  return { host: hostOf(recording), answers };
}

function hostOf(access: Disk): Host {
  return {
    ...access,
    standardLibrary: join(runtimeDirectory, "std"),
    goroot: installedGo(access),
    standardSource,
    requiredModules,
    workspace: goVariable("GOWORK"),
    startsAgain: startsAgain(),
  };
}

function readDirectory(path: string): DirEntry[] | null {
  try {
    const entries = withoutDeclarations(readdirSync(path, { withFileTypes: true }));
    return entries.map((entry) => entryOf(path, entry));
  } catch (error) {
    unlessOverflow(error);
    return null;
  }
}

function entryOf(folder: string, entry: Dirent): DirEntry {
  const { name } = entry;
  const link = entry.isSymbolicLink();
  const kind = link ? kindOf(join(folder, name)) : null;
  const directory = kind === null ? entry.isDirectory() : kind === "folder";
  const regular = kind === null ? entry.isFile() : kind === "file";
  return { name, directory, link, irregular: !directory && !regular };
}
