// Licence notices of what a program contains that others wrote.
import { expect, test } from "vitest";
import type { CheckedPackage } from "../load/program.ts";
import { legalComment, noticesFor } from "./notices.ts";

const pkg = (path: string, standard: boolean, embedded: boolean) =>
  ({ path, standard, embedded }) as CheckedPackage;

test("packages of Go's library come with its licence", () => {
  const notices = noticesFor([
    pkg("net/url", true, false),
    pkg("fmt", true, true),
    pkg("go/ast", true, false),
  ]);
  expect(notices).toMatch(
    /^Packages of Go's standard library .*: go\/ast, net\/url\n\nCopyright 2009 The Go Authors\.\n/,
  );
  expect(notices).toMatch(/THIS SOFTWARE IS PROVIDED/);
  expect(legalComment(notices!)).toMatch(/^\/\*!\n[\s\S]*\n\*\/$/);
});

test("what is embedded, and the user's own, needs none", () => {
  expect(noticesFor([pkg("fmt", true, true), pkg("example.com/m", false, false)])).toBeNull();
});
