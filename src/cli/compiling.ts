// What the commands call that compiles: such calls take the stack that they need.
import { deeply } from "../host/deepstack.ts";
import type { CacheSlot } from "./cache.ts";
import type { BinaryRequest } from "./test/binary.ts";

export const build = async (args: string[]) => (await import("./build.ts")).build(args);
export const check = async (args: string[]) => (await import("./check.ts")).check(args);
export const inspect = async (args: string[]) => (await import("./inspect.ts")).inspect(args);
export const types = async (args: string[]) => (await import("./types.ts")).types(args);
export const why = async (args: string[]) => (await import("./why.ts")).why(args);
export const program = async (words: readonly string[], tags: string, slot: CacheSlot) =>
  (await import("./compileprogram.ts")).compileProgram(words, tags, slot);
export const testBinary = async (request: BinaryRequest) =>
  (await import("./test/binary.ts")).testBinary(request);

const calls = { build, check, inspect, types, why, program, testBinary };

export function compiling<N extends keyof typeof calls>(
  name: N,
  ...args: Parameters<(typeof calls)[N]>
): ReturnType<(typeof calls)[N]> {
  return deeply({ module: import.meta.url, name, args }) as ReturnType<(typeof calls)[N]>;
}
