// Requests of JavaScript: their parts, and their bodies as they arrive.
import { JSValue } from "../../../boundary/opaque.ts";
import { nilSlice, Slice } from "../../../collections/slice.ts";
import { fromJS } from "../../../collections/strings.ts";
import { go, waitHost } from "../../../goroutines/scheduler.ts";
import type { Interface } from "../../../types/value.ts";

type Reader = ReadableStreamDefaultReader<Uint8Array>;

/** Requests of other realms are requests, too. */
function isRequest(value: unknown): value is Request {
  return Object.prototype.toString.call(value) === "[object Request]";
}

export function requestOf(x: Interface): Request | null {
  return x instanceof JSValue && isRequest(x.value) ? x.value : null;
}

export function watch({ signal }: Request, aborted: (reason: string) => void): () => void {
  const listener = () => go(aborted, fromJS(String(signal.reason)));
  if (signal.aborted) listener();
  else signal.addEventListener("abort", listener, { once: true });
  return () => signal.removeEventListener("abort", listener);
}

export const methodOf = (request: Request): string => request.method;

export const urlOf = (request: Request): string => fromJS(request.url);

/** The values of fields are bytes on both sides. */
export function headerOf({ headers }: Request): Slice<string> {
  const list = [...headers].flat();
  return new Slice(list, 0, list.length, list.length);
}

export const readerOf = ({ body }: Request): Reader | null => body?.getReader() ?? null;

export async function next(reader: Reader): Promise<[data: Slice<number>, isEnd: boolean, failure: string]> {
  try {
    const { value, done } = await waitHost(reader.read());
    if (done) return [nilSlice as Slice<number>, true, ""];
    return [new Slice(value, 0, value.length, value.length), false, ""];
  } catch (e) {
    return [nilSlice as Slice<number>, false, fromJS(String(e))];
  }
}

export function cancel(reader: Reader): void {
  reader.cancel().catch(() => {});
}
