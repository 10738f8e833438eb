// A Go package in a worker: calls its functions for the page that started it. An exception rejects the call, and leaves the
// package running.
import { errorOf } from "./errordata.ts";
import { type Abort, type Answer, type Call, failure, ready } from "./messages.ts";
import { plainData, uncloned } from "./plaindata.ts";

/** What a worker, and a port, hears and answers by. */
interface Port {
  postMessage(message: unknown): void;
  addEventListener?(event: "message", listener: (event: { data: unknown }) => void): void;
  on?(event: "message", listener: (data: unknown) => void): unknown;
}

/** Serves the exports of a facade to whoever started this worker. */
export function serve(functions: object): void {
  serveOn(functions, creator());
}

/** The other side of a worker: the scope itself in browsers, a port in Node. */
function creator(): Port {
  if (typeof process === "undefined" || !process.versions?.node) return globalThis as unknown as Port;
  return (process.getBuiltinModule("node:worker_threads").parentPort ?? globalThis) as unknown as Port;
}

export function serveOn(functions: object, port: Port): void {
  const server = new Server(functions as Record<string, unknown>, port);
  if (port.addEventListener !== undefined) port.addEventListener("message", ({ data }) => server.hear(data));
  else port.on!("message", (data) => server.hear(data));
  port.postMessage(ready);
}

class Server {
  private readonly functions: Record<string, unknown>;
  private readonly port: Port;
  private readonly signals = new Map<number, AbortController>();

  constructor(functions: Record<string, unknown>, port: Port) {
    this.functions = functions;
    this.port = port;
  }

  hear(message: unknown): void {
    if (typeof message !== "object" || message === null) return;
    if ("abort" in message) this.abort(message as Abort);
    else if ("call" in message) void this.reply(message as Call);
  }

  private async reply(message: Call): Promise<void> {
    const answer = await this.answer(message);
    try {
      this.port.postMessage(answer);
    } catch (error) {
      this.port.postMessage(failure(message.call, uncloned(message.name, "result", error)));
    }
  }

  private abort({ abort, reason }: Abort): void {
    this.signals.get(abort)?.abort(errorOf(reason));
  }

  private async answer({ call, name, args, hasSignal }: Call): Promise<Answer> {
    try {
      const result = await this.run(call, name, args, hasSignal);
      return { call, result: plainData(result, `${name}: result`, "come from"), error: null };
    } catch (error) {
      return failure(call, error);
    } finally {
      this.signals.delete(call);
    }
  }

  private run(call: number, name: string, args: readonly unknown[], hasSignal: boolean): unknown {
    const f = Object.hasOwn(this.functions, name) ? this.functions[name] : undefined;
    if (typeof f !== "function") throw new TypeError(`the package has no function ${name}`);
    if (!hasSignal) return f(...args);
    const controller = new AbortController();
    this.signals.set(call, controller);
    return f(...args, { signal: controller.signal });
  }
}
