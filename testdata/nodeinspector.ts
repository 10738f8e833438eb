// A Node process under `--inspect-brk`, and a connection to its inspector: WebSocket frames of text over a socket.
import { type ChildProcess, spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { request } from "node:http";
import type { Socket } from "node:net";
import type { Connection } from "./debugger.ts";

export class InspectedProcess implements Connection {
  private readonly child: ChildProcess;
  private socket: Socket | null = null;
  private received = Buffer.alloc(0);
  private message = "";
  private id = 0;
  private readonly calls = new Map<number, { resolve(value: any): void; reject(error: Error): void }>();
  private readonly listeners = new Map<string, ((params: any) => void)[]>();

  /** Stands before the first statement of a file. */
  constructor(file: string) {
    this.child = spawn(process.execPath, ["--inspect-brk=0", file], { stdio: ["ignore", "ignore", "pipe"] });
  }

  async connect(): Promise<void> {
    const url: URL = await new Promise((resolve) => {
      let text = "";
      this.child.stderr!.setEncoding("utf8").on("data", (part) => {
        text += part;
        const found = /ws:\/\/\S+/.exec(text);
        if (found !== null) resolve(new URL(found[0]));
      });
    });
    this.socket = await new Promise((resolve, reject) => {
      const headers = {
        Connection: "Upgrade",
        Upgrade: "websocket",
        "Sec-WebSocket-Version": "13",
        "Sec-WebSocket-Key": randomBytes(16).toString("base64"),
      };
      const call = request({ host: url.hostname, port: url.port, path: url.pathname, headers });
      call.on("upgrade", (_, socket) => resolve(socket as Socket));
      call.on("error", reject);
      call.end();
    });
    this.socket!.on("data", (data: Buffer) => this.receive(data));
  }

  send(method: string, params: object = {}): Promise<any> {
    const id = ++this.id;
    this.write(JSON.stringify({ id, method, params }));
    return new Promise((resolve, reject) => this.calls.set(id, { resolve, reject }));
  }

  on(event: string, listener: (params: any) => void): void {
    this.listeners.set(event, [...(this.listeners.get(event) ?? []), listener]);
  }

  end(): void {
    this.socket?.destroy();
    this.child.kill("SIGKILL");
  }

  /** A frame of text with a mask of zeros. */
  private write(text: string): void {
    const payload = Buffer.from(text);
    const head = Buffer.alloc(8);
    head.writeUInt16BE(0x81fe, 0);
    head.writeUInt16BE(payload.length, 2);
    this.socket!.write(Buffer.concat([head, payload]));
  }

  private receive(data: Buffer): void {
    this.received = Buffer.concat([this.received, data]);
    for (;;) {
      if (this.received.length < 2) return;
      const size = this.received[1] & 127;
      const head = size === 126 ? 4 : size === 127 ? 10 : 2;
      if (this.received.length < head) return;
      const length =
        size === 126
          ? this.received.readUInt16BE(2)
          : size === 127
            ? Number(this.received.readBigUInt64BE(2))
            : size;
      if (this.received.length < head + length) return;
      const isLast = (this.received[0] & 128) !== 0;
      this.message += this.received.subarray(head, head + length).toString("utf8");
      this.received = this.received.subarray(head + length);
      if (isLast) this.dispatch();
    }
  }

  private dispatch(): void {
    const { id, result, error, method, params } = JSON.parse(this.message);
    this.message = "";
    if (id === undefined) for (const listener of this.listeners.get(method) ?? []) listener(params);
    else if (error === undefined) this.calls.get(id)!.resolve(result);
    else this.calls.get(id)!.reject(new Error(error.message));
  }
}
