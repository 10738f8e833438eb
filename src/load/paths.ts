// Slash-separated absolute paths, for hosts with and without a disk.

export function join(...parts: string[]): string {
  const out: string[] = [];
  for (const part of parts.join("/").split("/")) {
    if (part === "..") out.pop();
    else if (part !== "" && part !== ".") out.push(part);
  }
  return "/" + out.join("/");
}

export function directoryOf(path: string): string {
  return path.slice(0, Math.max(path.lastIndexOf("/"), 1));
}

export function baseOf(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

/** `path` relative to `from`, as the go command prints it: "./x.go", "../x.go", or absolute if that is shorter. */
/** A path as messages show it: relative to a folder, with "./" where it would be a mere name. */
export function shownPath(from: string, path: string): string {
  const bare = relativeTo(from, path).replace(/^\.\//, "");
  return bare.includes("/") ? bare : `./${bare}`;
}

export function relativeTo(from: string, path: string): string {
  if (path.startsWith(from + "/")) return "./" + path.slice(from.length + 1);
  const up = from.split("/");
  const down = path.split("/");
  let common = 0;
  while (common < up.length && common < down.length && up[common] === down[common]) common++;
  const relative = "../".repeat(up.length - common) + down.slice(common).join("/");
  return relative.length < path.length ? relative : path;
}
