// `goes test -cover` and `-fuzz`: which packages count their statements, and the profile, which each binary writes a part of.
import { appendFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { nodeHost } from "../../host/node.ts";
import type { CoverRequest } from "../../load/coverage.ts";
import { requestFor } from "../patterns.ts";
import { packagePath } from "./binary.ts";
import type { TestFlags } from "./flags.ts";

/** What counts in the tests of the package in a folder; null if nothing does. */
export type CoverFor = (directory: string) => CoverRequest | null;

/** The error is in the go command's wording. */
export function coverFor({ values }: TestFlags): CoverFor | { error: string } {
  const mode = (values.get("covermode") ?? "set") as CoverRequest["mode"];
  const patterns = values.get("coverpkg");
  const guides = (values.get("fuzz") ?? "") !== "";
  if (!isReported(values))
    return () => (guides ? { mode: "count", packages: null, within: "", guides } : null);
  if (patterns === undefined)
    return (directory) => ({ mode, packages: [known(directory)], within: "", guides });
  const words = patterns.split(",").filter(Boolean);
  const request = requestFor(words, values.get("tags"), nodeHost());
  if ("error" in request) return request;
  const packages = (request.directories ?? []).map(known);
  return () => ({ mode, packages, within: ` in ${words.join(", ")}`, guides });
}

function isReported(values: TestFlags["values"]): boolean {
  const implying = ["covermode", "coverpkg", "coverprofile"];
  return implying.some((name) => values.has(name)) || values.get("cover") === "true";
}

function known(directory: string): { directory: string; path: string } {
  return { directory, path: packagePath(directory) };
}

/** The file of -coverprofile, made of what the binaries write. */
export class Profile {
  private readonly file: string;
  private readonly folder = mkdtempSync(join(tmpdir(), "goes-cover-"));
  private readonly parts: string[] = [];

  constructor(file: string, outputFolder: string | undefined, mode: string) {
    this.file = resolve(outputFolder ?? ".", file);
    writeFileSync(this.file, `mode: ${mode}\n`);
  }

  /** A file for what one binary writes. */
  newPart(): string {
    const part = join(this.folder, `${this.parts.length}.out`);
    this.parts.push(part);
    return part;
  }

  /** What no binary writes: lines of a package without tests. */
  write(part: string, lines: readonly string[]): void {
    writeFileSync(part, ["mode: none", ...lines].map((line) => `${line}\n`).join(""));
  }

  /** Puts the parts together, without their first lines. */
  close(): void {
    for (const part of this.parts) appendFileSync(this.file, linesOf(part));
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** A binary that has failed early has written none. */
function linesOf(part: string): string {
  if (!existsSync(part)) return "";
  const text = readFileSync(part, "utf8");
  return text.slice(text.indexOf("\n") + 1);
}
