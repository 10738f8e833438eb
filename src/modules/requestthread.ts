// The thread that asks servers for modules: some requests at a time, each with a limit of time and size.
import { createWriteStream } from "node:fs";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { workerData } from "node:worker_threads";
import type { Reply, Request, ThreadData } from "./requests.ts";
import { webFetch } from "./web/webfetch.ts";

const atOnce = 8;
/** Milliseconds until an answer has to be there. */
const patience = 60_000;
const archivePatience = 600_000;
/** What is shown of a server's explanation. */
const longestExplanation = 1000;

async function answer(request: Request): Promise<Reply> {
  try {
    return await fetchOne(request);
  } catch (error) {
    const { message, cause } = error as Error;
    const reason = cause instanceof Error && cause.message !== "" ? cause.message : message;
    return { status: 0, reason: "", text: reason };
  }
}

async function fetchOne({ url, file, limit, isBinary }: Request): Promise<Reply> {
  if (!/^https?:\/\//.test(url)) return { status: 0, reason: "", text: `unsupported protocol scheme` };
  const signal = AbortSignal.timeout(file === undefined ? patience : archivePatience);
  const response = await webFetch(url, { signal });
  const { status, statusText: reason } = response;
  if (!response.ok) {
    const isText = /^text\/plain/.test(response.headers.get("content-type") ?? "");
    const text = await response.text();
    return { status, reason, text: isText ? text.slice(0, longestExplanation) : "" };
  }
  if (response.body === null) return { status, reason, text: "" };
  const body = limited(Readable.fromWeb(response.body as Parameters<typeof Readable.fromWeb>[0]), limit);
  if (file !== undefined) {
    await pipeline(body, createWriteStream(file));
    return { status, reason, text: "" };
  }
  const parts: Uint8Array[] = [];
  for await (const part of body) parts.push(part);
  return { status, reason, text: Buffer.concat(parts).toString(isBinary ? "latin1" : "utf8") };
}

async function* limited(parts: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<Uint8Array> {
  let size = 0;
  for await (const part of parts) {
    size += part.length;
    if (size > limit) throw new Error("the answer is too large");
    yield part;
  }
}

async function answerAll(requests: readonly Request[]): Promise<readonly Reply[]> {
  const replies: Reply[] = [];
  let next = 0;
  const work = async () => {
    for (let i = next++; i < requests.length; i = next++) replies[i] = await answer(requests[i]);
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, requests.length) }, work));
  return replies;
}

const { port, done } = workerData as ThreadData;
port.on("message", async (requests: readonly Request[]) => {
  port.postMessage(await answerAll(requests));
  Atomics.store(done, 0, 1);
  Atomics.notify(done, 0);
});
