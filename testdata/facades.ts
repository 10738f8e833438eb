// Go packages of testdata/boundary as JS sees them: bundled with their facades, with the declarations beside them.
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { rollup } from "rollup";

const root = fileURLToPath(new URL("..", import.meta.url));
const { default: goes } = await import(pathToFileURL(join(root, "dist/plugins/rollup.js")).href);

export interface Facades {
  readonly folder: string;
  /** The exports of each package. */
  readonly modules: any;
  readonly warnings: readonly string[];
  /** The declarations of a package. */
  declarations(name: string): string;
  remove(): void;
}

/** Bundles packages of testdata/boundary as one program. */
export async function facades(...names: string[]): Promise<Facades> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "goes-boundary-")));
  cpSync(join(root, "testdata/boundary"), folder, { recursive: true });
  mkdirSync(join(folder, "node_modules"));
  symlinkSync(root, join(folder, "node_modules/goes"));
  const entry = join(folder, "entry.js");
  writeFileSync(entry, names.map((name) => `export * as ${name} from "./${name}/${name}.go";\n`).join(""));
  const warnings: string[] = [];
  const build = await rollup({
    input: entry,
    plugins: [goes({ root: folder })],
    onwarn: ({ message }) => void warnings.push(message),
  });
  const file = join(folder, "bundle.mjs");
  await build.write({ file, format: "es" });
  await build.close();
  return {
    folder,
    modules: await import(pathToFileURL(file).href),
    warnings,
    declarations: (name) => readFileSync(join(folder, `${name}/${name}.d.go.ts`), "utf8"),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** What a call throws or rejects with. */
export async function thrown(call: () => unknown): Promise<any> {
  try {
    await call();
  } catch (error) {
    return error;
  }
  throw new Error("nothing was thrown");
}

/** The name and message of what a call throws. */
export async function failure(call: () => unknown): Promise<string> {
  const error = await thrown(call);
  return `${error.name}: ${error.message}`;
}
