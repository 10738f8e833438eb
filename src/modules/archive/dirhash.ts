// The hash h1 of modules and their go.mod files (go.dev/ref/mod, "go.sum files"): that of a list of hashes and names of files.
import { createHash } from "node:crypto";
import { compareTexts } from "../versions/semver.ts";

/** Of files with the names that they have in an archive; contents are asked for one by one. */
export function hashOfFiles(names: readonly string[], content: (name: string) => Uint8Array): string {
  const lines = names
    .toSorted((a, b) => compareTexts(byteText(a), byteText(b)))
    .map((name) => `${createHash("sha256").update(content(name)).digest("hex")}  ${name}\n`);
  return `h1:${createHash("sha256").update(lines.join("")).digest("base64")}`;
}

export function hashOfGoMod(content: string | Uint8Array): string {
  return hashOfFiles(["go.mod"], () => (typeof content === "string" ? Buffer.from(content) : content));
}

/** Names sort by their bytes. */
function byteText(name: string): string {
  return Buffer.from(name).toString("latin1");
}
