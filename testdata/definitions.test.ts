// Go to Definition, in the language servers of TypeScript 5.9, 6 and 7, lands on what Go declares.
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type LanguageServer, tsserver, typescript7 } from "./languageserver.ts";

const root = fileURLToPath(new URL("..", import.meta.url));

const files: Record<string, string> = {
  "go.mod": "module example.com/shop\n\ngo 1.27\n",
  "rules/rules.go": `package rules

// Rule has a name in another package.
type Rule struct {
	Name string
}
`,
  "pricing/money.go": `package pricing

// Größe: what is not ASCII moves columns. € 𝄞
type Currency string

const EUR, USD Currency = "EUR", /* 𝄞 */ "USD"
`,
  "pricing/quote.go": `package pricing

import "example.com/shop/rules"

type Line struct {
	SKU string
	Price, Qty int
}

func (l *Line) Total() int { return l.Price * l.Qty }

type Named interface {
	Called() string
}

func First(rules []rules.Rule) *rules.Rule { return &rules[0] }

/* two */ func Quote(lines []Line, named Named) (total int) { return }
`,
  "app.ts": `import { First, Line, type Named, Quote, EUR as euro, type Currency } from "./pricing/quote.go";
import * as pricing from "./pricing/money.go";
const line = new Line({ SKU: "x", Qty: 2 });
const named: Named = { Called: () => "n" };
export const total = Quote([line], named) + line.Total() + line.Price;
export const sku: string = { ...line }.SKU;
const currency: Currency = euro;
export default [currency, pricing.USD, First([{ Name: "r" }])!.Name, named.Called()];
`,
  "tsconfig.json": JSON.stringify({
    compilerOptions: {
      target: "es2022",
      lib: ["es2022", "dom"],
      module: "esnext",
      moduleResolution: "bundler",
      strict: true,
      noEmit: true,
      types: [],
      allowArbitraryExtensions: true,
    },
    include: ["*.ts"],
  }),
};

/** What is asked for in app.ts, by the text that begins there, and the Go text that it means. */
const definitions: [use: string, file: string, declaration: string][] = [
  ["Quote([", "pricing/quote.go", "Quote("],
  ["Line({", "pricing/quote.go", "Line struct"],
  ["SKU:", "pricing/quote.go", "SKU string"],
  ["Qty: 2", "pricing/quote.go", "Qty int"],
  ["Total()", "pricing/quote.go", "Total()"],
  ["Price;", "pricing/quote.go", "Price,"],
  ["Named =", "pricing/quote.go", "Named interface"],
  ["Called()]", "pricing/quote.go", "Called()"],
  ["euro;", "pricing/money.go", "EUR,"],
  ["USD,", "pricing/money.go", "USD Currency"],
  ["Currency =", "pricing/money.go", "Currency string"],
  ["Name,", "rules/rules.go", "Name string"],
  ['"./pricing/money.go"', "pricing/money.go", "package"],
  ['"./pricing/quote.go"', "pricing/quote.go", "package"],
];

for (const place of ["beside", "folder"] as const)
  describe(`declarations ${place === "beside" ? "beside the sources" : "in a folder"}`, () => {
    let folder: string;

    beforeAll(() => {
      folder = realpathSync(mkdtempSync(join(tmpdir(), "goes-definitions-")));
      for (const [name, text] of Object.entries(files)) {
        mkdirSync(join(folder, dirname(name)), { recursive: true });
        writeFileSync(join(folder, name), text);
      }
      mkdirSync(join(folder, "node_modules"));
      symlinkSync(root, join(folder, "node_modules/goes"));
      if (place === "folder") {
        const config = JSON.parse(files["tsconfig.json"]);
        config.compilerOptions.rootDirs = [".", ".goes/types"];
        writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(config));
      }
      const cli = join(root, "dist/src/cli/main.js");
      const args = place === "folder" ? ["types", "--folder"] : ["types"];
      const { stderr, status } = spawnSync(process.execPath, [cli, ...args], {
        cwd: folder,
        encoding: "utf8",
      });
      expect({ stderr, status }).toEqual({ stderr: "", status: 0 });
    }, 60_000);
    afterAll(() => rmSync(folder, { recursive: true, force: true }));

    const servers: [string, () => LanguageServer | Promise<LanguageServer>][] = [
      ["TypeScript 7", () => typescript7(folder)],
      ["TypeScript 5.9", () => tsserver("typescript5", folder)],
      ["TypeScript 6", () => tsserver("typescript6", folder)],
    ];
    if (place === "folder") servers.splice(1);
    const compilers = ["typescript5/lib/tsc.js", "typescript6/lib/tsc.js", "typescript/bin/tsc"];
    if (place === "folder") compilers.splice(1);

    test.each(servers)(
      "%s goes to Go",
      async (name, start) => {
        // TypeScript 7 follows no map from the name of a module: it shows the declarations.
        const asked = definitions.filter(([use]) => name !== "TypeScript 7" || !use.startsWith('"'));
        const server = await start();
        try {
          const app = join(folder, "app.ts");
          const found: string[] = [];
          for (const [use] of asked) {
            const places = await server.definition(app, files["app.ts"].indexOf(use) + 1);
            // A class has a constructor, and properties have accessors, of one name in Go.
            const texts = new Set(places.map(({ file, line, column }) => `${file}:${line}:${column}`));
            found.push(`${use} ${[...texts].join(" ")}`);
          }
          const expected = asked.map(([use, file, declaration]) => {
            const before = files[file].slice(0, files[file].indexOf(declaration)).split("\n");
            return `${use} ${join(folder, file)}:${before.length}:${before.at(-1)!.length + 1}`;
          });
          expect(found).toEqual(expected);
        } finally {
          server.close();
        }
      },
      60_000,
    );

    test.each(compilers)(
      "%s compiles",
      (tsc) => {
        const program = join(root, "node_modules", tsc);
        const { stdout, status } = spawnSync(process.execPath, [program, "-p", "."], {
          cwd: folder,
          encoding: "utf8",
        });
        expect({ stdout, status }).toEqual({ stdout: "", status: 0 });
      },
      60_000,
    );
  });

test("aliases, extended configurations and linked packages need no more than allowArbitraryExtensions", () => {
  const base = realpathSync(mkdtempSync(join(tmpdir(), "goes-aliases-")));
  const write = (name: string, text: string) => {
    mkdirSync(join(base, dirname(name)), { recursive: true });
    writeFileSync(join(base, name), text);
  };
  try {
    const options = {
      ...JSON.parse(files["tsconfig.json"]).compilerOptions,
      paths: { "@/*": ["./web/src/*"] },
    };
    write("tsconfig.base.json", JSON.stringify({ compilerOptions: options }));
    write("web/tsconfig.json", JSON.stringify({ extends: "../tsconfig.base.json", include: ["src"] }));
    write("web/go.mod", "module example.com/web\n");
    write("web/src/own/own.go", "package own\n\nfunc Own() int { return 1 }\n");
    write("rules/go.mod", "module example.com/rules\n");
    write("rules/rules.go", 'package rules\n\nfunc Rule() string { return "" }\n');
    write(
      "web/src/views/app.ts",
      `import { Own } from "@/own/own.go";
import { Rule } from "@org/rules/rules.go";
import { Rule as Again } from "../../../rules/rules.go";
export const all: [number, string, string] = [Own(), Rule(), Again()];
`,
    );
    mkdirSync(join(base, "node_modules/@org"), { recursive: true });
    symlinkSync(join(base, "rules"), join(base, "node_modules/@org/rules"));
    symlinkSync(root, join(base, "node_modules/goes"));
    const run = (...args: string[]) => {
      const { stdout, stderr, status } = spawnSync(process.execPath, args, {
        cwd: join(base, "web"),
        encoding: "utf8",
      });
      expect({ stdout, stderr, status }).toEqual({ stdout: "", stderr: "", status: 0 });
    };
    run(join(root, "dist/src/cli/main.js"), "types");
    for (const tsc of ["typescript5/lib/tsc.js", "typescript/bin/tsc"])
      run(join(root, "node_modules", tsc), "-p", ".");
  } finally {
    rmSync(base, { recursive: true, force: true });
  }
}, 60_000);
