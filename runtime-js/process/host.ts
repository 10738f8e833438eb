// What the runtime asks of its host: Node, or a browser.
import { ExitSignal } from "../panics/errors.ts";
import type { NodeError, NodeFS, NodeGlobal, NodeModules, NodeProcess } from "./node.ts";

export interface Host {
  /** Writes a byte string to stdout (1) or stderr (2). What is written to stdout may wait in a buffer. */
  write(fd: 1 | 2, text: string): void;
  writeBytes(fd: 1 | 2, bytes: Uint8Array): void;
  /** Passes on what was buffered. */
  flush(): void;
  /** Ends the program; throws ExitSignal where that is not possible. */
  exit(code: number): never;
  /** The program has returned from main while something else could still run. */
  end(): void;
  /** Program name and arguments, as JS strings. */
  readonly args: string[];
  readonly env: Record<string, string | undefined>;
  /** Node's module of that name, or null. */
  builtin<Name extends keyof NodeModules>(name: Name): NodeModules[Name] | null;
  /** Calls f in a later turn of the host's event loop, after I/O had its chance. */
  later(f: () => void): void;
}

let current: Host | null = null;

export function host(): Host {
  current ??= (globalThis as NodeGlobal).process?.versions?.node ? new NodeHost() : new BrowserHost();
  return current;
}

/** Replaces the host: tests, `goes run`, embedders. */
export function setHost(h: Host): void {
  current = h;
}

function toBytes(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i);
  return bytes;
}

/** Written at once when so much is waiting. */
const BUFFER = 16384;

/** Module tty would know for sure, but loading it takes longer than all else that starts a program. */
function isTerminal(fs: NodeFS, fd: number): boolean {
  try {
    return fs.fstatSync(fd).isCharacterDevice();
  } catch {
    return false; // closed
  }
}

class NodeHost implements Host {
  readonly #process: NodeProcess = (globalThis as NodeGlobal).process!;
  readonly #fs: NodeFS = this.#process.getBuiltinModule("fs");
  readonly #buffer = new Uint8Array(BUFFER);
  #used = 0;
  #flushing = false;
  readonly #direct: boolean = isTerminal(this.#fs, 1);

  get args(): string[] {
    return this.#process.argv.slice(1);
  }

  get env(): Record<string, string | undefined> {
    return this.#process.env;
  }

  write(fd: 1 | 2, text: string): void {
    if (fd === 1 && text.length <= BUFFER) {
      if (this.#used + text.length > BUFFER) this.flush();
      const at = this.#used;
      for (let i = 0; i < text.length; i++) this.#buffer[at + i] = text.charCodeAt(i);
      this.#added(text.length);
    } else {
      this.flush();
      this.#writeNow(fd, toBytes(text));
    }
  }

  writeBytes(fd: 1 | 2, bytes: Uint8Array): void {
    if (fd === 1 && bytes.length <= BUFFER) {
      if (this.#used + bytes.length > BUFFER) this.flush();
      this.#buffer.set(bytes, this.#used);
      this.#added(bytes.length);
    } else {
      this.flush();
      this.#writeNow(fd, bytes);
    }
  }

  #added(n: number): void {
    this.#used += n;
    if (this.#direct) this.flush();
    else if (!this.#flushing) {
      this.#flushing = true;
      setImmediate(() => this.flush());
      this.#process.once("exit", this.#onExit);
    }
  }

  readonly #onExit = (): void => this.flush();

  flush(): void {
    if (this.#flushing) this.#process.off("exit", this.#onExit);
    this.#flushing = false;
    if (this.#used === 0) return;
    const bytes = this.#buffer.subarray(0, this.#used);
    this.#used = 0;
    this.#writeNow(1, bytes);
  }

  #writeNow(fd: 1 | 2, bytes: Uint8Array): void {
    for (let done = 0; done < bytes.length; ) {
      try {
        done += this.#fs.writeSync(fd, bytes, done);
      } catch (e) {
        const { code } = e as NodeError;
        if (code === "EPIPE") return;
        if (code !== "EAGAIN") throw e;
        // The reader of a pipe is slow.
        Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1);
      }
    }
  }

  exit(code: number): never {
    this.flush();
    this.#process.exit(code);
    throw new ExitSignal(code);
  }

  end(): void {
    this.#process.exit();
  }

  builtin<Name extends keyof NodeModules>(name: Name): NodeModules[Name] {
    return this.#process.getBuiltinModule(name);
  }

  later(f: () => void): void {
    setImmediate(f);
  }
}

class BrowserHost implements Host {
  readonly #pending: Record<1 | 2, string> = { 1: "", 2: "" };

  // Accessors and methods, which bundles leave out where nothing asks for them.
  get args(): string[] {
    return ["main"];
  }

  get env(): Record<string, string | undefined> {
    return (variables ??= {});
  }

  /** The console shows lines. */
  write(fd: 1 | 2, text: string): void {
    const all = this.#pending[fd] + text;
    const end = all.lastIndexOf("\n");
    this.#pending[fd] = all.slice(end + 1);
    if (end >= 0) this.#show(fd, all.slice(0, end));
  }

  writeBytes(fd: 1 | 2, bytes: Uint8Array): void {
    let text = "";
    for (let i = 0; i < bytes.length; i += 8192) {
      text += String.fromCharCode(...bytes.subarray(i, i + 8192));
    }
    this.write(fd, text);
  }

  flush(): void {
    for (const fd of [1, 2] as const) {
      if (this.#pending[fd] !== "") this.#show(fd, this.#pending[fd]);
      this.#pending[fd] = "";
    }
  }

  #show(fd: 1 | 2, lines: string): void {
    const text = new TextDecoder().decode(toBytes(lines));
    if (fd === 1) console.log(text);
    else console.error(text);
  }

  exit(code: number): never {
    this.flush();
    throw new ExitSignal(code);
  }

  end(): void {}

  builtin(): null {
    return null;
  }

  later(f: () => void): void {
    tasks ??= new Tasks();
    tasks.add(f);
  }
}

/** The environment in a browser. */
let variables: Record<string, string | undefined> | undefined;

/** What a browser does next, as soon as it has looked at its events. */
let tasks: Tasks | undefined;

class Tasks {
  readonly #channel = new MessageChannel();
  readonly #waiting: (() => void)[] = [];

  constructor() {
    this.#channel.port1.onmessage = () => this.#waiting.shift()?.();
  }

  add(f: () => void): void {
    this.#waiting.push(f);
    this.#channel.port2.postMessage(null);
  }
}
