// Positions of the calls under way. A program counter is a number for a position that was asked for.
import type { Int } from "../../integers.ts";
import type { Slice } from "../../slice.ts";
import { type Frame, goFrames, goTrace } from "../../trace.ts";

const frames: Frame[] = [];
const numbers = /* @__PURE__ */ new Map<string, number>();

function pcOf(frame: Frame): number {
  const key = `${frame.name}\n${frame.file}:${frame.line}`;
  let pc = numbers.get(key);
  if (pc === undefined) numbers.set(key, (pc = frames.push(frame)));
  return pc;
}

function stack(): Frame[] {
  return goFrames(newError());
}

/** More frames than the ten that V8 notes by default. */
function newError(): Error {
  const E = Error as { stackTraceLimit?: number };
  const limit = E.stackTraceLimit;
  E.stackTraceLimit = 200;
  const e = new Error();
  E.stackTraceLimit = limit;
  return e;
}

export function Caller(skip: Int): [pc: number, file: string, line: number, ok: boolean] {
  const frame = stack()[Number(skip)];
  return frame === undefined ? [0, "", 0, false] : [pcOf(frame), frame.file, frame.line, true];
}

export function Callers(skip: Int, pcs: Slice<Int>): number {
  // Callers itself has no frame here.
  const found = stack().slice(Math.max(0, Number(skip) - 1), Math.max(0, Number(skip) - 1) + pcs.length);
  found.forEach((frame, i) => {
    pcs.array[pcs.offset + i] = pcOf(frame);
  });
  return found.length;
}

export function position(pc: Int): [name: string, file: string, line: number] {
  const frame = frames[Number(pc) - 1];
  return frame === undefined ? ["", "", 0] : [frame.name, frame.file, frame.line];
}

export function trace(): string {
  return `goroutine 1 [running]:\n${goTrace(newError())}`;
}
