// Responses of JavaScript: made of a status, a header, and a body that follows.
import { intoOpaque } from "../../../boundary/opaque.ts";
import type { Slice } from "../../../collections/slice.ts";
import { toJS } from "../../../collections/strings.ts";
import { go, waitHost } from "../../../goroutines/scheduler.ts";
import type { Interface } from "../../../types/value.ts";

/** A body that is written while the host reads it. */
class Stream {
  readonly body: ReadableStream<Uint8Array>;
  #controller!: ReadableStreamDefaultController<Uint8Array>;
  #isOpen = true;
  /** Who waits for room. */
  #wake: (() => void) | null = null;

  constructor(canceled: () => void) {
    this.body = new ReadableStream<Uint8Array>({
      start: (controller) => {
        this.#controller = controller;
      },
      pull: () => this.#resume(),
      cancel: () => {
        this.#isOpen = false;
        this.#resume();
        go(canceled);
      },
    });
  }

  #resume(): void {
    this.#wake?.();
    this.#wake = null;
  }

  /** Whether somebody still reads. */
  async write(bytes: Uint8Array): Promise<boolean> {
    if (this.#isOpen) this.#controller.enqueue(bytes);
    while (this.#isOpen && this.#controller.desiredSize! <= 0)
      await waitHost(
        new Promise<void>((resolve) => {
          this.#wake = resolve;
        }),
      );
    return this.#isOpen;
  }

  close(): void {
    if (this.#isOpen) this.#controller.close();
    this.#isOpen = false;
  }

  fail(error: Error): void {
    if (this.#isOpen) this.#controller.error(error);
    this.#isOpen = false;
  }
}

export const newStream = (canceled: () => void): Stream => new Stream(canceled);

export function newResponse(status: number, fields: Slice<string>, stream: Stream | null): Interface {
  const headers = new Headers();
  for (let i = fields.offset; i < fields.offset + fields.length; i += 2)
    headers.append(fields.array[i], fields.array[i + 1]);
  return intoOpaque(new Response(stream?.body ?? null, { status, headers })) as Interface;
}

export async function write(stream: Stream, p: Slice<number>): Promise<boolean> {
  return stream.write((p.array as Uint8Array).slice(p.offset, p.offset + p.length));
}

export const closeStream = (stream: Stream): void => stream.close();

export const failStream = (stream: Stream, message: string): void => stream.fail(new Error(toJS(message)));
