// What the go command calls the executable of a package, and of files: os.Args begins with it.
import { basename } from "node:path";

/** `words` are those that name the program. */
export function programName(path: string, words: readonly string[]): string {
  return words[0].endsWith(".go") ? basename(words[0], ".go") : packageElement(path);
}

/** The last element of an import path; where that is a major version, the one before it. */
export function packageElement(path: string): string {
  const elements = path.split("/");
  const last = elements.pop()!;
  return /^v[1-9]\d*$/.test(last) ? (elements.pop() ?? last) : last;
}
