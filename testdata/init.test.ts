// `goes init`: what it sets up in projects of several kinds, and what it leaves to their owners.
import { spawnSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, expect, test } from "vitest";

const cli = fileURLToPath(new URL("../dist/src/cli/main.js", import.meta.url));

/** Where a package is that projects here depend on. */
function packageOf(name: string): string {
  const root = fileURLToPath(new URL("..", import.meta.url));
  return name === "goes" ? root : join(root, "node_modules", name);
}

let folder: string;

beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), "goes-init-")));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(files: Record<string, string>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
}

function read(name: string): string {
  return readFileSync(join(folder, name), "utf8");
}

function init() {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, "init"], {
    cwd: folder,
    encoding: "utf8",
  });
  return { status, stderr, lines: stdout.trimEnd().split("\n") };
}

const project = (scripts: object, others: object = {}) =>
  `${JSON.stringify({ name: "@me/app", type: "module", scripts, devDependencies: { goes: "*", vite: "*" }, ...others }, null, 2)}\n`;

test("sets up a project as Vite makes it, once", () => {
  write({
    "package.json": project({ dev: "vite", build: "tsc -b && vite build" }),
    "vite.config.ts":
      "import react from '@vitejs/plugin-react'\nimport { defineConfig } from 'vite'\n\nexport default defineConfig({\n  plugins: [react()],\n})\n",
    "tsconfig.json": '{ "files": [], "references": [{ "path": "./tsconfig.app.json" }] }\n',
    "tsconfig.app.json":
      '{\n  // Comments, "compilerOptions": { and commas,\n  "compilerOptions": {\n    "strict": true, /* x */\n  },\n  "include": ["src"],\n}\n',
    ".gitignore": "dist",
    "src/main.ts": "",
  });
  expect(init()).toEqual({
    status: 0,
    stderr: "",
    lines: [
      "changed    vite.config.ts: goes() is one of the plugins",
      "changed    tsconfig.app.json: allowArbitraryExtensions",
      'changed    package.json: goes types comes first in "build"',
      "changed    .gitignore: *.d.go*ts*",
      "created    go.mod",
      "created    src/greet/greet.go",
      "",
      'Try it in a file of src: import { Greet } from "./greet/greet.go"',
    ],
  });
  expect(read("vite.config.ts")).toBe(
    "import react from '@vitejs/plugin-react'\nimport { defineConfig } from 'vite'\nimport goes from 'goes/vite'\n\nexport default defineConfig({\n  plugins: [goes(), react()],\n})\n",
  );
  expect(read("tsconfig.app.json")).toBe(
    '{\n  // Comments, "compilerOptions": { and commas,\n  "compilerOptions": {\n    "allowArbitraryExtensions": true,\n    "strict": true, /* x */\n  },\n  "include": ["src"],\n}\n',
  );
  expect(JSON.parse(read("package.json")).scripts.build).toBe("goes types && tsc -b && vite build");
  expect(read("package.json")).toBe(project({ dev: "vite", build: "goes types && tsc -b && vite build" }));
  expect(read(".gitignore")).toBe("dist\n*.d.go*ts*\n");
  expect(read("go.mod")).toBe("module me/app\n\ngo 1.27\n");
  expect(read("src/greet/greet.d.go.ts")).toContain("export declare function Greet(name: string): string;");
  expect(init().lines).toEqual([
    "unchanged  vite.config.ts is set up",
    "unchanged  tsconfig.app.json is set up",
    "unchanged  package.json is set up",
    "unchanged  .gitignore is set up",
    "unchanged  Go is set up",
  ]);
});

test("puts goes types in front of all that reads types", () => {
  const scripts = {
    build: 'run-p type-check "build-only {@}" --',
    "type-check": "vue-tsc --build",
    check: "svelte-check",
  };
  write({ "package.json": project(scripts), "vite.config.ts": 'import goes from "goes/vite";\n' });
  expect(init().lines).toContain(
    'changed    package.json: goes types comes first in "type-check" and "check"',
  );
  expect(JSON.parse(read("package.json")).scripts).toEqual({
    build: scripts.build,
    "type-check": "goes types && vue-tsc --build",
    check: "goes types && svelte-check",
  });
});

test("makes what is missing", () => {
  write({ "package.json": project({ build: "vite build" }) });
  expect(init().lines.slice(0, 4)).toEqual([
    "created    vite.config.js",
    "created    .gitignore",
    "created    go.mod",
    "created    greet/greet.go",
  ]);
  expect(existsSync(join(folder, "tsconfig.json"))).toBe(false);
});

test("leaves what it does not understand, and other people's Go, to their owners", () => {
  const files = {
    "package.json": '{ "name": "x", "scripts": { "build": "tsc" } }',
    "vite.config.ts": "const config: object = make();\nexport default config;\n",
    "tsconfig.json": '{ "extends": "./base.json" }',
    ".gitignore": "*.d.go*ts*\n",
    "rules/rules.go": "package rules\n",
  };
  write(files);
  expect(init()).toEqual({
    status: 0,
    stderr: "",
    lines: [
      'to do      add to vite.config.ts: import goes from "goes/vite"; and goes() to its plugins',
      'to do      add to the compilerOptions of tsconfig.json: "allowArbitraryExtensions": true',
      'changed    package.json: goes types comes first in "build"',
      "to do      install it: npm i -D goes",
      "unchanged  .gitignore is set up",
      "unchanged  Go is set up",
    ],
  });
  for (const [name, text] of Object.entries(files).slice(1)) expect(read(name)).toBe(text);
  expect(read("package.json")).toBe('{ "name": "x", "scripts": { "build": "goes types && tsc" } }');
});

/** As `npm init -y` and `npm install -D vite goes` write it. */
const bare = (devDependencies: object = { goes: "*", vite: "*" }) =>
  `${JSON.stringify(
    {
      name: "shop",
      version: "1.0.0",
      main: "index.js",
      scripts: { test: 'echo "Error: no test specified" && exit 1' },
      license: "ISC",
      description: "",
      type: "commonjs",
      devDependencies,
    },
    null,
    2,
  )}\n`;

test("makes a project of npm init one that Vite serves and builds", () => {
  write({ "package.json": bare() });
  expect(init()).toEqual({
    status: 0,
    stderr: "",
    lines: [
      'changed    package.json: "type" is "module"',
      "changed    package.json: scripts dev, build and preview",
      "created    vite.config.js",
      "created    .gitignore",
      "created    go.mod",
      "created    greet/greet.go",
      "created    index.html",
      "created    main.js",
      "",
      "Try it: npm run dev",
    ],
  });
  expect(read("package.json")).toBe(
    bare()
      .replace("commonjs", "module")
      .replace(
        '"scripts": {\n',
        '"scripts": {\n    "dev": "vite",\n    "build": "vite build",\n    "preview": "vite preview",\n',
      ),
  );
  expect(read(".gitignore")).toBe("node_modules\ndist\n*.d.go*ts*\n");
  expect(read("index.html")).toContain('<script type="module" src="/main.js">');
  expect(read("main.js")).toContain('from "./greet/greet.go"');
  mkdirSync(join(folder, "node_modules"));
  for (const name of ["goes", "vite"]) symlinkSync(packageOf(name), join(folder, "node_modules", name));
  const vite = join(packageOf("vite"), "bin/vite.js");
  const { status, stderr } = spawnSync(process.execPath, [vite, "build"], { cwd: folder, encoding: "utf8" });
  expect({ status, stderr }).toEqual({ status: 0, stderr: expect.not.stringContaining("rror") });
  expect(readdirSync(join(folder, "dist/assets")).length).toBe(1);
  expect(init().lines).toEqual([
    "unchanged  vite.config.js is set up",
    "unchanged  .gitignore is set up",
    "unchanged  Go is set up",
  ]);
}, 120_000);

test("checks types in the scripts of a new project with TypeScript", () => {
  write({
    "package.json": bare({ goes: "*", vite: "*", typescript: "*" }),
    "tsconfig.json": '{ "compilerOptions": {} }',
  });
  const { lines } = init();
  expect(lines).toContain("created    vite.config.ts");
  expect(lines).toContain("created    main.ts");
  expect(lines.filter((line) => line.includes("package.json")).length).toBe(2);
  expect(JSON.parse(read("package.json")).scripts.build).toBe("goes types && tsc --noEmit && vite build");
});

test("changes nothing that CommonJS or other scripts rely on", () => {
  const files = {
    "package.json": bare().replace('"scripts": {', '"scripts": {\n    "start": "node server.js",'),
    "server.js": 'const http = require("node:http");\n',
  };
  write(files);
  const { lines } = init();
  expect(lines.slice(0, 3)).toEqual([
    'to do      make "type" in package.json "module", unless .js files call require: it is "commonjs"',
    // In a package of CommonJS this one is an ES module.
    "created    vite.config.mjs",
    "created    .gitignore",
  ]);
  expect(existsSync(join(folder, "index.html"))).toBe(false);
  for (const [name, text] of Object.entries(files)) expect(read(name)).toBe(text);
});

test("needs a project", () => {
  expect(init()).toEqual({
    status: 1,
    stderr: "goes init: no package.json here; begin with a project, as npm create vite@latest makes it\n",
    lines: [""],
  });
});
