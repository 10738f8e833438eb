// What a package was loaded from: all that the host was asked for it, with the answers. While it would answer the same, the
// package is what it was.
import type { DirEntry, Host } from "./host.ts";

export class Inquiry {
  private readonly files = new Map<string, Uint8Array | null>();
  private readonly folders = new Map<string, DirEntry[] | null>();
  private readonly areFiles = new Map<string, boolean>();
  private readonly areFolders = new Map<string, boolean>();

  /** The host, noting what it answers. */
  of(host: Host): Host {
    return {
      ...host,
      readFile: (path) => noted(this.files, path, host.readFile(path)),
      readDirectory: (path) => noted(this.folders, path, host.readDirectory(path)),
      isFile: (path) => noted(this.areFiles, path, host.isFile(path)),
      isDirectory: (path) => noted(this.areFolders, path, host.isDirectory(path)),
    };
  }

  /** Whether the host answers the same. */
  isCurrent(host: Host): boolean {
    return (
      hold(this.folders, (path, entries) => areEqual(host.readDirectory(path), entries)) &&
      hold(this.files, (path, bytes) => haveEqualBytes(host.readFile(path), bytes)) &&
      hold(this.areFiles, (path, answer) => host.isFile(path) === answer) &&
      hold(this.areFolders, (path, answer) => host.isDirectory(path) === answer)
    );
  }
}

function noted<T>(answers: Map<string, T>, path: string, answer: T): T {
  answers.set(path, answer);
  return answer;
}

function hold<T>(answers: ReadonlyMap<string, T>, isSame: (path: string, answer: T) => boolean): boolean {
  for (const [path, answer] of answers) if (!isSame(path, answer)) return false;
  return true;
}

function areEqual(x: DirEntry[] | null, y: DirEntry[] | null): boolean {
  const text = (list: DirEntry[] | null) =>
    JSON.stringify(list?.map(({ name, directory, link, irregular }) => [name, directory, link, irregular]));
  return text(x) === text(y);
}

function haveEqualBytes(x: Uint8Array | null, y: Uint8Array | null): boolean {
  if (x === null || y === null) return x === y;
  if (x.length !== y.length) return false;
  for (let i = 0; i < x.length; i++) if (x[i] !== y[i]) return false;
  return true;
}
