import type { Scenario } from "./scenarios.mjs";

export interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** `run(words, options)` runs the command as spawnSync does. */
export function runScenario(
  scenario: Scenario,
  run: (words: string[], options: { cwd: string; env: Record<string, string>; encoding: "utf8" }) => Ended,
): object[];

/** Folders of modules are protected. */
export function release(folder: string): void;
