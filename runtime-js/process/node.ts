// What the runtime and the companions of the library use of Node, with types: who imports the runtime needs none of Node's own.

/** The part of Node's global object that browsers have not. */
export interface NodeGlobal {
  readonly process?: NodeProcess;
  /** Where the collector can be called. */
  readonly gc?: () => void;
}

export interface NodeProcess {
  readonly versions?: { readonly node?: string };
  readonly argv: string[];
  readonly env: Record<string, string | undefined>;
  readonly pid: number;
  readonly ppid: number;
  getBuiltinModule<Name extends keyof NodeModules>(name: Name): NodeModules[Name];
  on(event: string, listener: () => void): unknown;
  once(event: string, listener: () => void): unknown;
  off(event: string, listener: () => void): unknown;
  exit(code?: number): void;
  kill(pid: number, signal: number): unknown;
  cwd(): string;
  chdir(directory: string): void;
  umask?(mask: number): number;
  memoryUsage?(): { readonly heapUsed: number; readonly heapTotal: number; readonly external: number };
  // Windows has none of these.
  getuid?(): number;
  geteuid?(): number;
  getgid?(): number;
  getegid?(): number;
  getgroups?(): number[];
}

/** How much memory Node's process has; undefined elsewhere. */
export function nodeMemory(): ReturnType<NonNullable<NodeProcess["memoryUsage"]>> | undefined {
  return (globalThis as NodeGlobal).process?.memoryUsage?.();
}

/** Modules by their names. */
export interface NodeModules {
  readonly fs: NodeFS;
  readonly os: { hostname(): string; tmpdir(): string };
  readonly child_process: NodeProcesses;
  readonly crypto: {
    readonly webcrypto: Pick<Crypto, "getRandomValues">;
    createHash(name: string): NodeHash;
  };
  readonly process: { once(event: "beforeExit", f: () => void): void };
  readonly v8: { setFlagsFromString(flags: string): void };
  readonly vm: { runInNewContext(code: string): unknown };
}

interface NodeProcesses {
  spawn(
    file: string,
    args: readonly string[],
    options: { readonly stdio: readonly (string | number)[] },
  ): NodeChild;
}

/** A process that was started. */
export interface NodeChild {
  /** The ends of its pipes, by descriptor. */
  readonly stdio: readonly NodeStream[];
  on(event: "close", listener: (code: number | null, signal: string | null) => void): unknown;
  kill(signal: string): boolean;
}

interface NodeStream {
  setEncoding(encoding: "utf8"): unknown;
  write(text: string): boolean;
  on(event: "data" | "error", listener: (data: string) => void): unknown;
}

interface NodeHash {
  update(text: string, encoding: "latin1"): NodeHash;
  digest(encoding: "hex"): string;
}

/** An exception of Node for an error of the system. */
export interface NodeError {
  readonly code?: string;
}

/** What kind of file an entry of a directory is. */
interface FileKind {
  isFile(): boolean;
  isDirectory(): boolean;
  isSymbolicLink(): boolean;
  isSocket(): boolean;
  isFIFO(): boolean;
  isBlockDevice(): boolean;
  isCharacterDevice(): boolean;
}

export interface NodeEntry extends FileKind {
  readonly name: string;
}

interface Stat extends FileKind {
  readonly atimeMs: number;
  readonly mtimeMs: number;
}

type StatNumber = "dev" | "ino" | "mode" | "nlink" | "uid" | "gid" | "rdev" | "size" | "blksize" | "blocks";

/** What a stat in bigints says. */
export type ExactStat = FileKind & Readonly<Record<StatNumber | "atimeNs" | "mtimeNs" | "ctimeNs", bigint>>;

type Exact = { readonly bigint: true };

export interface NodeFS {
  readonly constants: Readonly<Record<string, number>>;
  openSync(path: string, flags: number, mode: number): number;
  closeSync(fd: number): void;
  readSync(fd: number, bytes: Uint8Array, offset: number, length: number, position: number | null): number;
  writeSync(fd: number, bytes: Uint8Array, offset: number, length?: number, position?: number | null): number;
  readFileSync(file: string | number): Uint8Array;
  ftruncateSync(fd: number, size: number): void;
  truncateSync(path: string, size: number): void;
  fsyncSync(fd: number): void;
  fstatSync(fd: number): Stat;
  fstatSync(fd: number, how: Exact): ExactStat;
  statSync(path: string): Stat;
  statSync(path: string, how: Exact): ExactStat;
  lstatSync(path: string): Stat;
  lstatSync(path: string, how: Exact): ExactStat;
  readdirSync(path: string, how: { readonly withFileTypes: true }): NodeEntry[];
  mkdirSync(path: string, mode: number): void;
  rmdirSync(path: string): void;
  unlinkSync(path: string): void;
  rmSync(path: string, how: { readonly recursive: boolean; readonly force: boolean }): void;
  renameSync(from: string, to: string): void;
  linkSync(from: string, to: string): void;
  symlinkSync(from: string, to: string): void;
  readlinkSync(path: string): string;
  chmodSync(path: string, mode: number): void;
  fchmodSync(fd: number, mode: number): void;
  chownSync(path: string, uid: number, gid: number): void;
  lchownSync(path: string, uid: number, gid: number): void;
  fchownSync(fd: number, uid: number, gid: number): void;
  utimesSync(path: string, atime: number, mtime: number): void;
}
