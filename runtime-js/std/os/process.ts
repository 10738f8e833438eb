// The process.
import { host } from "../../host.ts";
import { exit } from "../../program.ts";
import { Slice } from "../../slice.ts";
import { fromJS } from "../../strings.ts";

/** Node's, or nothing. */
const node = (): any => (host().builtin("fs") === null ? {} : (globalThis as any).process);

export function args(): Slice<string> {
  const list = host().args.map(fromJS);
  return new Slice(list, 0, list.length, list.length);
}

export function Exit(code: number): void {
  exit(code);
}

export function Getpid(): number {
  return node().pid ?? -1;
}

export function Getppid(): number {
  return node().ppid ?? -1;
}

export function identity(): [number, number, number, number] {
  const p = node();
  return [p.getuid?.() ?? -1, p.geteuid?.() ?? -1, p.getgid?.() ?? -1, p.getegid?.() ?? -1];
}

export function hostname(): string {
  return fromJS(host().builtin("os")?.hostname() ?? "");
}
