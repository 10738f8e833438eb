// Projects and commands for modules, for real Go and for goes: the outcome of each is recorded in scenarios.json.

const go = (name, ...imports) =>
  `package ${name}\n\nimport (\n${imports.map((path) => `\t_ "${path}"\n`).join("")})\n`;
const mod = (path, version, ...requires) =>
  `module ${path}\n\ngo ${version}\n${requires.length === 0 ? "" : `\nrequire (\n${requires.map((each) => `\t${each}\n`).join("")})\n`}`;

/** A small world: a needs b, b needs c; d has retractions and a deprecated successor; old has no go.mod; two majors of e. */
export const modules = {
  "example.com/a@v1.0.0": {
    "go.mod": mod("example.com/a", "1.20", "example.com/b v1.0.0"),
    "a.go": go("a", "example.com/b"),
    "sub/sub.go": go("sub"),
    "a_test.go": go("a", "example.com/fortest"),
    LICENSE: "free\n",
  },
  "example.com/a@v1.1.0": {
    "go.mod": mod("example.com/a", "1.20", "example.com/b v1.1.0"),
    "a.go": go("a", "example.com/b"),
    "sub/sub.go": go("sub"),
    LICENSE: "free\n",
  },
  "example.com/a@v1.2.0-rc.1": {
    "go.mod": mod("example.com/a", "1.20", "example.com/b v1.2.0"),
    "a.go": go("a", "example.com/b"),
  },
  "example.com/b@v1.0.0": {
    "go.mod": mod("example.com/b", "1.20", "example.com/c v1.0.0"),
    "b.go": go("b", "example.com/c"),
  },
  "example.com/b@v1.1.0": {
    "go.mod": mod("example.com/b", "1.20", "example.com/c v1.0.0"),
    "b.go": go("b", "example.com/c"),
  },
  "example.com/b@v1.1.1": {
    "go.mod": mod("example.com/b", "1.20", "example.com/c v1.0.0"),
    "b.go": go("b", "example.com/c"),
  },
  "example.com/b@v1.2.0": {
    "go.mod": mod("example.com/b", "1.20", "example.com/c v1.1.0"),
    "b.go": go("b", "example.com/c"),
  },
  "example.com/c@v1.0.0": { "go.mod": mod("example.com/c", "1.20"), "c.go": go("c") },
  "example.com/c@v1.1.0": { "go.mod": mod("example.com/c", "1.20"), "c.go": go("c") },
  "example.com/d@v1.0.0": { "go.mod": mod("example.com/d", "1.20"), "d.go": go("d") },
  "example.com/d@v1.1.0": { "go.mod": mod("example.com/d", "1.20"), "d.go": go("d") },
  "example.com/d@v1.1.1": {
    "go.mod":
      "// Deprecated: use example.com/e instead.\nmodule example.com/d\n\ngo 1.20\n\nretract (\n\tv1.1.0 // loses data\n\tv1.1.1 // only retracts\n)\n",
    "d.go": go("d"),
  },
  "example.com/e@v1.0.0": { "go.mod": mod("example.com/e", "1.20"), "e.go": go("e") },
  "example.com/e/v2@v2.0.0": {
    "go.mod": mod("example.com/e/v2", "1.21"),
    "e.go": go("e"),
    "deep/x.go": go("x"),
  },
  "example.com/fortest@v1.0.0": { "go.mod": mod("example.com/fortest", "1.20"), "f.go": go("fortest") },
  "example.com/old@v1.0.0": { "old.go": go("old") },
  "example.com/old@v2.0.0+incompatible": { "old.go": go("old") },
  "example.com/unpruned@v1.0.0": {
    "go.mod": mod("example.com/unpruned", "1.16", "example.com/b v1.0.0"),
    "u.go": go("unpruned", "example.com/b"),
  },
  "example.com/newgo@v1.0.0": { "go.mod": mod("example.com/newgo", "1.23"), "n.go": go("newgo") },
  "example.com/future@v1.0.0": { "go.mod": mod("example.com/future", "1.99"), "f.go": go("future") },
  "example.com/Upper@v1.0.0": { "go.mod": mod("example.com/Upper", "1.20"), "u.go": go("upper") },
  "example.com/pseudo@v0.0.0-20200102030405-abcdefabcdef": {
    "go.mod": mod("example.com/pseudo", "1.20"),
    "p.go": go("pseudo"),
  },
  "example.com/wrongname@v1.0.0": { "go.mod": mod("example.com/other", "1.20"), "w.go": go("wrongname") },
  "example.com/nested@v1.0.0": {
    "go.mod": mod("example.com/nested", "1.20"),
    "n.go": go("nested"),
    "inner/i.go": go("inner"),
  },
  "example.com/nested/inner@v1.0.0": {
    "go.mod": mod("example.com/nested/inner", "1.20"),
    "i.go": go("inner"),
  },
};

const main = (...imports) => `${go("main", ...imports)}\nfunc main() {}\n`;
const project = (goVersion, imports, ...requires) => ({
  "go.mod": mod("example.com/m", goVersion, ...requires),
  "main.go": main(...imports),
});

const tidied = [
  "example.com/a v1.0.0",
  "example.com/b v1.0.0 // indirect",
  "example.com/c v1.0.0 // indirect",
];

/** Each command is words of `go` and of `goes`; after each, go.mod and go.sum are compared. */
export const scenarios = {
  "tidy adds": { files: project("1.20", ["example.com/a"]), commands: ["mod tidy"] },
  "tidy drops": { files: project("1.20", [], "example.com/c v1.0.0"), commands: ["mod tidy"] },
  "tidy unpruned": { files: project("1.16", ["example.com/a"]), commands: ["mod tidy"] },
  "tidy with an unpruned requirement": {
    files: project("1.20", ["example.com/unpruned"]),
    commands: ["mod tidy"],
  },
  "tidy keeps comments": {
    files: {
      ...project("1.20", ["example.com/a", "example.com/c"]),
      "go.mod":
        "// The module.\nmodule example.com/m // here\n\ngo 1.20\n\n// Needed by main.\nrequire example.com/a v1.0.0 // pinned\n\nrequire (\n\t// why\n\texample.com/b v1.1.0 // indirect\n\n\texample.com/c v1.0.0 // indirect; was so\n)\n\nexclude example.com/a v1.1.0\n\nretract v0.1.0 // oops\n",
    },
    commands: ["mod tidy"],
  },
  "tidy with a missing package": {
    files: project("1.20", ["example.com/nowhere/x"]),
    commands: ["mod tidy"],
  },
  "tidy with a missing package of a module": {
    files: project("1.20", ["example.com/a/none"]),
    commands: ["mod tidy"],
  },
  "tidy of an empty module": { files: { "go.mod": mod("example.com/m", "1.20") }, commands: ["mod tidy"] },
  "tidy raises go": { files: project("1.20", ["example.com/newgo"]), commands: ["mod tidy"] },
  "tidy majors": {
    files: project("1.20", ["example.com/e", "example.com/e/v2/deep"]),
    commands: ["mod tidy"],
  },
  "tidy incompatible": { files: project("1.20", ["example.com/old"]), commands: ["mod tidy"] },
  "tidy upper case and pseudo-versions": {
    files: project("1.20", ["example.com/Upper", "example.com/pseudo"]),
    commands: ["mod tidy"],
  },
  "tidy nested modules": { files: project("1.20", ["example.com/nested"]), commands: ["mod tidy"] },
  "tidy too new": { files: project("1.20", ["example.com/future"]), commands: ["mod tidy"] },
  "tidy wrong name": { files: project("1.20", ["example.com/wrongname"]), commands: ["mod tidy"] },
  "tidy tests": {
    files: { ...project("1.20", ["example.com/c"]), "main_test.go": go("main", "example.com/fortest") },
    commands: ["mod tidy"],
  },
  "replace with a folder": {
    files: {
      ...project("1.20", ["example.com/a"], "example.com/a v1.0.0"),
      "go.mod": `${mod("example.com/m", "1.20", "example.com/a v1.0.0")}\nreplace example.com/a => ./own\n`,
      "own/go.mod": mod("example.com/a", "1.20", "example.com/c v1.1.0"),
      "own/a.go": go("a", "example.com/c"),
    },
    commands: ["mod tidy", "mod graph", "mod why example.com/c", "mod vendor"],
  },
  "replace with a version": {
    files: {
      ...project("1.20", ["example.com/a"]),
      "go.mod": `${mod("example.com/m", "1.20", "example.com/a v1.0.0")}\nreplace example.com/b => example.com/b v1.2.0\n`,
    },
    commands: ["mod tidy", "mod vendor"],
  },
  exclude: {
    files: {
      ...project("1.20", ["example.com/b"]),
      "go.mod": `${mod("example.com/m", "1.20")}\nexclude example.com/b v1.2.0\n`,
    },
    commands: ["mod tidy"],
  },
  "get a module": {
    files: project("1.20", []),
    commands: [
      "get example.com/a@v1.0.0",
      "get example.com/a",
      "get -u example.com/a",
      "get example.com/a@none",
    ],
  },
  "get a package": {
    files: project("1.20", ["example.com/a"]),
    commands: ["get example.com/a/sub", "get ./...", "get"],
  },
  "get patch": {
    files: project("1.20", ["example.com/b"], "example.com/b v1.1.0", "example.com/c v1.0.0 // indirect"),
    commands: ["get example.com/b@patch"],
  },
  "get lower": {
    files: project("1.20", ["example.com/a"]),
    commands: ["get example.com/a@v1.1.0", "get example.com/b@v1.0.0"],
  },
  "get lower than c": {
    files: project("1.20", ["example.com/a"]),
    commands: ["get example.com/a@v1.2.0-rc.1", "get example.com/c@v1.0.0"],
  },
  "get retracted": {
    files: project("1.20", []),
    commands: ["get example.com/d", "get example.com/d@v1.1.0"],
  },
  "get queries": {
    files: project("1.20", []),
    commands: [
      "get example.com/b@v1.1",
      "get example.com/b@<v1.1.0",
      "get example.com/b@>=v1.1.0",
      "get example.com/b@latest",
      "get example.com/b@v1",
      "get example.com/b@v9",
      "get example.com/b@v1.0.9",
    ],
  },
  "get nothing": {
    files: project("1.20", []),
    commands: [
      "get example.com/nowhere",
      "get example.com/a/none",
      "get example.com/m@v1.0.0",
      "get ./nowhere",
    ],
  },
  "get newer go": { files: project("1.20", []), commands: ["get example.com/newgo", "get go@1.24.0"] },
  "get incompatible": {
    files: project("1.20", []),
    commands: ["get example.com/old@v1.0.0", "get -u example.com/old"],
  },
  "get twice": {
    files: project("1.20", []),
    commands: [
      "get example.com/a@v1.0.0 example.com/b@v1.2.0",
      "get example.com/a@v1.0.0 example.com/a@v1.1.0",
    ],
  },
  "get -t": { files: project("1.20", []), commands: ["get -t example.com/a@v1.0.0"] },
  download: {
    files: project(
      "1.20",
      ["example.com/a"],
      "example.com/a v1.0.0",
      "example.com/b v1.0.0 // indirect",
      "example.com/c v1.0.0 // indirect",
    ),
    commands: [
      "mod download",
      "mod verify",
      "mod graph",
      "mod why -m example.com/c example.com/d",
      "mod download example.com/d@v1.0.0",
      "mod download example.com/zzz@v1.0.0",
    ],
  },
  why: {
    files: project("1.20", ["example.com/a"], "example.com/a v1.0.0"),
    commands: ["mod tidy", "mod why example.com/c fmt example.com/nope", "mod why -m example.com/b"],
  },
  vendor: {
    files: project("1.20", ["example.com/a"]),
    commands: ["mod tidy", "mod vendor"],
    shows: ["vendor/modules.txt", "vendor/example.com/a/LICENSE"],
  },
  init: { files: { "x.go": "package x\n" }, commands: ["mod init example.com/x", "mod init example.com/x"] },
  "init wrong": { files: {}, commands: ["mod init a//b", "mod init", "mod tidy", "mod init a b"] },
  "run what is tidy": {
    files: project("1.20", ["example.com/a", "example.com/Upper"]),
    commands: ["mod tidy", "run ."],
  },
  "run what was downloaded": {
    files: project("1.20", ["example.com/unpruned"]),
    commands: ["mod tidy", "mod vendor", "run ."],
  },
  "run without go.sum": {
    files: project("1.20", ["example.com/a"], ...tidied),
    commands: ["run .", "run main.go"],
  },
  "run with a part of go.sum": {
    files: {
      ...project("1.20", ["example.com/a"], ...tidied),
      "go.sum": "example.com/a v1.0.0 h1:+0iO/xiqLATChCZFvMLwc+p2YJQ75RnqljYjbCvBCKI=\n",
    },
    commands: ["run ."],
  },
  "run with wrong hashes": {
    files: {
      ...project("1.20", ["example.com/c"], "example.com/c v1.0.0"),
      "go.sum":
        "example.com/c v1.0.0 h1:0000000000000000000000000000000000000000000=\nexample.com/c v1.0.0/go.mod h1:zLULk2M02EFu2xnlIdjQ51Z/uk9F4/bQ/n3D8lqrerQ=\n",
    },
    commands: ["run .", "mod tidy"],
  },
  "run with wrong hashes of go.mod": {
    files: {
      ...project("1.20", ["example.com/c"], "example.com/c v1.0.0"),
      "go.sum":
        "example.com/c v1.0.0 h1:AuzzD/q7xkjJLM9hXiV/KYgHeL5i7kAmfUjsg/MFyOA=\nexample.com/c v1.0.0/go.mod h1:0000000000000000000000000000000000000000000=\n",
    },
    commands: ["run ."],
  },
  "run with a broken go.sum": {
    files: {
      ...project("1.20", ["example.com/c"], "example.com/c v1.0.0"),
      "go.sum": "example.com/c v1.0.0\n",
    },
    commands: ["run ."],
  },
  "run without requirements": { files: project("1.20", ["example.com/a"]), commands: ["run ."] },
  "run with implicit requirements": {
    files: project("1.20", ["example.com/a", "example.com/c"], "example.com/a v1.0.0"),
    commands: ["mod download example.com/a", "run ."],
  },
  "run with old requirements": {
    files: project("1.20", ["example.com/b"], "example.com/b v1.2.0", "example.com/c v1.0.0 // indirect"),
    commands: ["mod download all", "run ."],
  },
  "run with an old go line": {
    files: project("1.20", ["example.com/newgo"], "example.com/newgo v1.0.0"),
    commands: ["mod download example.com/newgo", "run ."],
  },
  "run with a module that is gone": {
    files: {
      ...project("1.20", ["example.com/gone"], "example.com/gone v1.0.0"),
      "go.sum":
        "example.com/gone v1.0.0 h1:+0iO/xiqLATChCZFvMLwc+p2YJQ75RnqljYjbCvBCKI=\nexample.com/gone v1.0.0/go.mod h1:AOCOlzGEBb/12CkVmY/Ac9wavIkyxjtnpoITa94QUzQ=\n",
    },
    commands: ["run ."],
  },
  "run with -mod=mod": {
    files: project("1.20", ["example.com/a"]),
    commands: ["run ."],
    environment: { GOFLAGS: "-mod=mod" },
  },
  "run with -mod=vendor": {
    files: project("1.20", ["example.com/a"], ...tidied),
    commands: ["run ."],
    environment: { GOFLAGS: "-mod=vendor" },
  },
  "run an ambiguous import": {
    files: project(
      "1.20",
      ["example.com/nested/inner"],
      "example.com/nested v1.0.0",
      "example.com/nested/inner v1.0.0",
    ),
    commands: ["mod tidy", "run ."],
  },
  "run without a proxy": {
    files: project("1.20", ["example.com/a"], ...tidied),
    commands: ["mod tidy", "get example.com/a"],
    environment: { GOPROXY: "off" },
  },
  workspace: {
    files: {
      "go.work": "go 1.20\n\nuse (\n\t./m\n\t./lib\n)\n",
      "m/go.mod": mod("example.com/m", "1.20"),
      "m/main.go": main("example.com/lib", "example.com/c"),
      "lib/go.mod": mod("example.com/lib", "1.20", "example.com/c v1.1.0"),
      "lib/lib.go": go("lib", "example.com/c"),
    },
    commands: ["mod graph"],
    directory: "m",
  },
  "run in a workspace": {
    files: {
      "go.work": "go 1.20\n\nuse (\n\t./m\n\t./lib\n)\n",
      "go.work.sum": "",
      "m/go.mod": mod("example.com/m", "1.20"),
      "m/main.go": main("example.com/lib", "example.com/c"),
      "lib/go.mod": mod("example.com/lib", "1.20", "example.com/c v1.1.0"),
      "lib/go.sum":
        "example.com/c v1.1.0 h1:oOSIQ7l2em+bcuYu2MnhqLrbL5ELx8y1wjkfssitTdQ=\nexample.com/c v1.1.0/go.mod h1:zLULk2M02EFu2xnlIdjQ51Z/uk9F4/bQ/n3D8lqrerQ=\n",
      "lib/lib.go": go("lib", "example.com/c"),
    },
    commands: ["run ."],
    directory: "m",
  },
};
