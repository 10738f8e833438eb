import { expect, test } from "vitest";
import { parseDuration, testFlags } from "./flags.ts";

function parsed(line: string) {
  const flags = testFlags(line.split(" ").filter(Boolean));
  if ("error" in flags) return flags.error;
  return { packages: flags.packages, passed: flags.passed };
}

test("flags stand before and behind the packages", () => {
  expect(parsed("-v ./a ./b -run X -count=2")).toEqual({
    packages: ["./a", "./b"],
    passed: ["-test.v=true", "-test.run=X", "-test.count=2"],
  });
  expect(parsed("-short=0 -test.failfast")).toEqual({
    packages: [],
    passed: ["-test.short=false", "-test.failfast=true"],
  });
});

test("what nobody knows is for the binary, as is what follows it", () => {
  expect(parsed("./a -update -v word rest -v")).toEqual({
    packages: ["./a"],
    passed: ["-update", "-test.v=true", "word", "rest", "-v"],
  });
  expect(parsed("./a -args -v x")).toEqual({ packages: ["./a"], passed: ["-v", "x"] });
});

test("wrong flags are errors in Go's words", () => {
  expect(parsed("-v=maybe")).toEqual('invalid boolean value "maybe" for -v: parse error');
  expect(parsed("-run")).toBe("flag needs an argument: -run");
  expect(parsed("-race")).toBe("flag -race is not supported by goes test");
});

test("wrong values are errors in Go's words", () => {
  const wrong = (name: string, value: string, why: string) =>
    expect(parsed(`-${name}=${value}`)).toBe(`invalid value "${value}" for flag -${name}: ${why}`);
  for (const value of ["x", "1.5", "0x", "1__0"]) wrong("count", value, "parse error");
  wrong("parallel", "many", "parse error");
  wrong("p", "-", "parse error");
  wrong("timeout", "5", "parse error");
  wrong("covermode", "all", 'valid modes are "set", "count", or "atomic"');
  const integer = 'strconv.ParseInt: parsing "no": invalid syntax';
  wrong("shuffle", "no", `-shuffle argument must be "on", "off", or an int64: ${integer}`);
  for (const fine of ["-count=-1", "-count=0x1_0", "-shuffle=-7", "-timeout=1m"])
    expect(parsed(fine)).toBeTypeOf("object");
});

test("durations are Go's", () => {
  expect(["10m", "1m30.5s", "0", "1", "2x"].map(parseDuration)).toEqual([600_000, 90_500, 0, null, null]);
});
