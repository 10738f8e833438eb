// Modules from a server that asks for a password, through a proxy that the environment names. Both are made here.
import { execFile, execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type IncomingHttpHeaders, type Server } from "node:http";
import { createServer as createSecureServer } from "node:https";
import { type AddressInfo, connect } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { writeProxy } from "./modules/proxy.mjs";
import { release } from "./modules/run.mjs";

const command = join(import.meta.dirname, "../dist/src/cli/main.js");
const hasOpenssl = spawnSync("openssl", ["version"]).status === 0;
const expectedUser = `Basic ${Buffer.from("ann:secret").toString("base64")}`;

describe.skipIf(!hasOpenssl)("a server with a password, behind a proxy", () => {
  const folder = mkdtempSync(join(tmpdir(), "goes-moduleproxies-"));
  const files = join(folder, "files");
  const [certificate, key] = [join(folder, "cert.pem"), join(folder, "key.pem")];
  const servers: Server[] = [];
  const asked: string[] = [];
  let proxy = "";
  let target = 0;

  const listen = (server: Server) =>
    new Promise<number>((resolve) => {
      servers.push(server);
      server.listen(0, "127.0.0.1", () => resolve((server.address() as AddressInfo).port));
    });

  const fileOf = (url: string, { authorization }: IncomingHttpHeaders) => {
    if (authorization !== expectedUser) return { status: 401, text: "who are you?" };
    try {
      return { status: 200, text: readFileSync(join(files, url)) };
    } catch {
      return { status: 404, text: "not found" };
    }
  };

  beforeAll(async () => {
    mkdirSync(files);
    writeProxy(files, {
      "example.com/lib@v1.0.0": { "go.mod": "module example.com/lib\n", "lib.go": "package lib\n" },
    });
    const subject = ["-subj", "/CN=modules.test", "-addext", "subjectAltName=DNS:modules.test"];
    execFileSync(
      "openssl",
      [
        "req",
        "-x509",
        "-newkey",
        "rsa:2048",
        "-nodes",
        "-days",
        "2",
        "-keyout",
        key,
        "-out",
        certificate,
        ...subject,
      ],
      { stdio: "ignore" },
    );
    const options = { key: readFileSync(key), cert: readFileSync(certificate) };
    target = await listen(
      createSecureServer(options, ({ url, headers }, response) => {
        const { status, text } = fileOf(url!, headers);
        response.writeHead(status, { "content-type": "text/plain" }).end(text);
      }),
    );
    const tunnels = createServer();
    tunnels.on("connect", ({ url, headers }, socket) => {
      asked.push(`${url} ${headers["proxy-authorization"] ?? "nobody"}`);
      const through = connect(target, "127.0.0.1", () => {
        socket.write("HTTP/1.1 200 OK\r\n\r\n");
        through.pipe(socket).pipe(through);
      });
      for (const each of [socket, through]) each.on("error", () => {});
    });
    proxy = `127.0.0.1:${await listen(tunnels)}`;
  });
  afterAll(() => {
    for (const server of servers) server.close();
    release(folder);
    rmSync(folder, { recursive: true });
  });

  let count = 0;
  function get(environment: Record<string, string>): Promise<{ code: number; stderr: string }> {
    const cwd = join(folder, String(count++));
    mkdirSync(cwd);
    writeFileSync(join(cwd, "go.mod"), "module example.com/m\n\ngo 1.20\n");
    const env = {
      PATH: dirname(process.execPath),
      HOME: cwd,
      GOENV: "off",
      GOMODCACHE: join(cwd, "cache"),
      GOPROXY: "https://modules.test",
      GONOSUMDB: "*",
      NODE_EXTRA_CA_CERTS: certificate,
      ...environment,
    };
    return new Promise((resolve) =>
      execFile(
        process.execPath,
        [command, "get", "example.com/lib@v1.0.0"],
        { cwd, env },
        (error, _, stderr) => resolve({ code: error === null ? 0 : Number(error.code), stderr }),
      ),
    );
  }

  test("the password of .netrc", async () => {
    const netrc = join(folder, "netrc");
    writeFileSync(netrc, "machine modules.test login ann password secret\n");
    const { code, stderr } = await get({ HTTPS_PROXY: `http://${proxy}`, NETRC: netrc });
    expect(stderr).toContain("go: added example.com/lib v1.0.0");
    expect(code).toBe(0);
    expect(new Set(asked)).toEqual(new Set(["modules.test:443 nobody"]));
    const without = await get({ HTTPS_PROXY: proxy, NETRC: netrc, GOAUTH: "off" });
    expect(without.stderr).toContain("401 Unauthorized");
  });

  test("the password in the URL, and that of the proxy", async () => {
    asked.length = 0;
    const { stderr } = await get({
      https_proxy: `http://me:too@${proxy}`,
      GOPROXY: "https://ann:secret@modules.test",
    });
    expect(stderr).toContain("go: added example.com/lib v1.0.0");
    const who = `Basic ${Buffer.from("me:too").toString("base64")}`;
    expect(new Set(asked)).toEqual(new Set([`modules.test:443 ${who}`]));
    const wrong = await get({ https_proxy: proxy, GOPROXY: "https://ann:other@modules.test" });
    expect(wrong.stderr).toContain("401 Unauthorized");
    expect(wrong.stderr).not.toContain("other");
  });

  test("proxies of other kinds are a fault", async () => {
    const { code, stderr } = await get({ HTTPS_PROXY: "socks5://127.0.0.1:1" });
    expect(code).toBe(1);
    expect(stderr).toContain("a proxy of the kind socks5:// is not supported");
  });
});
