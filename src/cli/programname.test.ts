import { expect, test } from "vitest";
import { programName } from "./programname.ts";

test("programs are called as the go command calls their executables", () => {
  expect(programName("command-line-arguments", ["cmd/tool.go", "cmd/other.go"])).toBe("tool");
  expect(programName("example.com/tool", ["."])).toBe("tool");
  expect(programName("example.com/tool/v2", ["."])).toBe("tool");
  expect(programName("example.com/v2/v10", ["./x"])).toBe("v2");
  expect(programName("v1", ["."])).toBe("v1");
});
