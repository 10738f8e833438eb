// Methods of interface types, and func types, whose results may be Promises where JavaScript implements them: `//goes:async`.
import { promisedIn } from "../check/promises.ts";
import type { Obj } from "../types/objects.ts";
import type { Program } from "./program.ts";

export class Promises {
  private readonly program: Program;
  private found: ReadonlySet<Obj> | null = null;

  constructor(program: Program) {
    this.program = program;
  }

  /** Of a method, or the name of a type. */
  has(obj: Obj): boolean {
    this.found ??= this.find();
    return this.found.has(obj.kind === "func" ? (obj.origin ?? obj) : obj);
  }

  private find(): Set<Obj> {
    const packages = [...this.program.byPath.values()].filter(({ standard }) => !standard);
    const names = packages.flatMap(({ files, info }) =>
      files.flatMap((file) => promisedIn(file).map((name) => info.defs.get(name))),
    );
    return new Set(names.filter((obj) => obj != null));
  }
}
