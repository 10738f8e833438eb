// Requests to module proxies and checksum databases while the caller waits: a thread asks, so that loading programs need not
// be asynchronous. Proxies that are folders are read here.
import { copyFileSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { MessageChannel, type MessagePort, receiveMessageOnPort, Worker } from "node:worker_threads";
import { faultText } from "../load/faults.ts";

/** What is asked for; an answer that may be large goes to a file. */
export interface Request {
  readonly url: string;
  readonly file?: string;
  readonly limit: number;
  /** The answer is no text: a char for each byte. */
  readonly isBinary?: boolean;
}

/** `status` 0: there was no answer, and `text` says why. Of faults, `text` has what the server says. */
export interface Reply {
  readonly status: number;
  readonly reason: string;
  readonly text: string;
}

/** What the thread gets. */
export interface ThreadData {
  readonly port: MessagePort;
  readonly done: Int32Array;
}

interface Connection {
  readonly port: MessagePort;
  readonly done: Int32Array;
}

/** Requests have limits of their own; only a thread that is gone takes longer. */
const patience = 1_200_000;

let connection: Connection | null = null;

/** The answers, in the order of the requests. */
export function ask(requests: readonly Request[]): readonly Reply[] {
  const replies = new Map<Request, Reply>();
  for (const request of requests)
    if (request.url.startsWith("file://")) replies.set(request, readFromFolder(request));
  const remote = requests.filter((request) => !replies.has(request));
  const answers = remote.length === 0 ? [] : askThread(remote);
  remote.forEach((request, i) => replies.set(request, answers[i]));
  return requests.map((request) => replies.get(request)!);
}

function readFromFolder({ url, file, limit, isBinary }: Request): Reply {
  try {
    const path = fileURLToPath(url);
    if (file !== undefined) {
      copyFileSync(path, file);
      return { status: 200, reason: "OK", text: "" };
    }
    const bytes = readFileSync(path);
    if (bytes.length > limit) return { status: 0, reason: "", text: "too large" };
    return { status: 200, reason: "OK", text: bytes.toString(isBinary ? "latin1" : "utf8") };
  } catch (error) {
    const fault = error as NodeJS.ErrnoException;
    if (fault.code === "ENOENT" || fault.code === "ENOTDIR")
      return { status: 404, reason: "", text: "no such file or directory" };
    if (fault.code === "EACCES") return { status: 403, reason: "", text: "permission denied" };
    return { status: 0, reason: "", text: faultText(fault) };
  }
}

function askThread(requests: readonly Request[]): readonly Reply[] {
  const { port, done } = (connection ??= connect());
  Atomics.store(done, 0, 0);
  port.postMessage(requests);
  if (Atomics.wait(done, 0, 0, patience) !== "timed-out") return receiveMessageOnPort(port)!.message;
  connection = null;
  return requests.map(() => ({ status: 0, reason: "", text: "no answer" }));
}

function connect(): Connection {
  const done = new Int32Array(new SharedArrayBuffer(4));
  const { port1, port2 } = new MessageChannel();
  const data: ThreadData = { port: port2, done };
  const worker = new Worker(new URL("../modules/requestthread.js", import.meta.url), {
    workerData: data,
    transferList: [port2],
  });
  worker.unref();
  port1.unref();
  return { port: port1, done };
}
