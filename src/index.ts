// The library interface: `import { compile, check } from "goes"`.
export { type CompileResult, compile, type EmittedModule, type Layout } from "./compile.ts";
export type { Diagnostic } from "./diagnostics/diagnostic.ts";
export type { DirEntry, Host } from "./load/host.ts";
export { type LoadRequest, type LoadResult, load as check, type Problem } from "./load/loader.ts";
export type { CheckedPackage, Program } from "./load/program.ts";
export type { FileSet, Position } from "./source/position.ts";
