// Large embedded files in builds by Rollup and Vite. As text of a module they go through parsers, tree shaking, minifiers and
// source maps, each with copies of its own. So meanwhile a string stands for the file in the module's code, and the finished
// chunk gets the file behind its code, in the array where the string was. What stands for it is as long as the call that takes its place: no source map changes.
import { type DataFiles, dataText } from "../src/print/data.ts";
import type { OutputModule } from "./session.ts";

/** The part of a bundler's output that matters here. */
export type Chunks = Record<string, { readonly type: "asset" } | { readonly type: "chunk"; code: string }>;

/** A module with its files as text. */
export function withFiles(module: OutputModule): OutputModule {
  const { data, ...rest } = module;
  return data === undefined ? module : { ...rest, code: module.code + dataText(data) };
}

const prefix = "$embedded";
const standIn = new RegExp(`(["'\`])(\\${prefix}[\\w$]+)\\1`, "g");

/** The files of the modules of a build, by the names that stand for them. */
export class EmbeddedFiles {
  private readonly files = new Map<string, Uint8Array>();

  /** A module's code with what stands for its files. */
  codeOf({ code, data = new Map() }: OutputModule): string {
    const functions = [...data].map(([name, bytes]) => {
      this.files.set(prefix + name, bytes);
      return `\nfunction ${name}() {\n  return ["${prefix}${name}"];\n}\n`;
    });
    return code + functions.join("");
  }

  /** Puts the files into the chunks that call for them. */
  fillIn(chunks: Chunks): void {
    if (this.files.size === 0) return;
    for (const chunk of Object.values(chunks))
      if (chunk.type === "chunk") chunk.code = this.filled(chunk.code);
  }

  private filled(code: string): string {
    const used = new Map<string, Uint8Array>();
    const calling = code.replace(standIn, (text, _, name) => {
      const file = this.files.get(name);
      if (file === undefined) return text;
      used.set(name, file);
      return `${name}()`;
    });
    return used.size === 0 ? code : behind(calling, used);
  }
}

/** A comment that names the source map is the last line. */
function behind(code: string, files: DataFiles): string {
  const at = code.lastIndexOf("\n//# sourceMappingURL=");
  return at < 0 ? code + dataText(files) : code.slice(0, at) + dataText(files) + code.slice(at + 1);
}
