// Asks language servers of TypeScript where something is declared: tsserver of TypeScript 5 and 6, and the server of
// TypeScript 7, which speaks the language server protocol.
import { type ChildProcess, spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const modules = fileURLToPath(new URL("../node_modules", import.meta.url));

export interface Place {
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly column: number;
}

export interface LanguageServer {
  /** Where the name at an offset of a file is declared. */
  definition(file: string, offset: number): Promise<readonly Place[]>;
  close(): void;
}

/** Messages as both protocols frame them. */
class Connection {
  private readonly child: ChildProcess;
  private readonly onMessage: (message: any) => void;
  private rest = Buffer.alloc(0);

  constructor(args: readonly string[], folder: string, onMessage: (message: any) => void) {
    this.onMessage = onMessage;
    this.child = spawn(process.execPath, args, { cwd: folder, stdio: ["pipe", "pipe", "inherit"] });
    this.child.stdout!.on("data", (data: Buffer) => this.take(data));
  }

  private take(data: Buffer): void {
    this.rest = Buffer.concat([this.rest, data]);
    for (;;) {
      const end = this.rest.indexOf("\r\n\r\n");
      if (end < 0) return;
      const length = Number(/Content-Length: (\d+)/i.exec(this.rest.subarray(0, end).toString())![1]);
      if (this.rest.length < end + 4 + length) return;
      const text = this.rest.subarray(end + 4, end + 4 + length).toString();
      this.rest = this.rest.subarray(end + 4 + length);
      this.onMessage(JSON.parse(text));
    }
  }

  /** One message a line, or with a header. */
  send(message: object, framed: boolean): void {
    const text = JSON.stringify(message);
    const head = framed ? `Content-Length: ${Buffer.byteLength(text)}\r\n\r\n` : "";
    this.child.stdin!.write(`${head}${text}${framed ? "" : "\n"}`);
  }

  close(): void {
    this.child.kill();
  }
}

/** Answers that are waited for, by number. */
class Answers {
  private readonly waiting = new Map<number, (answer: any) => void>();
  private count = 0;

  next(send: (id: number) => void): Promise<any> {
    const id = ++this.count;
    return new Promise((resolve) => {
      this.waiting.set(id, resolve);
      send(id);
    });
  }

  take(id: number, answer: unknown): void {
    this.waiting.get(id)?.(answer);
    this.waiting.delete(id);
  }
}

function placeIn(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset).split("\n");
  return { line: before.length, column: before.at(-1)!.length + 1 };
}

/** `name` is that of the package in node_modules. */
export function tsserver(name: string, folder: string): LanguageServer {
  const answers = new Answers();
  const program = join(modules, name, "lib/tsserver.js");
  const connection = new Connection([program, "--disableAutomaticTypingAcquisition"], folder, (message) => {
    if (message.type === "response") answers.take(message.request_seq, message);
  });
  const opened = new Set<string>();
  const ask = (command: string, args: object) =>
    answers.next((seq) => connection.send({ seq, type: "request", command, arguments: args }, false));
  return {
    async definition(file, offset) {
      // It has no answer.
      if (!opened.has(file))
        connection.send({ seq: 0, type: "request", command: "open", arguments: { file } }, false);
      opened.add(file);
      const { line, column } = placeIn(readFileSync(file, "utf8"), offset);
      const { body } = await ask("definitionAndBoundSpan", { file, line, offset: column });
      return body.definitions.map(({ file, start }: any) => ({
        file,
        line: start.line,
        column: start.offset,
      }));
    },
    close: () => connection.close(),
  };
}

export async function typescript7(folder: string): Promise<LanguageServer> {
  const answers = new Answers();
  const program = join(modules, "typescript/bin/tsc");
  const connection = new Connection([program, "--lsp", "--stdio"], folder, (message) => {
    if (message.method === undefined) answers.take(message.id, message.result);
    // What it asks for is not needed.
    else if (message.id !== undefined)
      connection.send({ jsonrpc: "2.0", id: message.id, result: answerTo(message) }, true);
  });
  const ask = (method: string, params: object) =>
    answers.next((id) => connection.send({ jsonrpc: "2.0", id, method, params }, true));
  const tell = (method: string, params: object) => connection.send({ jsonrpc: "2.0", method, params }, true);
  const uri = (path: string) => pathToFileURL(path).href;
  await ask("initialize", { processId: process.pid, rootUri: uri(folder), capabilities: {} });
  tell("initialized", {});
  const opened = new Set<string>();
  return {
    async definition(file, offset) {
      const text = readFileSync(file, "utf8");
      const textDocument = { uri: uri(file), languageId: "typescript", version: 1, text };
      if (!opened.has(file)) tell("textDocument/didOpen", { textDocument });
      opened.add(file);
      const { line, column } = placeIn(text, offset);
      const position = { line: line - 1, character: column - 1 };
      const found = await ask("textDocument/definition", { textDocument: { uri: uri(file) }, position });
      return [found].flat().map(({ uri, range }: any) => ({
        file: fileURLToPath(uri),
        line: range.start.line + 1,
        column: range.start.character + 1,
      }));
    },
    close: () => connection.close(),
  };
}

function answerTo({ method, params }: any): unknown {
  return method === "workspace/configuration" ? params.items.map(() => null) : null;
}
