// The worked examples of docs/architecture.md: its Go files give the JavaScript that is shown.
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));
const text = readFileSync(join(root, "docs/architecture.md"), "utf8");
const { Session } = await import(join(root, "dist/plugins/session.js"));

/** The code blocks of a language. */
function blocks(language: string): string[] {
  return [...text.matchAll(new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\`$`, "gm"))].map(([, code]) => code);
}

describe("docs/architecture.md", () => {
  let folder: string;
  let emitted: string;

  beforeAll(() => {
    folder = realpathSync(mkdtempSync(join(tmpdir(), "goes-docs-")));
    mkdirSync(join(folder, "worked"));
    writeFileSync(join(folder, "go.mod"), "module example.com/docs\n\ngo 1.27\n");
    for (const [i, code] of blocks("go").entries())
      writeFileSync(join(folder, `worked/${i}.go`), `package worked\n\n${code}`);
    const session = new Session(folder, { types: false });
    const { modules } = session.compile({ folders: [join(folder, "worked")], used: null });
    emitted = modules.get(`${join(folder, "worked/0.go")}?goes=package`).code;
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test.each(blocks("js").flatMap((code) => code.split("\n\n")))("shows what comes out: %s", (part) => {
    expect(emitted).toContain(part.trimEnd());
  });
});
