// Records what real Go says about hostile and absurd go.mod and go.work files: node testdata/modfiles.mjs, with Go on PATH.
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const mods = [
  ...[
    "../victim",
    "./x",
    "/abs",
    "a/../b",
    "a//b",
    "a b",
    '"a b"',
    "a\\b",
    "C:/x",
    "-x",
    "con",
    "NUL.x",
    "a.",
    ".a",
  ],
  ...[
    "a~1",
    "é",
    "a\u0001b",
    "a\u2028b",
    "a\ufeffb",
    '"a',
    '"a\\',
    "`a`",
    'a"b',
    "a'b",
    '"\\x41"',
    '"\\q"',
    "a,b",
    "a{b}",
    "",
  ],
  ...[
    "a => b",
    "(\na\n)",
    "(\na\nb\n)",
    "( )",
    "(",
    "a (",
    "a@v1",
    "a /* c */",
    "/* a */",
    "a // c",
    "a/",
    "x.com/a+b",
    "x..y",
    "..",
  ],
].map((module) => `module ${module}\n`);
const afterModule = [
  ...[
    "go 99.1",
    "go 1.99",
    "go 2.0",
    "go 1",
    "go 1.2.3.4",
    "go 1.26rc",
    "go 0.9",
    "go go1.21",
    "go v1.21",
    "go 1.21 x",
    "go",
  ],
  ...[
    "go 1.21\ngo 1.22",
    "go (\n1.21\n)",
    "go 01.2",
    "go 1.021",
    "go \u00001",
    "go 1.21\u0000",
    'go "1.21"',
    "go -1.2",
  ],
  ...["module b", "toolchain foo", "toolchain", "toolchain default\ntoolchain default", "toolchain go1.21 x"],
  ...[
    "require x",
    "require x.com/y 1.0.0 z",
    "require gopkg.in/y.v1 v0.0.0-20161208181325-20d25e280405",
    "require gopkg.in/y.v2 v0.0.0-20161208181325-20d25e280405",
    "require x.com/y/v2 v1.0.0",
    "require ../y v1.0.0",
    "require x.com/y v2.0.0",
  ],
  ...[
    "require (\nx.com/y v1.0.0\n",
    "require x.com/y ( v1.0.0 )",
    ")",
    "(",
    "(\n)",
    "foo",
    "foo bar",
    "foo (\nbar\n)",
    "x y (\nz\n)",
  ],
  ...[
    "exclude x",
    "exclude x.com/y v2.0.0",
    "godebug x",
    "godebug nosuch=1",
    "godebug default=1.20",
    "godebug tls10server=1",
    "godebug panicnil=1",
    "tool x y",
    "tool",
    "ignore",
    "ignore ./x",
  ],
  ...[
    "replace a => b",
    "replace a b c => d",
    "replace x.com/y => ",
    "replace => ./a",
    "replace x.com/y ./a",
    "replace ../x => ./a",
  ],
  ...[
    "replace x.com/y => z.com/y@v1.0.0",
    "__proto__ x",
    "constructor x",
    "toString",
    "\u001b[31mred",
    "\u202egnp.exe",
    "=> x",
  ],
  ...[
    "go 1.21\nfoo\nbar\nbaz",
    "require x\nrequire y\ngo 0",
    "go 1.21 /*",
    "go 1.21 // \u0001",
    "\tgo\t1.21\t",
    "go 1.21\r",
    "//\u2028go 99.1",
  ],
].map((text) => `module a\n${text}\n`);
const works = [
  ...[
    "go 1.26\nuse ./nope",
    "go 1.26\nuse ./a\nuse ./a",
    "go 1.26\nfoo x",
    "go 1.26\nuse",
    "go 1.26\nuse a b",
    "go 99.1\nuse ./a",
  ],
  ...[
    "go 1.26\nuse ./a\u0001",
    "go 1.26\nuse ./a\nreplace x => y",
    "go 1.26\nuse (\n./a",
    "go 1.26\nuse ( ./a )",
    "go foo\nuse ./a",
  ],
  ...[
    "go 1.26\nuse ./a\nrequire x v1.0.0",
    "go 1.26\ngo 1.26\nuse ./a",
    "go 1.26\nmodule x",
    "go 1.26\nuse ./a ./b",
    "go 1.26\nuse ../../..",
  ],
].map((text) => `${text}\n`);

const folder = realpathSync(mkdtempSync(join(tmpdir(), "goes-modfiles-")));
const env = { ...process.env, GOTOOLCHAIN: "local", GOPROXY: "off", GOFLAGS: "" };

function write(name, text) {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), text);
}

function record(file, text, cwd) {
  const { stderr } = spawnSync("go", ["build", "-o", "/dev/null", "."], { cwd, env, encoding: "utf8" });
  if (
    /GOPROXY=off|module lookup disabled|missing go.sum|go: downloading|updates to go.mod|go mod tidy/.test(
      stderr,
    )
  )
    return null;
  return {
    file,
    text,
    stderr: stderr.replaceAll(folder, "$FOLDER").replace(/running go [\d.]+/, "running go"),
  };
}

write("mod/main.go", "package main\n\nfunc main() {}\n");
const recorded = [];
for (const text of [...mods, ...afterModule, "", "go 1.21\n", "\ufeffmodule a\n", "\n\n\n", "//\n"]) {
  write("mod/go.mod", text);
  recorded.push(record("go.mod", text, join(folder, "mod")));
}
for (const text of works) {
  write("work/a/go.mod", "module x.com/a\n\ngo 1.26\n");
  write("work/a/main.go", "package main\n\nfunc main() {}\n");
  write("work/go.work", text);
  recorded.push(record("go.work", text, join(folder, "work/a")));
}
rmSync(folder, { recursive: true, force: true });
writeFileSync(
  fileURLToPath(new URL("./modfiles.json", import.meta.url)),
  `${JSON.stringify(recorded.filter(Boolean), null, 1)}\n`,
);
