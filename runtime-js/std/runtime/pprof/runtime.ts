// What the runtime knows of frames and of the goroutine that runs. Labels belong to the program as a whole here.
import type { Slice } from "../../../collections/slice.ts";

let labels: unknown = null;

export function runtime_setProfLabel(to: unknown): void {
  labels = to;
}

export function runtime_getProfLabel(): unknown {
  return labels;
}

export const runtime_FrameStartLine = (frame: { Line: number }): number => frame.Line;
export const runtime_FrameSymbolName = (frame: { Function: string }): string => frame.Function;
export const runtime_expandFinalInlineFrame = (stack: Slice<number>): Slice<number> => stack;
export const runtime_goroutineleakcount = (): number => 0;
export const runtime_goroutineLeakGC = (): void => {};
