// Semantic versions and pseudo-versions compare as the go command compares them.
import { expect, test } from "vitest";
import { compareGoVersions } from "./goversion.ts";
import { escaped, modulePathProblem, splitPath, unescaped, versionProblem } from "./paths.ts";
import { isPseudo, pseudoRevision, pseudoTime } from "./pseudo.ts";
import { canonical, canonicalVersion, compareVersions, isValid } from "./semver.ts";

test("versions in their order", () => {
  const order = [
    "bad",
    "v0.0.0-20200102030405-abcdefabcdef",
    "v0.9.0",
    "v1.0.0-0",
    "v1.0.0-1",
    "v1.0.0-alpha",
    "v1.0.0-alpha.1",
    "v1.0.0-alpha.beta",
    "v1.0.0-rc.2",
    "v1.0.0-rc.10",
    "v1.0.0",
    "v1.0.1-0.20200102030405-abcdefabcdef",
    "v1.2",
    "v1.10.0",
    "v2",
    "v9007199254740993.0.0",
    "v9007199254740993.0.1",
  ];
  expect(order.toReversed().sort(compareVersions)).toEqual(order);
});

test("what is a version", () => {
  expect(["v1", "v1.2", "v1.2.3+meta", "v1.2.3-x.Y-z"].map(isValid)).toEqual([true, true, true, true]);
  expect(["1.2.3", "v01.2.3", "v1.2.3-01", "v1.2.", "v1.2-pre", "v1.2.3-"].some(isValid)).toBe(false);
  expect(canonical("v1+x")).toBe("");
  expect(canonical("v1.2")).toBe("v1.2.0");
  expect(canonicalVersion("v2.0.0+incompatible")).toBe("v2.0.0+incompatible");
  expect(canonicalVersion("v2.0.0+meta")).toBe("v2.0.0");
});

test("pseudo-versions", () => {
  const version = "v1.2.4-0.20200102030405-abcdefabcdef";
  expect(
    [version, "v1.0.0-rc.1.0.20200102030405-abcdefabcdef", "v0.0.0-20200102030405-abcdefabcdef"].every(
      isPseudo,
    ),
  ).toBe(true);
  expect(["v1.2.4", "v1.2.4-20200102030405-abcdefabcdef", "v1.2.4-0.2020-abc"].some(isPseudo)).toBe(false);
  expect([pseudoTime(version), pseudoRevision(version)]).toEqual(["20200102030405", "abcdefabcdef"]);
});

test("versions of Go", () => {
  const order = [
    "1.9",
    "1.20rc1",
    "1.20",
    "1.20.1",
    "1.21",
    "1.21rc1",
    "1.21rc2",
    "1.21.0",
    "1.21.10",
    "1.100",
  ];
  expect(order.toReversed().sort(compareGoVersions)).toEqual(order);
});

test("paths", () => {
  expect(escaped("github.com/BurntSushi/toml")).toBe("github.com/!burnt!sushi/toml");
  expect(unescaped("github.com/!burnt!sushi/toml")).toBe("github.com/BurntSushi/toml");
  expect(splitPath("example.com/a/v2")).toEqual({ prefix: "example.com/a", major: "/v2" });
  expect(splitPath("gopkg.in/yaml.v3")).toEqual({ prefix: "gopkg.in/yaml", major: ".v3" });
  expect([splitPath("example.com/a/v1"), splitPath("example.com/a/v02"), splitPath("gopkg.in/yaml")]).toEqual(
    [null, null, null],
  );
  expect(modulePathProblem("fmt")).toBe('malformed module path "fmt": missing dot in first path element');
  expect(modulePathProblem("Example.com/a")).toBe(
    "malformed module path \"Example.com/a\": invalid char 'E' in first path element",
  );
  expect(versionProblem({ path: "example.com/a", version: "v2.0.0" })).toBe(
    'version "v2.0.0" invalid: should be v0 or v1, not v2',
  );
  expect(versionProblem({ path: "example.com/a", version: "v2.0.0+incompatible" })).toBeNull();
});
