// Positions of the calls under way.

import type { Slice } from "../../collections/slice.ts";
import { fromJS } from "../../collections/strings.ts";
import { FIRST, Lives, type Witness } from "../../goroutines/lives.ts";
import { waitingOnes } from "../../goroutines/scheduler.ts";
import { setTracer, tracer } from "../../goroutines/tracing.ts";
import type { Int } from "../../numbers/integers.ts";
import type { Frame } from "../../panics/functionframe.ts";
import { bottom, pcInCallers, pcOf, pcOfCallers, placeOfPc } from "../../panics/pcs.ts";
import { errorHere } from "../../panics/stackhere.ts";
import { goFrames, goTrace } from "../../panics/trace.ts";

/** The most frames that are told. */
const LIMIT = 200;

function stack(): Frame[] {
  const frames = goFrames(errorHere(LIMIT));
  return frames.length > 0 && frames.length < LIMIT ? [...frames, bottom] : frames;
}

export function Caller(skip: Int): [pc: number, file: string, line: number, ok: boolean] {
  const frame = stack()[Number(skip)];
  return frame === undefined ? [0, "", 0, false] : [pcOf(frame), fromJS(frame.file), frame.line, true];
}

export function Callers(skip: Int, pcs: Slice<Int>): number {
  const found = stack().map((frame, i) => (i === 0 ? pcOfCallers(frame) : pcOf(frame)));
  if (found.length > 0) found.unshift(pcInCallers());
  const wanted = found.slice(Math.max(0, Number(skip))).slice(0, pcs.length);
  wanted.forEach((pc, i) => {
    pcs.array[pcs.offset + i] = pc;
  });
  return wanted.length;
}

export function position(pc: Int): [name: string, file: string, line: number, entry: number] {
  const found = placeOfPc(pc);
  if (found === null) return ["", "", 0, 0];
  const { place, entry } = found;
  return [fromJS(place.name), fromJS(place.file), place.line, entry];
}

export function trace(): string {
  return fromJS(`goroutine ${ownNumber()} [running]:\n${goTrace(errorHere(LIMIT))}`);
}

let ownNumber = (): number => FIRST;

/** The goroutines that wait where it is known. Once they have been asked for, numbers stay those of their goroutines. */
export function others(): string {
  const lives = following();
  ownNumber = () => following().running;
  const traces = waitingOnes().map((task) => ({ task, trace: task.site === null ? "" : goTrace(task.site) }));
  const known = traces.filter(({ trace }) => trace !== "");
  return fromJS(
    known
      .map(({ task, trace }) => `\ngoroutine ${lives.numberOf(task)} [${task.reason}]:\n${trace}`)
      .join(""),
  );
}

function following(): Lives {
  if (tracer instanceof Lives) return tracer;
  const lives = new Lives(nobody);
  setTracer(lives);
  return lives;
}

const nobody: Witness = {
  created() {},
  started() {},
  blocked() {},
  stopped() {},
  ended() {},
  unblocked() {},
};
