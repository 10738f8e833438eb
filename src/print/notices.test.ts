// Licence notices of what a program contains that others wrote.
import { expect, test } from "vitest";
import type { Host } from "../load/host.ts";
import type { CheckedPackage } from "../load/program.ts";
import { legalComment, noticesFor } from "./notices.ts";

const pkg = (path: string, standard: boolean, embedded: boolean) =>
  ({ path, standard, embedded, dir: `/src/${path}` }) as CheckedPackage;

const texts: Readonly<Record<string, string>> = {
  "/src/example.com/m/go.mod": "module example.com/m\n",
  "/src/example.com/m/LICENSE": "Mine.\n",
  "/src/example.com/lib/go.mod": "module example.com/lib\n",
  "/src/example.com/lib/LICENSE.md": "Theirs. */\n",
  "/src/example.com/free/go.mod": "module example.com/free\n",
};
const host = {
  isFile: (path: string) => path in texts,
  readFile: (path: string) => Buffer.from(texts[path]),
  readDirectory: (path: string) =>
    Object.keys(texts)
      .filter((name) => name.startsWith(`${path}/`))
      .map((name) => ({ name: name.slice(path.length + 1), directory: false, irregular: false })),
} as unknown as Host;

test("packages of Go's library come with its licence", () => {
  const packages = [pkg("net/url", true, false), pkg("fmt", true, true), pkg("go/ast", true, false)];
  const notices = noticesFor(packages, [], host);
  expect(notices).toMatch(
    /^Packages of Go's standard library .*: go\/ast, net\/url\n\nCopyright 2009 The Go Authors\.\n/,
  );
  expect(notices).toMatch(/THIS SOFTWARE IS PROVIDED/);
  expect(legalComment(notices!)).toMatch(/^\/\*!\n[\s\S]*\n\*\/$/);
});

test("what is embedded, and the user's own, needs none", () => {
  const own = pkg("example.com/m/app", false, false);
  expect(noticesFor([pkg("fmt", true, true), own], [own], host)).toBeNull();
});

test("modules come with their licences", () => {
  const own = pkg("example.com/m", false, false);
  const packages = [pkg("example.com/lib/deep/er", false, false), pkg("example.com/free", false, false), own];
  const notices = noticesFor(packages, [own], host);
  expect(notices).toBe("Module example.com/lib:\n\nTheirs. */\n");
  expect(legalComment(notices!)).toBe("/*!\nModule example.com/lib:\n\nTheirs. * /\n*/");
});
