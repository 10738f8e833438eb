// The apps of testdata/door and testdata/workers in folders of their own, and what they print.
import { cpSync, mkdtempSync, readFileSync, realpathSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect } from "vitest";

const modules = fileURLToPath(new URL("../node_modules", import.meta.url));
const dist = new URL("../dist/plugins/", import.meta.url);

export class App {
  readonly folder: string;

  constructor(name: "door" | "workers" = "door") {
    const source = fileURLToPath(new URL(name, import.meta.url));
    this.folder = realpathSync(mkdtempSync(join(tmpdir(), "goes-door-")));
    cpSync(source, this.folder, { recursive: true });
    symlinkSync(modules, join(this.folder, "node_modules"));
    // Else Vite calls the modules of a server .mjs, unless some folder above has such a file.
    writeFileSync(this.path("package.json"), '{ "private": true, "type": "module" }\n');
  }

  path(name: string): string {
    return join(this.folder, name);
  }

  read(name: string): string {
    return readFileSync(this.path(name), "utf8");
  }

  edit(name: string, from: string, to: string): void {
    expect(this.read(name)).toContain(from);
    writeFileSync(this.path(name), this.read(name).replace(from, to));
  }

  /** Settings for a version of Vite. */
  async viteConfig(version: string) {
    return {
      root: this.folder,
      configFile: false as const,
      logLevel: "silent" as const,
      cacheDir: this.path(`cache${version}`),
      plugins: [(await plugin("vite"))({ types: false })],
    };
  }

  /** The lines of `go run ./cmd/all`, sorted, that belong to packages. */
  get expected(): string {
    return this.read("expected.txt").trimEnd().split("\n").sort().join("\n");
  }
}

/** `npm run test:bundlers` takes all of the tests, `npm test` the short ones. */
export const isLong = process.env.GOES_BUNDLERS !== undefined;

/** A plugin as it is built. */
export async function plugin(name: string) {
  const { default: goes } = await import(new URL(`${name}.js`, dist).href);
  return goes;
}

export const pluginFile = new URL("vite.js", dist).href;
