// Flags of the commands for modules.
import { type FlagSpec, type ParsedFlags, parseFlags } from "../flags.ts";
import { fail } from "../terminal.ts";

export type Flags = ParsedFlags;

/** The flags, or the exit code after saying what is wrong with them. */
export function readFlags(args: readonly string[], spec: FlagSpec, usage: string): Flags | number {
  const flags = parseFlags(args, { ...spec, h: "boolean", help: "boolean" });
  if ("error" in flags) return fail(`${flags.error}\n${usage}`, 2);
  return flags.values.h || flags.values.help ? fail(usage, 0) : flags;
}
