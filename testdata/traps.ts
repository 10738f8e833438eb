// The app of testdata/traps in a folder of its own: Go code that panics, at lines that are marked.
import { cpSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const source = fileURLToPath(new URL("traps", import.meta.url));
const modules = fileURLToPath(new URL("../node_modules", import.meta.url));

export class Traps {
  readonly folder = realpathSync(mkdtempSync(join(tmpdir(), "goes-traps-")));

  constructor() {
    cpSync(source, this.folder, { recursive: true });
    symlinkSync(modules, join(this.folder, "node_modules"));
  }

  path(name: string): string {
    return join(this.folder, name);
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }

  /** Where the traps are: "shop/shop.go:18" by name. */
  get places(): Record<string, string> {
    const found: Record<string, string> = {};
    for (const name of ["shop/shop.go", "tax/tax.go", "later/later.go"])
      readFileSync(this.path(name), "utf8")
        .split("\n")
        .forEach((text, i) => {
          const trap = /\/\/ trap: (\w+)$/.exec(text);
          if (trap !== null) found[trap[1]] = `${name}:${i + 1}`;
        });
    return found;
  }

  /** The maps of a build. */
  maps(folder: string): { file: string; map: any }[] {
    const names = readdirSync(this.path(folder), { recursive: true }) as string[];
    return names
      .filter((name) => name.endsWith(".map"))
      .map((name) => ({
        file: join(this.path(folder), name),
        map: JSON.parse(readFileSync(join(this.path(folder), name), "utf8")),
      }));
  }
}
