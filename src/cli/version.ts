// `goes version`.
import { readFileSync } from "node:fs";

/** The `package.json` two folders above the compiled sources. */
export function packageVersion(): string {
  const text = readFileSync(new URL("../../../package.json", import.meta.url), "utf8");
  return JSON.parse(text).version;
}

export function version(): number {
  process.stdout.write(`goes version ${packageVersion()} (go1.27)\n`);
  return 0;
}
