// The predeclared functions and those of package unsafe, and what is known of each (specification: "Built-in
// functions", "Package unsafe").

export interface BuiltinFacts {
  /** Changes memory that others may hold. */
  readonly writes: boolean;
  /** Reads memory that calls may change. */
  readonly reads: boolean;
  /** May end in a run-time panic (panic itself included). */
  readonly panics: boolean;
  /** Makes something new, which nobody else holds. */
  readonly allocates: boolean;
  /** Does something that can be noticed from outside: output, panics taken. */
  readonly acts: boolean;
}

const facts = (text: string): BuiltinFacts => ({
  writes: text.includes("w"),
  reads: text.includes("r"),
  panics: text.includes("p"),
  allocates: text.includes("a"),
  acts: text.includes("!"),
});

export const builtins = {
  append: facts("wra"),
  cap: facts("r"),
  clear: facts("w"),
  close: facts("wp!"),
  complex: facts(""),
  copy: facts("wr"),
  delete: facts("wp"),
  imag: facts(""),
  len: facts("r"),
  make: facts("pa"),
  max: facts(""),
  min: facts(""),
  new: facts("a"),
  panic: facts("p!"),
  print: facts("!"),
  println: facts("!"),
  real: facts(""),
  recover: facts("w!"),
  "unsafe.Add": facts("p"),
  "unsafe.Slice": facts("p"),
  "unsafe.SliceData": facts("r"),
  "unsafe.String": facts("rp"),
  "unsafe.StringData": facts(""),
} as const;

export type BuiltinKind = keyof typeof builtins;

export function isBuiltinKind(name: string): name is BuiltinKind {
  return Object.hasOwn(builtins, name);
}
