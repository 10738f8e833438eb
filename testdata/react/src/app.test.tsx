// The report and the page's first state under Vitest.
import { expect, test } from "vitest";
import expected from "../expected.txt?raw";
import { report } from "./report.ts";
import { render } from "./server.tsx";

test("report", async () => {
  expect((await report()).join("\n")).toBe(expected.trimEnd());
});

test("the page", () => {
  const text = render().replace(/<!-- -->/g, "");
  expect(text).toContain('<p id="total">7.00 EUR</p>');
  expect(text).toContain("(2 * (x + 1)) = 42 [x]");
});
