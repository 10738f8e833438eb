// What `//go:embed` refuses, in Go's words (checked against go1.27), and large files.
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, realpathSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { formatProblems } from "../src/cli/report.ts";
import { nodeHost } from "../src/host/node.ts";
import { load } from "../src/load/loader.ts";

const cli = fileURLToPath(new URL("../dist/src/cli/main.js", import.meta.url));

let folder: string;

function write(name: string, text: string | Uint8Array): void {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), text);
}

beforeAll(() => {
  const base = realpathSync(mkdtempSync(join(tmpdir(), "goes-embeds-")));
  folder = join(base, "module");
  write("../outside.txt", "outside");
  write("go.mod", "module example.com/embeds\n\ngo 1.26\n");
  write("d/a.txt", "a");
  write("d/sub/s.txt", "s");
  write("d/.hid/h", "h");
  write("d/_und/u", "u");
  write("d/sp ace/q", "q");
  write("nested/go.mod", "module y\n");
  write("nested/n.txt", "n");
  write("d/nested/go.mod", "module y\n");
  write("d/nested/n.txt", "n");
  for (const name of [".git", ".hg", ".svn", ".bzr", "d/.git"]) write(`${name}/g`, "g");
  for (const name of ["a*b", "c:d", "con", "it's"]) write(`bad/${name}`, "x");
  mkdirSync(join(folder, "links"));
  symlinkSync("../../outside.txt", join(folder, "links/out.txt"));
  symlinkSync("../d/a.txt", join(folder, "links/in.txt"));
  symlinkSync("/etc", join(folder, "links/etc"));
  symlinkSync("nowhere", join(folder, "links/nowhere"));
  symlinkSync("../d/sub", join(folder, "links/sub"));
  symlinkSync("links/out.txt", join(folder, "linkfile"));
  spawnSync("mkfifo", [join(folder, "pipe"), join(folder, "links/pipe")]);
});
afterAll(() => rmSync(dirname(folder), { recursive: true, force: true }));

/** The embedded paths, or the message. */
function embed(pattern: string): string {
  write(
    "main.go",
    `package main\n\nimport "embed"\n\n//go:embed ${pattern}\nvar files embed.FS\n\nfunc main() {}\n`,
  );
  const result = load(nodeHost(), { directory: folder, directories: [folder] });
  if (result.program === null) return formatProblems(result, folder);
  return result.program.roots[0].embeds
    .get("files")!
    .map(({ path }) => path)
    .join(" ");
}

const refused: [string, string][] = [
  ["links", "cannot embed directory links: contains no embeddable files"],
  ["all:links", "cannot embed directory links: contains no embeddable files"],
  ["links/out.txt", "cannot embed irregular file links/out.txt"],
  ["links/in.txt", "cannot embed irregular file links/in.txt"],
  ["links/nowhere", "cannot embed irregular file links/nowhere"],
  ["links/etc", "cannot embed irregular file links/etc"],
  ["links/etc/passwd", "cannot embed file links/etc/passwd: in non-directory links/etc"],
  ["links/sub", "cannot embed irregular file links/sub"],
  ["links/sub/s.txt", "cannot embed file links/sub/s.txt: in non-directory links/sub"],
  ["linkfile", "cannot embed irregular file linkfile"],
  ["pipe", "cannot embed irregular file pipe"],
  ["links/pipe", "cannot embed irregular file links/pipe"],
  ["nested", "cannot embed directory nested: in different module"],
  ["nested/n.txt", "cannot embed file nested/n.txt: in different module"],
  ["d/nested/go.mod", "cannot embed file d/nested/go.mod: in different module"],
  [".git", "cannot embed directory .git: invalid name .git"],
  [".git/g", "cannot embed file .git/g: in invalid directory .git"],
  ["all:.hg", "cannot embed directory .hg: invalid name .hg"],
  [".svn/g", "cannot embed file .svn/g: in invalid directory .svn"],
  [".bzr", "cannot embed directory .bzr: invalid name .bzr"],
  ["d/.git/g", "cannot embed file d/.git/g: in invalid directory .git"],
  ["bad", "cannot embed file bad/a*b: invalid name a*b"],
  ["bad/c:d", "cannot embed file bad/c:d: invalid name c:d"],
  ["bad/con", "cannot embed file bad/con: invalid name con"],
  ["bad/it's", "cannot embed file bad/it's: invalid name it's"],
  ["../outside.txt", "invalid pattern syntax"],
  ["/etc/passwd", "invalid pattern syntax"],
  ["d/../../outside.txt", "invalid pattern syntax"],
  ["./d", "invalid pattern syntax"],
  [".", "invalid pattern syntax"],
  ["all:.", "invalid pattern syntax"],
  ["all:", "invalid pattern syntax"],
  ["d//a.txt", "invalid pattern syntax"],
  ["d/", "invalid pattern syntax"],
  ["[", "invalid pattern syntax"],
  ["d/[a", "invalid pattern syntax"],
  ["d/[]a]", "invalid pattern syntax"],
  ["d/[a-]", "invalid pattern syntax"],
  ["d/a\\", "invalid pattern syntax"],
  ["nope", "no matching files found"],
  ["D/a.txt", "no matching files found"],
  [`${"*a".repeat(5000)}`, "no matching files found"],
];

describe("go:embed", () => {
  test.each(refused)("refuses %s", (pattern, message) => {
    expect(embed(pattern)).toBe(`main.go:5:12: pattern ${pattern}: ${message}\n`);
  });

  test.each([
    ["d", "d/a.txt d/sp ace/q d/sub/s.txt"],
    ["all:d", "d/.hid/h d/_und/u d/a.txt d/sp ace/q d/sub/s.txt"],
    ["d/.hid d/_und", "d/.hid/h d/_und/u"],
    ["d/[a-z].txt", "d/a.txt"],
    ["d/[!a].txt", "d/a.txt"],
    ["d/[\\]a].txt", "d/a.txt"],
    ["d/\\a.txt", "d/a.txt"],
    ['"d/\\x61.txt" `d/sub`', "d/a.txt d/sub/s.txt"],
    ["go.mod main.go", "go.mod main.go"],
  ])("takes %s", (pattern, paths) => {
    expect(embed(pattern)).toBe(paths);
  });

  test("a large file costs a third more than its size", () => {
    const size = 30 << 20;
    const bytes = Buffer.alloc(size);
    for (let i = 0; i < size; i += 4) bytes.writeUInt32LE(Math.imul(i, 2654435761) >>> 0, i);
    write("big/big.bin", bytes);
    write(
      "big/main.go",
      'package main\n\nimport _ "embed"\n\n//go:embed big.bin\nvar text string\n\n//go:embed big.bin\nvar raw []byte\n\nfunc main() {\n\tprintln(len(text), len(raw), text == string(raw), text[12345], raw[len(raw)-1])\n}\n',
    );
    const goes = (...args: string[]) =>
      spawnSync(process.execPath, [cli, ...args], { cwd: folder, encoding: "utf8", timeout: 120_000 });
    const expected = `${size} ${size} true ${bytes[12345]} ${bytes[size - 1]}\n`;
    expect(goes("run", "./big")).toMatchObject({ stderr: expected, status: 0 });
    const named = "goes: run it with node out/example.com/embeds/big.js\n";
    expect(goes("build", "-o", "out", "./big")).toMatchObject({ stderr: named, status: 0 });
    expect(statSync(join(folder, "out/example.com/embeds/big.js")).size).toBeLessThan(size * 1.4);
    expect(goes("build", "--bundle", "--minify", "-o", "big.mjs", "./big")).toMatchObject({
      stderr: "",
      status: 0,
    });
    for (const file of ["out/example.com/embeds/big.js", "big.mjs"])
      expect(spawnSync(process.execPath, [file], { cwd: folder, encoding: "utf8" }).stderr).toBe(expected);
  }, 300_000);
});
