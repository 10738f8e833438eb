// Open files on Node.

import { nilSlice, Slice } from "../../collections/slice.ts";
import { toJS } from "../../collections/strings.ts";
import { host } from "../../process/host.ts";
import type { ExactStat, NodeError, NodeFS } from "../../process/node.ts";
import { errno } from "../syscall/errno.ts";
import { bytesOf, print, printBytes } from "./writer.ts";

/** The system has no such function. */
const ENOSYS = 38;
const EAGAIN = 11;

/** Does something with Node's fs. */
export function attempt<T>(otherwise: T, f: (fs: NodeFS) => T): [T, number] {
  const fs = host().builtin("fs");
  if (fs === null) return [otherwise, ENOSYS];
  try {
    return [f(fs), 0];
  } catch (e) {
    return [otherwise, errno(e)];
  }
}

/** `attempt` for what has no result. */
export function run(f: (fs: NodeFS) => void): number {
  return attempt(undefined, f)[1];
}

/** Go's open flags, which are Linux's, as those of the host. */
const flags: [number, string][] = [
  [0x1, "O_WRONLY"],
  [0x2, "O_RDWR"],
  [0x40, "O_CREAT"],
  [0x80, "O_EXCL"],
  [0x200, "O_TRUNC"],
  [0x400, "O_APPEND"],
  [0x101000, "O_SYNC"],
];

export function openFile(name: string, flag: number, mode: number): [number, boolean, number] {
  const [[fd, seekable], error] = attempt<[number, boolean]>([0, false], (fs) => {
    let bits = 0;
    for (const [bit, hostName] of flags) if ((flag & bit) === bit) bits |= fs.constants[hostName];
    const opened = fs.openSync(toJS(name), bits, mode);
    const stat = fs.fstatSync(opened);
    return [opened, stat.isFile() || stat.isDirectory()];
  });
  return [fd, seekable, error];
}

export function closeFile(fd: number): number {
  if (fd === 1) host().flush();
  return run((fs) => fs.closeSync(fd));
}

export function readFile(fd: number, b: Slice<number>, offset: number): [number, number] {
  if (b.length === 0) return [0, 0];
  if (fd === 0) return readInput(bytesOf(b));
  return attempt(0, (fs) => fs.readSync(fd, bytesOf(b), 0, b.length, offset < 0 ? null : offset));
}

/** Standard input has no more after its end; one that does not wait is asked again. */
function readInput(bytes: Uint8Array): [number, number] {
  host().flush();
  if (host().builtin("fs") === null) return [0, 0];
  for (;;) {
    let ended = false;
    const [n, error] = attempt(0, (fs) => {
      try {
        return fs.readSync(0, bytes, 0, bytes.length, null);
      } catch (e) {
        ended = (e as NodeError).code === "EOF";
        if (ended) return 0;
        throw e;
      }
    });
    if (error !== EAGAIN) return [n, error];
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
  }
}

export function writeFile(fd: number, b: Slice<number>, offset: number): [number, number] {
  if (fd === 1 || fd === 2) {
    printBytes(fd, b);
    return [b.length, 0];
  }
  return b.length === 0 ? [0, 0] : writeAll(fd, bytesOf(b), offset);
}

function writeAll(fd: number, bytes: Uint8Array, offset: number): [number, number] {
  let done = 0;
  const error = run((fs) => {
    while (done < bytes.length) {
      done += fs.writeSync(fd, bytes, done, bytes.length - done, offset < 0 ? null : offset + done);
    }
  });
  return [done, error];
}

export function writeString(fd: number, s: string, offset: number): [number, number] {
  if (fd === 1 || fd === 2) {
    print(fd, s);
    return [s.length, 0];
  }
  const bytes = new Uint8Array(s.length);
  for (let i = 0; i < s.length; i++) bytes[i] = s.charCodeAt(i);
  return writeAll(fd, bytes, offset);
}

export function readAll(fd: number): [Slice<number>, number] {
  const [data, error] = attempt<Uint8Array | null>(null, (fs) => fs.readFileSync(fd));
  if (data === null) return [nilSlice, error];
  // Node's buffers may share their memory with others.
  const own = new Uint8Array(data);
  return [new Slice(own, 0, own.length, own.length), error];
}

export function truncateFile(fd: number, size: number): number {
  return run((fs) => fs.ftruncateSync(fd, size));
}

export function syncFile(fd: number): number {
  return run((fs) => fs.fsyncSync(fd));
}

export function chmodFile(fd: number, mode: number): number {
  return run((fs) => fs.fchmodSync(fd, mode));
}

export function chownFile(fd: number, uid: number, gid: number): number {
  return run((fs) => fs.fchownSync(fd, uid, gid));
}

/** The numbers that stat.go names. */
export function statNumbers(stat: ExactStat): Slice<number> {
  const { size, mode, dev, ino, nlink, uid, gid, rdev, blksize, blocks } = stat;
  const time = (ns: bigint) => [ns / 1_000_000_000n, ns % 1_000_000_000n];
  const fields = [size, mode, dev, ino, ...time(stat.mtimeNs), nlink, uid, gid, rdev, blksize, blocks];
  const list = [...fields, ...time(stat.atimeNs), ...time(stat.ctimeNs)].map(Number);
  return new Slice(list, 0, list.length, list.length);
}

export function statFile(fd: number): [Slice<number>, number] {
  return attempt(nilSlice, (fs) => statNumbers(fs.fstatSync(fd, { bigint: true })));
}
