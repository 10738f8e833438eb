// Faults of the host at every change of the disk that a build or the cache makes: what is there afterwards is whole, and
// the next run sets everything right.
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { readCache, writeCache } from "../src/cli/cache.ts";
import { generatedMark, writeOutputFile } from "../src/cli/outputfile.ts";
import { writeOutputFolder } from "../src/cli/outputfolder.ts";
import { recordingHost } from "../src/host/node.ts";
import { type Fault, withFault } from "./faults/disk.ts";

type Tree = Record<string, string>;

const faults: Fault[] = ["kill", "ENOSPC", "EROFS", "EACCES"];

// Where the cache fails, a line says so, and the program goes to a folder that is removed at the end.
vi.spyOn(process.stderr, "write").mockReturnValue(true);
process.setMaxListeners(100);

let folder: string;
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), "goes-faults-")));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(tree: Tree): void {
  for (const [name, text] of Object.entries(tree)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
}

/** The files below a folder; those that goes keeps for itself only if asked for. */
function read(path: string, all = false): Tree {
  const tree: Tree = {};
  for (const name of readdirSync(path, { recursive: true, encoding: "utf8" }).sort())
    if (!statSync(join(path, name)).isDirectory() && (all || !/(^|\/)\.(goes-|\w+\.goes-)/.test(name)))
      tree[name] = readFileSync(join(path, name), "utf8");
  return tree;
}

const older: Tree = { "a.js": "old a", "deep/b.js": "old b", "deep/gone.js": "old", "gone/c.js": "old c" };
const newer: Tree = { "a.js": "new a", "deep/b.js": "new b", "new/d.js": "new d" };
const content = (tree: Tree) => new Map(Object.entries(tree));

/** Runs a scenario with the first, second, … change failing, each in a fresh folder, until none is left to fail. */
function atEveryChange(fault: Fault, prepare: () => void, work: () => void, check: () => void): void {
  let n = 0;
  for (let failed = true; failed; n++) {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder);
    prepare();
    failed = withFault(fault, n, work);
    check();
  }
  expect(n).toBeGreaterThan(3);
}

describe.each(faults)("%s at every change of", (fault) => {
  const build = (tree: Tree) => {
    const problem = writeOutputFolder(join(folder, "dist"), content(tree), []);
    if (problem !== null) throw new Error(problem);
  };

  test("a new output folder", () => {
    atEveryChange(
      fault,
      () => {},
      () => build(newer),
      () => {
        if (existsSync(join(folder, "dist"))) expect(read(join(folder, "dist"))).toEqual(newer);
        build(newer);
        expect(Object.keys(read(folder, true)).filter((name) => !/^dist\//.test(name))).toEqual([]);
        expect(read(join(folder, "dist"))).toEqual(newer);
      },
    );
  });

  test("an output folder that is exchanged", () => {
    atEveryChange(
      fault,
      () => build(older),
      () => build(newer),
      () => {
        if (existsSync(join(folder, "dist")))
          expect([older, newer]).toContainEqual(read(join(folder, "dist")));
        else expect(fault).toBe("kill");
        build(newer);
        expect(Object.keys(read(folder, true)).filter((name) => !/^dist\//.test(name))).toEqual([]);
        expect(read(join(folder, "dist"))).toEqual(newer);
      },
    );
  });

  test("an output folder with files of others", () => {
    const foreign = { "mine.txt": "mine", "deep/mine.js": "mine" };
    atEveryChange(
      fault,
      () => {
        build(older);
        write({ "dist/mine.txt": "mine", "dist/deep/mine.js": "mine" });
      },
      () => build(newer),
      () => {
        const now = read(join(folder, "dist"));
        expect(now).toMatchObject(foreign);
        for (const [name, text] of Object.entries(now))
          expect([older[name], newer[name], (foreign as Tree)[name]]).toContain(text);
        build(newer);
        expect(read(join(folder, "dist"), true)).toEqual({
          ...newer,
          ...foreign,
          ".goes-build.json": expect.any(String),
        });
      },
    );
  });

  test("a bundle and its map", () => {
    const bundle = (text: string) =>
      writeOutputFile(
        join(folder, "app.mjs"),
        (end) => `${generatedMark}\n${text}\n${end}`,
        `{"version":3,"x":"${text}"}`,
        [],
      );
    atEveryChange(
      fault,
      () => bundle("old"),
      () => bundle("new"),
      () => {
        const { "app.mjs": code, "app.mjs.map": map } = read(folder);
        expect(code).toMatch(/^.*\n(old|new)\n\/\/# sourceMappingURL=app\.mjs\.map\n$/);
        expect(() => JSON.parse(map)).not.toThrow();
        expect(bundle("new")).toBeNull();
        expect(read(folder)["app.mjs"]).toMatch(/\nnew\n/);
      },
    );
  });

  test("the cache", () => {
    const slot = () => ({ folder: join(folder, "cache/0123456789abcdef"), key: "key" });
    const program = (text: string) => ({
      code: text,
      map: `{"x":"${text}"}`,
      data: new Map([["$data", Buffer.from(text)]]),
      name: "m",
      isShallow: true,
    });
    const input = () => join(folder, "x.go");
    const run = () => {
      const known = readCache(slot());
      if (known !== null) return textOf(known.entry);
      const { host, answers } = recordingHost();
      const text = new TextDecoder().decode(host.readFile(input())!);
      return textOf(writeCache(slot(), program(text), answers).entry);
    };
    /** Of the program; that of the file beside it is the same. */
    const textOf = (entry: string) => {
      const code = readFileSync(entry, "utf8");
      const [data] = /data-\w+\.bin/.exec(code)!;
      const text = readFileSync(join(entry, "..", data), "utf8");
      return code.startsWith(`${text}\n`) ? text : code;
    };
    atEveryChange(
      fault,
      () => {
        write({ "x.go": "old" });
        expect(run()).toBe("old");
        write({ "x.go": "new" });
      },
      () => void (fault === "kill" ? run() : expect(run()).toBe("new")),
      () => {
        expect(run()).toBe("new");
        expect(readCache(slot())).not.toBeNull();
        write({ "x.go": "odd" });
        expect(run()).toBe("odd");
      },
    );
  });
});

describe("the cache", () => {
  const slot = () => ({ folder: join(folder, "cache/0123456789abcdef"), key: "key" });
  const program = { code: "code();".repeat(100), map: "{}", data: new Map(), name: "m", isShallow: true };

  function keep(): string {
    write({ "x.go": "text" });
    const { host, answers } = recordingHost();
    host.readFile(join(folder, "x.go"));
    return writeCache(slot(), program, answers).entry;
  }

  const damages: Record<string, (text: string) => string> = {
    empty: () => "",
    truncated: (text) => text.slice(0, text.length >> 1),
    "cut by one": (text) => text.slice(0, -1),
    longer: (text) => `${text} `,
    "changed at the start": (text) => `!${text.slice(1)}`,
    "changed in the middle": (text) => `${text.slice(0, 99)}!${text.slice(100)}`,
    "changed at the end": (text) => `${text.slice(0, -1)}!`,
    "full of zeros": (text) => "\0".repeat(text.length),
  };

  test.each(Object.entries(damages))("makes a program anew that is %s", (_, damage) => {
    const entry = keep();
    expect(readCache(slot())?.entry).toBe(entry);
    writeFileSync(entry, damage(program.code));
    expect(readCache(slot())).toBeNull();
    expect(readFileSync(keep(), "utf8")).toBe(program.code);
    expect(readCache(slot())).not.toBeNull();
  });

  test.each(Object.entries(damages))("makes a program anew whose embedded file is %s", (_, damage) => {
    const data = new Map([["$data", Buffer.from("text".repeat(100))]]);
    const keepWithData = () => {
      const { answers } = recordingHost();
      return writeCache(slot(), { ...program, data }, answers);
    };
    keepWithData();
    expect(readCache(slot())).not.toBeNull();
    const name = readdirSync(slot().folder).find((file) => file.endsWith(".bin"))!;
    const path = join(slot().folder, name);
    writeFileSync(path, damage(readFileSync(path, "utf8")));
    expect(readCache(slot())).toBeNull();
    keepWithData();
    expect(readCache(slot())).not.toBeNull();
    expect(readFileSync(path, "utf8")).toBe("text".repeat(100));
  });

  test.each(Object.entries(damages))("sees a manifest that is %s", (_, damage) => {
    keep();
    const manifest = join(slot().folder, "manifest.json");
    writeFileSync(manifest, damage(readFileSync(manifest, "utf8")));
    expect(readCache(slot())).toBeNull();
    keep();
    expect(readCache(slot())).not.toBeNull();
  });

  test.each(["program", "map", "manifest", "entry", "all"])("makes anew what is missing: %s", (what) => {
    const entry = keep();
    const paths = {
      program: entry,
      map: `${entry}.map`,
      manifest: join(slot().folder, "manifest.json"),
      entry: slot().folder,
      all: join(folder, "cache"),
    };
    rmSync(paths[what as keyof typeof paths], { recursive: true });
    expect(readCache(slot())).toBeNull();
    keep();
    expect(readCache(slot())).not.toBeNull();
  });

  test("removes former programs and leftovers after a while, and nothing of others", () => {
    keep();
    write({
      "cache/0123456789abcdef/old.mjs": "",
      "cache/0123456789abcdef/x.mjs.99": "",
      "cache/other/x": "",
    });
    const past = new Date(Date.now() - 30 * 24 * 3600 * 1000);
    for (const name of ["0123456789abcdef/old.mjs", "0123456789abcdef/x.mjs.99", "other/x", "other"])
      utimesSync(join(folder, "cache", name), past, past);
    keep();
    expect(
      Object.keys(read(join(folder, "cache"))).filter((name) => !/json$|[0-9a-f]-\w+\.mjs/.test(name)),
    ).toEqual(["other/x"]);
  });
});
