// Processes that try inputs for a fuzz target. Orders and answers are lines of JSON in pipes: file 3 of the worker brings
// orders, file 4 takes answers. File 5 has the number of the execution that was begun last, which outlives the process.

import { waitHost } from "../../../../goroutines/scheduler.ts";
import { host } from "../../../../process/host.ts";
import type { NodeChild, NodeGlobal } from "../../../../process/node.ts";

/** Set by goes test for the coordinator: the command that starts the test binary, as JSON. */
const variable = "GOES_TEST_BINARY";

type Order = [kind: string, input: string, seed: number, count: number, ms: number];
type Outcome = [count: number, input: string, failed: boolean, failure: string, covered: string];

interface Worker {
  readonly child: NodeChild;
  /** What has come of its answer. */
  text: string;
  /** The last execution, and how the process has ended; null while it runs. */
  ended: { readonly count: number; readonly how: string } | null;
  wake: () => void;
}

const workers: Worker[] = [];

/** The content of file 5. */
const number = /* @__PURE__ */ new Uint8Array(4);

/** What the tests see of the environment has none of it. */
const command = /* @__PURE__ */ takeCommand();

function takeCommand(): readonly string[] | null {
  const { env } = host();
  const text = env[variable];
  if (text === undefined) return null;
  delete env[variable];
  return JSON.parse(text) as string[];
}

export function hasProcesses(): boolean {
  return command !== null;
}

export function startProcess(): number {
  const noted = openNoted();
  const [file, ...args] = command!;
  const child = host()
    .builtin("child_process")!
    .spawn(file, [...args, "-test.fuzzworker", ...host().args.slice(1)], {
      stdio: ["ignore", "ignore", "ignore", "pipe", "pipe", noted],
    });
  const worker: Worker = { child, text: "", ended: null, wake: () => {} };
  child.stdio[3].on("error", () => {}); // it has ended before it has read all
  child.stdio[4].setEncoding("utf8");
  child.stdio[4].on("data", (text) => {
    worker.text += text;
    worker.wake();
  });
  child.on("close", (code, signal) => {
    const how = code === null ? `signal: ${signal}` : `exit status ${code}`;
    worker.ended = { count: lastIn(noted), how };
    worker.wake();
  });
  return workers.push(worker) - 1;
}

/** A file without a name, which a worker and this process have open. */
function openNoted(): number {
  const [fs, { pid }] = [host().builtin("fs")!, (globalThis as NodeGlobal).process!];
  const name = `${host().builtin("os")!.tmpdir()}/goes-fuzz-${pid}-${workers.length}`;
  const { O_RDWR, O_CREAT, O_EXCL } = fs.constants;
  const fd = fs.openSync(name, O_RDWR | O_CREAT | O_EXCL, 0o600);
  fs.unlinkSync(name);
  return fd;
}

function lastIn(noted: number): number {
  const fs = host().builtin("fs")!;
  fs.readSync(noted, number, 0, number.length, 0);
  fs.closeSync(noted);
  return new DataView(number.buffer).getUint32(0);
}

/** Sends an order, and waits for the answer or for the end of the process. */
export async function send(process: number, ...order: Order): Promise<[...Outcome, ended: string]> {
  const worker = workers[process];
  worker.child.stdio[3].write(`${JSON.stringify(order)}\n`);
  while (worker.ended === null && !worker.text.endsWith("\n"))
    await waitHost(new Promise<void>((resolve) => (worker.wake = resolve)));
  const { text } = worker;
  worker.text = "";
  if (text.endsWith("\n")) return [...(JSON.parse(text) as Outcome), ""];
  return [worker.ended!.count, "", false, "", "", worker.ended!.how];
}

export function stopProcess(process: number): void {
  workers[process].child.kill("SIGKILL");
}

// The side of the worker.

export function receive(): Order {
  const fs = host().builtin("fs")!;
  const chunk = new Uint8Array(65536);
  const decoder = new TextDecoder();
  for (let line = ""; ; ) {
    const n = fs.readSync(3, chunk, 0, chunk.length, null);
    if (n === 0) return ["", "", 0, 0, 0];
    line += decoder.decode(chunk.subarray(0, n), { stream: true });
    if (line.endsWith("\n")) return JSON.parse(line) as Order;
  }
}

export function answer(...outcome: Outcome): void {
  const fs = host().builtin("fs")!;
  const bytes = new TextEncoder().encode(`${JSON.stringify(outcome)}\n`);
  for (let sent = 0; sent < bytes.length; ) sent += fs.writeSync(4, bytes, sent);
}

export function begin(count: number): void {
  new DataView(number.buffer).setUint32(0, count);
  host().builtin("fs")!.writeSync(5, number, 0, number.length, 0);
}

export function digest(text: string): string {
  return host().builtin("crypto")!.createHash("sha256").update(text, "latin1").digest("hex");
}
