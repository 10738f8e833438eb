// docs/library.md is what its command makes of the boards.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));

test("docs/library.md is current: node testdata/librarypage/page.mjs", async () => {
  const { page } = await import(`${root}testdata/librarypage/page.mjs`);
  expect(readFileSync(`${root}docs/library.md`, "utf8")).toBe(page());
});
