// The frames of stacks in tables of execution traces.
import { Slice } from "../../../collections/slice.ts";
import { fromJS } from "../../../collections/strings.ts";
import { pcOf } from "../../../panics/pcs.ts";
import type { Stack } from "./stacks.ts";

type Frames = [pcs: Slice<number>, functions: Slice<string>, files: Slice<string>, lines: Slice<number>];

function sliceOf<T>(list: T[]): Slice<T> {
  return new Slice(list, 0, list.length, list.length);
}

export function frames({ frames }: Stack): Frames {
  return [
    sliceOf(frames.map(pcOf)),
    sliceOf(frames.map(({ name }) => fromJS(name))),
    sliceOf(frames.map(({ file }) => fromJS(file))),
    sliceOf(frames.map(({ line }) => line)),
  ];
}
