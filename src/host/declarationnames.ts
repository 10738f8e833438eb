// The names of the declarations that goes keeps beside Go files. They are made of a compilation and are no part of one: it
// comes out the same whether they are there or not.

const declaration = /^\.?(.+)\.d\.go(?:\.ts|\.ts\.map|\?worker\.ts)(?:\.goes-\d+)?$/;

/** The declarations of `quote.go` are in `quote.d.go.ts`. */
export function declarationName(goFile: string): string {
  return goFile.replace(/\.go$/, ".d.go.ts");
}

/** Those of `sim.go?worker` are where TypeScript looks for them: in `sim.d.go?worker.ts`. */
export function workerDeclarationName(goFile: string): string {
  return goFile.replace(/\.go$/, ".d.go?worker.ts");
}

/** The Go file whose declarations have a name, or their map, or what becomes them; null for other names. */
export function declaredFile(name: string): string | null {
  const found = declaration.exec(name);
  return found === null ? null : `${found[1]}.go`;
}

/** The entries of a folder without the declarations of its Go files. */
export function withoutDeclarations<Entry extends { readonly name: string }>(entries: Entry[]): Entry[] {
  if (!entries.some(({ name }) => name.includes(".d.go"))) return entries;
  const isSource = new Set(entries.map(({ name }) => name));
  return entries.filter(({ name }) => !isSource.has(declaredFile(name) ?? ""));
}
