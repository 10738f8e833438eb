// Paths, as package os has them.
import { toJS } from "../../collections/strings.ts";
import type { NodeGlobal } from "../../process/node.ts";
import { run } from "../os/file_sys.ts";

export {
  chdir,
  chmod,
  chown,
  chtimes,
  getwd,
  link,
  mkdir,
  readlink,
  rename,
  symlink,
} from "../os/paths_sys.ts";

export function unlink(name: string): number {
  return run((fs) => fs.unlinkSync(toJS(name)));
}

export function rmdir(name: string): number {
  return run((fs) => fs.rmdirSync(toJS(name)));
}

export function truncate(name: string, size: number): number {
  return run((fs) => fs.truncateSync(toJS(name), size));
}

export function umask(mask: number): number {
  return (globalThis as NodeGlobal).process?.umask?.(mask) ?? 0;
}
