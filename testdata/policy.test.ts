// What goes emits runs in a page whose Content-Security-Policy allows scripts of its own origin and nothing else: no eval, no
// inline scripts, no workers. Folders, bundles, and what Rollup makes of the plugin's modules; in Chromium, if there is one.
import { execFileSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Browser } from "playwright-core";
import { rollup } from "rollup";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { executable, launchBrowser } from "./chromium.ts";
import { isLong, plugin } from "./door.ts";

const cli = fileURLToPath(new URL("../dist/src/cli/main.js", import.meta.url));
const policy = "default-src 'none'; script-src 'self'; base-uri 'none'; require-trusted-types-for 'script'";

/** What engines like to generate code for: formats, reflection, generics, goroutines, panics, templates of text. */
const program = `package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"reflect"
	"sort"
	"strings"
	"sync"
	"time"
)

type Item struct {
	Name string \`json:"name"\`
	List []int  \`json:"list,omitempty"\`
}

func Largest[T int | string](list ...T) (max T) {
	for _, x := range list {
		if x > max {
			max = x
		}
	}
	return max
}

func wait() (sum int) {
	c := make(chan int)
	var group sync.WaitGroup
	for i := range 5 {
		group.Go(func() { time.Sleep(time.Millisecond); c <- i })
	}
	go func() { group.Wait(); close(c) }()
	for x := range c {
		sum += x
	}
	return sum
}

func caught() (err error) {
	defer func() { err = errors.Join(recover().(error)) }()
	var m map[string]int
	m["x"] = 1
	return nil
}

func Text() string {
	item := Item{"x", []int{3, 1, 2}}
	sort.Ints(item.List)
	text, _ := json.Marshal(item)
	method := reflect.ValueOf(strings.NewReplacer("a", "b")).MethodByName("Replace")
	replaced := method.Call([]reflect.Value{reflect.ValueOf("aha")})[0]
	found := strings.Fields(" a bc ")
	return fmt.Sprintf("%s %v %q %d %v %v", text, replaced, found, wait(), Largest(2, 7, 5), caught())
}

func main() { fmt.Println(Text()) }
`;
const expected = '{"name":"x","list":[1,2,3]} bhb ["a" "bc"] 10 7 assignment to entry in nil map';

const builds: Record<string, (folder: string) => Promise<string>> = {
  async "a folder"(folder) {
    goes(folder, "build", "-o", "site/all", ".");
    return "all/example.com/policy.js";
  },
  async "a bundle"(folder) {
    goes(folder, "build", "--bundle", "-o", "site/bundle.js", ".");
    return "bundle.js";
  },
  async "a minified bundle"(folder) {
    goes(folder, "build", "--bundle", "--minify", "-o", "site/min.js", ".");
    return "min.js";
  },
  async "modules of the plugin"(folder) {
    writeFileSync(
      join(folder, "page.js"),
      'import { Text } from "./text/text.go";\nconsole.log(await Text());\n',
    );
    mkdirSync(join(folder, "text"), { recursive: true });
    const library = program.replace("package main", "package text").replace(/func main.*\n/, "");
    writeFileSync(join(folder, "text/text.go"), library);
    const build = await rollup({
      input: join(folder, "page.js"),
      plugins: [(await plugin("rollup"))({ root: folder, types: false })],
    });
    await build.write({ file: join(folder, "site/plugin.js"), format: "es" });
    await build.close();
    return "plugin.js";
  },
};

function goes(folder: string, ...args: string[]): void {
  execFileSync(process.execPath, [cli, ...args], { cwd: folder });
}

describe.runIf(isLong && executable !== undefined)("under a strict policy", () => {
  let folder: string;
  let browser: Browser;
  let server: Server;

  beforeAll(async () => {
    folder = realpathSync(mkdtempSync(join(tmpdir(), "goes-policy-")));
    writeFileSync(join(folder, "go.mod"), "module example.com/policy\n\ngo 1.27\n");
    writeFileSync(join(folder, "main.go"), program);
    mkdirSync(join(folder, "site"));
    server = createServer((request, response) => {
      const url = new URL(request.url!, "http://page");
      response.setHeader("Content-Security-Policy", policy);
      const script = url.searchParams.get("script");
      if (script !== null) {
        response.setHeader("Content-Type", "text/html");
        response.end(`<!doctype html><script type="module" src="/${script}"></script>`);
        return;
      }
      const file = join(folder, "site", url.pathname);
      response.setHeader("Content-Type", "text/javascript");
      response.statusCode = existsSync(file) ? 200 : 404;
      response.end(existsSync(file) ? readFileSync(file) : "");
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    browser = await launchBrowser();
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    server?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  async function printed(query: string): Promise<string[]> {
    const page = await browser.newPage();
    const lines: string[] = [];
    page.on("pageerror", (error) => lines.push(`error: ${error.message}`));
    const first = new Promise<void>((resolve) => {
      page.on("console", (message) => {
        // Nobody has an icon for this page.
        if (/favicon/.test(message.location().url)) return;
        lines.push(message.text());
        resolve();
      });
    });
    const { port } = server.address() as AddressInfo;
    await page.goto(`http://127.0.0.1:${port}/${query}`);
    await Promise.race([first, page.waitForTimeout(20_000)]);
    await page.close();
    return lines;
  }

  test("the page would not evaluate text", async () => {
    writeFileSync(join(folder, "site/eval.js"), 'console.log(new Function("return 1")());');
    const [line] = await printed("?script=eval.js");
    expect(line).toMatch(/Content Security Policy|unsafe-eval|TrustedScript/);
  }, 60_000);

  test.each(Object.entries(builds))(
    "%s",
    async (_, build) => {
      expect(await printed(`?script=${await build(folder)}`)).toEqual([expected]);
    },
    120_000,
  );
});
