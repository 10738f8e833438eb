// The Go installation that benchmarks compare with: `GOROOT`'s, or the one of the command on PATH.
import { existsSync, realpathSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";

/** Its folder, or undefined. */
export function goRoot() {
  const onPath = process.env.PATH.split(delimiter)
    .map((folder) => join(folder, "go"))
    .filter((file) => existsSync(file))
    .map((file) => dirname(dirname(realpathSync(file))));
  return [process.env.GOROOT, ...onPath].find((folder) => folder && existsSync(join(folder, "bin/go")));
}

export function goCommand() {
  const root = goRoot();
  return root && join(root, "bin/go");
}
