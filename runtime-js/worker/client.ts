// A Go package that runs in a worker, as the page sees it: what `import … from "./sim.go?worker"` gives. The worker starts
// with the first call.
import { placed } from "../boundary/misfit.ts";
import { signalIn } from "../boundary/options.ts";
import { errorData, errorOf } from "./errordata.ts";
import { type Abort, type Answer, type Call, ready } from "./messages.ts";
import { plainData, uncloned } from "./plaindata.ts";
import type { Thread } from "./threads.ts";

export { localThread, startThread } from "./threads.ts";

interface Waiting {
  resolve(result: unknown): void;
  reject(error: Error): void;
}

/** A function of the package: its parameters as JavaScript sees them, and whether `{ signal }` may follow. */
type Shape = readonly [parameters: readonly string[], isVariadic: boolean, takesSignal: boolean];

export class RemotePackage {
  private readonly create: () => Thread;
  private connection: Connection | null = null;

  constructor(create: () => Thread) {
    this.create = create;
  }

  /** The function of that name: it always returns a Promise. */
  func(name: string, [parameters, isVariadic, takesSignal]: Shape): (...args: unknown[]) => Promise<unknown> {
    return async (...given) => {
      const options = takesSignal ? given[parameters.length] : undefined;
      const signal = placed(`${name}: options`, () => signalIn(options));
      // What is left out of the front stays in front of the signal.
      const args = takesSignal ? parameters.map((_, i) => given[i]) : given;
      const last = parameters.length - 1;
      const placeOf = (i: number) =>
        isVariadic && i >= last ? `${parameters[last]}[${i - last}]` : parameters[i];
      const data = args.map((arg, i) =>
        plainData(arg, `${name}: ${placeOf(i) ?? `argument ${i + 1}`}`, "go to"),
      );
      signal?.throwIfAborted();
      return this.connected().call(name, data, signal);
    };
  }

  /** Ends the worker. Calls that wait are rejected; the next one starts another, whose package variables are new. */
  terminate(): void {
    const { connection } = this;
    this.connection = null;
    connection?.end(ended());
  }

  private connected(): Connection {
    const { connection } = this;
    if (connection !== null && !connection.isOver) return connection;
    return (this.connection = new Connection(this.create()));
  }
}

function ended(): Error {
  return Object.assign(new Error("the worker was terminated"), { code: "ERR_GO_TERMINATED" });
}

/** One worker, from its start to its end. */
class Connection {
  private readonly thread: Thread;
  private readonly waiting = new Map<number, Waiting>();
  /** What is to be sent when the worker listens; null when it does. */
  private early: (Call | Abort)[] | null = [];
  private calls = 0;
  isOver = false;

  constructor(thread: Thread) {
    this.thread = thread;
    thread.listen(
      (message) => this.hear(message as Answer | typeof ready),
      (error) => this.end(error),
    );
  }

  async call(name: string, args: readonly unknown[], signal: AbortSignal | undefined): Promise<unknown> {
    const call = ++this.calls;
    const abort = () => this.send({ abort: call, reason: errorData(signal!.reason) });
    signal?.addEventListener("abort", abort);
    this.thread.work();
    try {
      return await new Promise((resolve, reject) => {
        this.waiting.set(call, { resolve, reject });
        this.send({ call, name, args, hasSignal: signal !== undefined });
      });
    } finally {
      signal?.removeEventListener("abort", abort);
      this.waiting.delete(call);
      if (this.waiting.size === 0) this.thread.rest();
    }
  }

  private send(message: Call | Abort): void {
    if (this.early === null) this.deliver(message);
    else this.early.push(message);
  }

  /** Some data shows only now that it cannot be cloned, such as a buffer that was given away. */
  private deliver(message: Call | Abort): void {
    try {
      this.thread.send(message);
    } catch (error) {
      if ("call" in message)
        this.waiting.get(message.call)?.reject(uncloned(message.name, "arguments", error));
    }
  }

  private hear(message: Answer | typeof ready): void {
    if (message === ready) {
      const { early } = this;
      this.early = null;
      for (const each of early ?? []) this.deliver(each);
      return;
    }
    const waiting = this.waiting.get(message.call);
    if (message.error === null) waiting?.resolve(message.result);
    else waiting?.reject(errorOf(message.error));
  }

  end(error: Error): void {
    this.isOver = true;
    for (const { reject } of [...this.waiting.values()]) reject(error);
    this.thread.end();
  }
}
