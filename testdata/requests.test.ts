// Requests to Vite's servers, 7 and 8: Go source outside of what the server may give away stays there, whatever the path.
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import * as vite8 from "vite";
import * as vite7 from "vite7";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const repository = fileURLToPath(new URL("..", import.meta.url));
const plugin = new URL("../dist/plugins/vite.js", import.meta.url).href;

const base = realpathSync(mkdtempSync(join(tmpdir(), "goes-requests-")));
const app = join(base, "app");
const secret = join(base, "secret");

function write(name: string, text: string): void {
  mkdirSync(dirname(join(base, name)), { recursive: true });
  writeFileSync(join(base, name), text);
}

const hidden = 'package secret\n\n// Key is TOPSECRET.\nfunc Key() string { return "TOPSECRET" }\n';

beforeAll(() => {
  write("app/index.html", '<script type="module" src="/src/main.ts"></script>\n');
  write("app/src/main.ts", 'import { Hello } from "./hello/hello.go";\nconsole.log(Hello());\n');
  write(
    "app/go.mod",
    "module example.com/app\n\ngo 1.26\n\nrequire example.com/other v1.0.0\n\nreplace example.com/other => ../other\n",
  );
  write("app/src/hello/hello.go", 'package hello\n\nfunc Hello() string { return "PUBLIC" }\n');
  write("app/src/hello/hello_test.go", 'package hello\n\nconst inTest = "PUBLIC"\n');
  write("workspace/package.json", '{"private":true,"workspaces":["packages/*"]}');
  write("workspace/packages/app/package.json", '{"name":"app","type":"module"}');
  write(
    "workspace/packages/app/src/main.js",
    'import { Cents } from "@ws/lib/money/money.go";\nconsole.log(Cents());\n',
  );
  write("workspace/packages/lib/package.json", '{"name":"@ws/lib","type":"module"}');
  write("workspace/packages/lib/go.mod", "module example.com/lib\n\ngo 1.26\n");
  write("workspace/packages/lib/money/money.go", "package money\n\nfunc Cents() int { return 7 }\n");
  mkdirSync(join(base, "workspace/node_modules/@ws"), { recursive: true });
  symlinkSync("../../packages/lib", join(base, "workspace/node_modules/@ws/lib"));
  symlinkSync("workspace", join(base, "linked"));
  // A package of the program may import one that the server must not show.
  write(
    "app/src/reach/reach.go",
    'package reach\n\nimport "example.com/other"\n\ntype text string\n\nfunc Reach() string { return string(other.Same(text(other.Key()))) }\n',
  );
  write(
    "app/src/env/env.go",
    'package env\n\nimport _ "embed"\n\n//go:embed .env\nvar text string\n\nfunc Text() string { return text }\n',
  );
  write("app/src/env/.env", "TOPSECRET");
  write("other/go.mod", "module example.com/other\n\ngo 1.26\n");
  write(
    "other/other.go",
    `${hidden.replace("package secret", "package other")}\nfunc Same[T any](x T) T { return x }\n`,
  );
  write("secret/go.mod", "module example.com/secret\n\ngo 1.26\n");
  write("secret/x.go", hidden);
  write("secret/x.ts", 'export const key = "TOPSECRET";\n');
  write("secret/main/main.go", 'package main\n\nfunc main() { println("TOPSECRET") }\n');
  mkdirSync(join(app, "src/link"));
  symlinkSync(join(secret, "x.go"), join(app, "src/link/x.go"));
  symlinkSync(secret, join(app, "src/linked"));
  // What Vite serves of any file at the same places.
  write("secret/x.txt", hidden);
  symlinkSync(join(secret, "x.txt"), join(app, "src/link/x.txt"));
  write("app/src/half/a.go", "package secret\n\nfunc A() {}\n");
  symlinkSync(join(secret, "x.go"), join(app, "src/half/x.go"));
  symlinkSync(join(secret, "x.txt"), join(app, "src/half/x.txt"));
});
afterAll(() => rmSync(base, { recursive: true, force: true }));

/** `x.go` stands for each kind of request for the file. */
const places = [
  `/@fs${secret}/x.go`,
  `/@fs/${secret}/x.go`,
  `/@fs${app}/../secret/x.go`,
  `/@fs${app}/%2e%2e/secret/x.go`,
  `/@fs${app}/src/link/x.go`,
  `/@fs${app}/src/linked/x.go`,
  `/@fs${secret}/main/main.go`,
  `/@fs${base}/other/other.go`,
  "/../secret/x.go",
  "/%2e%2e/secret/x.go",
  "/%2E%2E/secret/x.go",
  "/..%2fsecret%2fx.go",
  "/src/../../secret/x.go",
  "/src/%2e%2e/%2e%2e/secret/x.go",
  "/src/link/x.go",
  "/src/linked/x.go",
  "/src/half/a.go",
  "/src/half/x.go",
  "/src/env/env.go",
  "/@id/../secret/x.go",
  `/@id/${secret}/x.go`,
  `/@id//${secret}/x.go`,
  `/@id/__x00__${secret}/x.go`,
  `/@id/${app}/../secret/x.go`,
  `/@id/__x00__goes:${base}/other/other.go`,
  `/@id/__x00__goes:${secret}/x.go`,
  "/@id/goes/runtime/../../../../secret/x",
  `${secret}/x.go`,
  `//${secret}/x.go`,
  "/src\\..\\..\\secret\\x.go",
  "/src/env/.env",
];
const queries = [
  "",
  "?import",
  "?goes=package",
  "?import&goes=package",
  "?goes=package&t=1",
  "?t=1",
  "?import&raw",
  "?raw",
  "?url",
  "?import&url&inline",
  "?worker",
  "?v=1#x.ts",
  "?x.ts",
  "?import&direct",
  "?.svg?import",
];
/** Modules beside it that run the package in a worker. */
const beside = [".caller.js", ".local.js", ".worker.js"];
const hostile = [
  ...places.flatMap((place) => queries.map((query) => place + query)),
  ...places
    .filter((place) => place.endsWith(".go"))
    .flatMap((place) => beside.map((suffix) => place + suffix)),
];

function get(port: number, path: string): Promise<{ status: number; body: string }> {
  return new Promise((resolve, reject) => {
    const headers = { "sec-fetch-dest": path.endsWith("go") ? "script" : "empty" };
    const call = request({ port, host: "127.0.0.1", path, headers, timeout: 20_000 }, (response) => {
      let body = "";
      response.setEncoding("utf8").on("data", (text) => (body += text));
      response.on("end", () => resolve({ status: response.statusCode!, body }));
    });
    call.on("timeout", () => call.destroy(new Error(`no answer to ${path}`)));
    call.on("error", reject);
    call.end();
  });
}

const portOf = (server: { httpServer: unknown }) =>
  ((server.httpServer as import("node:http").Server).address() as import("node:net").AddressInfo).port;

describe.each([
  ["7", vite7 as unknown as typeof vite8],
  ["8", vite8],
])("Vite %s", (version, vite) => {
  const config = async () => {
    const { default: goes } = await import(plugin);
    return {
      root: app,
      configFile: false as const,
      logLevel: "silent" as const,
      cacheDir: join(base, `cache${version}`),
      plugins: [goes({ types: false })],
      build: { outDir: join(base, `dist${version}`) },
    };
  };

  test("serves what it may", async () => {
    const server = await vite.createServer({
      ...(await config()),
      server: { port: 0, host: "127.0.0.1", watch: null, fs: { allow: [app, repository] } },
    });
    await server.listen();
    const port = portOf(server);
    try {
      const facade = await get(port, "/src/hello/hello.go?import");
      expect(facade.status).toBe(200);
      expect(facade.body).toContain("Hello");
      expect(facade.body).not.toContain(base);
      const module = await get(port, "/src/hello/hello.go?import&goes=package");
      expect(module.status).toBe(200);
      expect(module.body).toContain("PUBLIC");
      expect((await get(port, "/src/hello/hello.go?raw&import")).body).toContain("package hello");
      expect((await get(port, "/src/reach/reach.go?import")).status).toBe(200);
      // A generic function of the hidden package is in the module of its user, but not the file.
      const { body } = await get(port, "/src/reach/reach.go?import&goes=package");
      const [, map] = /sourceMappingURL=data:application\/json;base64,(\S+)/.exec(body)!;
      const { sources, sourcesContent } = JSON.parse(Buffer.from(map, "base64").toString());
      expect(sources.map((name: string) => name.split("/").at(-1))).toEqual(["reach.go", "other.go"]);
      expect(sourcesContent.join()).not.toContain("TOPSECRET");
    } finally {
      await server.close();
    }
  }, 60_000);

  // Vite 7 itself does not look at what is below a root that is a link.
  test.each(version === "7" ? ["workspace"] : ["workspace", "linked"])(
    "serves packages of a workspace, and nothing beside it: %s",
    async (name) => {
      const server = await vite.createServer({
        ...(await config()),
        root: join(base, name, "packages/app"),
        server: { port: 0, host: "127.0.0.1", watch: null },
      });
      await server.listen();
      const port = portOf(server);
      try {
        const [, url] = /from "(\/[^"]*money\.go[^"]*)"/.exec((await get(port, "/src/main.js")).body)!;
        const facade = await get(port, url);
        expect(facade.status).toBe(200);
        expect(facade.body).toContain("Cents");
        for (const path of [secret, join(base, name, "../secret"), join(base, "linked/../secret")])
          for (const query of ["", "?import", "?import&goes=package"]) {
            const { status, body } = await get(port, `/@fs${path}/x.go${query}`);
            expect([status, body.includes("TOPSECRET")], path + query).toEqual([403, false]);
          }
      } finally {
        await server.close();
      }
    },
    60_000,
  );

  test(`development server: ${hostile.length} hostile paths`, async () => {
    const server = await vite.createServer({
      ...(await config()),
      server: { port: 0, host: "127.0.0.1", watch: null, fs: { allow: [app, repository] } },
    });
    await server.listen();
    const port = portOf(server);
    const leaks: string[] = [];
    try {
      // The program has the package that imports the hidden one.
      await get(port, "/src/reach/reach.go?import");
      for (const path of hostile) {
        const { status, body } = await get(port, path);
        if (!/TOPSECRET|VE9QU0VDUkVU/.test(body)) continue;
        // Vite's static files follow links, whatever they are called: that is its rule.
        const asText = await get(port, path.replace("x.go", "x.txt"));
        if (body !== hidden || asText.body !== hidden) leaks.push(`${status} ${path}`);
      }
      expect(leaks).toEqual([]);
      expect((await get(port, `/@fs${secret}/x.go?import`)).status).toBe(403);
      expect((await get(port, `/@fs${secret}/x.go?import&goes=package`)).status).toBe(403);
      expect((await get(port, `/@fs${base}/other/other.go?import&goes=package`)).status).toBe(403);
      expect((await get(port, `/@fs${secret}/x.ts?import`)).status).toBe(403);
      expect((await get(port, `/@fs${secret}/x.go.caller.js`)).status).toBe(403);
      // It still serves.
      expect((await get(port, "/src/hello/hello.go?import")).status).toBe(200);
    } finally {
      await server.close();
    }
  }, 120_000);

  test("preview server", async () => {
    await vite.build(await config());
    const server = await vite.preview({ ...(await config()), preview: { port: 0, host: "127.0.0.1" } });
    const port = portOf(server);
    const leaks: string[] = [];
    try {
      for (const path of hostile) {
        const { body } = await get(port, path);
        if (/TOPSECRET|VE9QU0VDUkVU|package \w+/.test(body)) leaks.push(path);
      }
      expect(leaks).toEqual([]);
    } finally {
      await new Promise((closed) => server.httpServer.close(closed));
    }
  }, 120_000);
});
