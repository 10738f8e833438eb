// What the disk answered while a program was compiled, and whether it would answer the same now. The state of a file is
// taken when it is read, so that an edit during the compilation shows. `goes run` checks the answers at every start:
// nothing is imported here that takes time to load.
import {
  closeSync,
  constants,
  type Dirent,
  fstatSync,
  openSync,
  readdirSync,
  readFileSync,
  type Stats,
  statSync,
} from "node:fs";
import { crc32 } from "node:zlib";
import { unlessOverflow } from "../source/overflow.ts";
import { withoutDeclarations } from "./declarationnames.ts";

/** A file that was read. */
interface FileState {
  /** Times, size and number of the file; null: it could not be read. */
  readonly stat: string | null;
  readonly checksum: number;
  /** Changed so shortly before it was read that another change could have left the same times. */
  readonly young: boolean;
}

/** Answers by path. */
export interface Answers {
  readonly files: { readonly [path: string]: FileState };
  /** Checksums of the lists of names; null: no folder. */
  readonly folders: { readonly [path: string]: number | null };
  readonly kinds: { readonly [path: string]: Kind };
}

export type Kind = "file" | "folder" | "other" | "none";

const none: ReadonlySet<string> = new Set();

/** Clocks of file systems are that coarse. */
const coarsest = 2000;

/** A regular file and its state, taken before it was read; null: there is none. */
export function readWithState(path: string): { bytes: Buffer; state: FileState } | null {
  let file: number;
  try {
    // Opening a pipe must not wait for a writer.
    file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  } catch (error) {
    unlessOverflow(error);
    return null;
  }
  try {
    const stat = fstatSync(file);
    if (!stat.isFile()) return null;
    const now = Date.now();
    const bytes = readFileSync(file);
    const young = Math.max(stat.mtimeMs, stat.ctimeMs) > now - coarsest;
    return { bytes, state: { stat: statText(stat), checksum: crc32(bytes), young } };
  } catch (error) {
    unlessOverflow(error);
    return null;
  } finally {
    closeSync(file);
  }
}

export const unreadable: FileState = { stat: null, checksum: 0, young: false };

function statText({ mtimeMs, ctimeMs, size, ino }: Stats): string {
  return `${mtimeMs} ${ctimeMs} ${size} ${ino}`;
}

/** The names in a folder, but for those left out, and what they are; null if there is no folder. */
export function folderState(path: string, leftOut: ReadonlySet<string> = none): number | null {
  try {
    const all = withoutDeclarations(readdirSync(path, { withFileTypes: true }));
    const entries = all.filter(({ name }) => !leftOut.has(name));
    const kind = (entry: Dirent) => (entry.isFile() ? "f" : entry.isDirectory() ? "d" : "o");
    return crc32(
      entries
        .map((entry) => `${entry.name}\0${kind(entry)}`)
        .sort()
        .join("\0"),
    );
  } catch (error) {
    unlessOverflow(error);
    return null;
  }
}

export function kindOf(path: string): Kind {
  try {
    const stat = statSync(path);
    return stat.isFile() ? "file" : stat.isDirectory() ? "folder" : "other";
  } catch (error) {
    unlessOverflow(error);
    return "none";
  }
}

/** Whether the disk still answers the same. */
export function areCurrent({ files, folders, kinds }: Answers): boolean {
  for (const path in files) if (!isCurrentFile(path, files[path])) return false;
  for (const path in folders) if (folderState(path) !== folders[path]) return false;
  for (const path in kinds) if (kindOf(path) !== kinds[path]) return false;
  return true;
}

function isCurrentFile(path: string, { stat, checksum, young }: FileState): boolean {
  if (stat !== null && !young) {
    const now = statSync(path, { throwIfNoEntry: false });
    if (now !== undefined && statText(now) === stat) return true;
    // A file that was touched, copied or checked out again may have the same content.
    if (now === undefined || ` ${now.size} ` !== /( \d+ )\d+$/.exec(stat)?.[1]) return false;
  }
  const current = readWithState(path);
  return current === null ? stat === null : stat !== null && current.state.checksum === checksum;
}
