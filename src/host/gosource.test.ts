// Which installed Go the source of Go's library is taken from.
import { afterEach, expect, test, vi } from "vitest";
import { release } from "./gorelease.ts";
import { installedGo } from "./gosource.ts";

afterEach(() => vi.unstubAllEnvs());

/** A disk with a Go of a version in a folder. */
function disk(folder: string, version: string) {
  const files = [`${folder}/bin/go`, `${folder}/go`, `${folder}/src/builtin/builtin.go`];
  return {
    isFile: (path: string) => files.includes(path),
    readFile: (path: string) => (path === `${folder}/VERSION` ? new TextEncoder().encode(version) : null),
  };
}

test.each([
  ["the one that GOROOT names", "/x", "/none", `${release}\ntime 2026\n`, "/x/src"],
  ["the one on PATH", "", "/x/bin", release, "/x/src"],
  ["none of another release", "/x", "/x/bin", "go1.27", null],
  ["none of which nobody knows the release", "/x", "/x/bin", "", null],
  ["none if it is hidden", "off", "/x/bin", release, null],
])("%s", (_, goroot, path, version, found) => {
  vi.stubEnv("GOROOT", goroot);
  vi.stubEnv("PATH", path);
  expect(installedGo(disk("/x", version))).toBe(found);
});
