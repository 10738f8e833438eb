// Paths on Node.
import { nilSlice, Slice } from "../../collections/slice.ts";
import { fromJS, toJS } from "../../collections/strings.ts";
import type { NodeEntry, NodeGlobal } from "../../process/node.ts";
import { attempt, run, statNumbers } from "./file_sys.ts";

export function statPath(name: string, follow: boolean): [Slice<number>, number] {
  return attempt(nilSlice, (fs) => {
    const stat = follow ? fs.statSync : fs.lstatSync;
    return statNumbers(stat(toJS(name), { bigint: true }));
  });
}

/** The bits of a system's mode for the kinds of a directory's entries. */
function kind(entry: NodeEntry): number {
  if (entry.isDirectory()) return 0o040000;
  if (entry.isSymbolicLink()) return 0o120000;
  if (entry.isSocket()) return 0o140000;
  if (entry.isFIFO()) return 0o010000;
  if (entry.isBlockDevice()) return 0o060000;
  return entry.isCharacterDevice() ? 0o020000 : 0o100000;
}

export function readDir(name: string): [Slice<string>, Slice<number>, number] {
  const [entries, error] = attempt<NodeEntry[]>([], (fs) =>
    fs.readdirSync(toJS(name), { withFileTypes: true }),
  );
  const n = entries.length;
  return [
    new Slice(
      entries.map((e) => fromJS(e.name)),
      0,
      n,
      n,
    ),
    new Slice(entries.map(kind), 0, n, n),
    error,
  ];
}

export function mkdir(name: string, mode: number): number {
  return run((fs) => {
    fs.mkdirSync(toJS(name), mode);
  });
}

export function remove(name: string): number {
  return run((fs) => {
    if (fs.lstatSync(toJS(name)).isDirectory()) fs.rmdirSync(toJS(name));
    else fs.unlinkSync(toJS(name));
  });
}

export function removeAll(name: string): number {
  return run((fs) => fs.rmSync(toJS(name), { recursive: true, force: true }));
}

export function rename(from: string, to: string): number {
  return run((fs) => fs.renameSync(toJS(from), toJS(to)));
}

export function link(from: string, to: string): number {
  return run((fs) => fs.linkSync(toJS(from), toJS(to)));
}

export function symlink(from: string, to: string): number {
  return run((fs) => fs.symlinkSync(toJS(from), toJS(to)));
}

export function readlink(name: string): [string, number] {
  return attempt("", (fs) => fromJS(fs.readlinkSync(toJS(name))));
}

export function chmod(name: string, mode: number): number {
  return run((fs) => fs.chmodSync(toJS(name), mode));
}

export function chown(name: string, uid: number, gid: number, follow: boolean): number {
  return run((fs) => (follow ? fs.chownSync : fs.lchownSync)(toJS(name), uid, gid));
}

export function chtimes(name: string, atime: number, mtime: number): number {
  return run((fs) => {
    const old = fs.statSync(toJS(name));
    fs.utimesSync(toJS(name), atime < 0 ? old.atimeMs / 1000 : atime, mtime < 0 ? old.mtimeMs / 1000 : mtime);
  });
}

export function chdir(name: string): number {
  return run((fs) => {
    // Node does not look for zero bytes in names here.
    fs.statSync(toJS(name));
    (globalThis as NodeGlobal).process!.chdir(toJS(name));
  });
}

/** By the descriptor where the system has a path for that, else by the name that it was opened with. */
export function chdirFile(fd: number, from: string, name: string): number {
  if (chdir(`/proc/self/fd/${fd}`) === 0) return 0;
  return chdir(from === "" ? name : `${from}/${name}`);
}

export function getwd(): [string, number] {
  return attempt("", () => fromJS((globalThis as NodeGlobal).process!.cwd()));
}
