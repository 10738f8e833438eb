// The declaration of a package that runs in a worker, `import … from "./sim.go?worker"`: TypeScript reads it from
// `sim.d.go?worker.ts`. An ambient `declare module "*.go?worker"` could not say of which package it has the types.
import { workerDeclarationName } from "../host/declarationnames.ts";
import { stringText } from "../plan/text.ts";
import { generatedMark } from "./outputfile.ts";

/** Windows allows no such file names. */
export const hasWorkerDeclarations = process.platform !== "win32";

/** The name and the text of the declaration for a Go file by which a package is imported. */
export function workerDeclaration(goFile: string): { name: string; text: string } {
  const text =
    `${generatedMark}\nimport type { InWorker } from "goes/worker";\n` +
    `declare const functions: InWorker<typeof import(${stringText(`./${goFile}`)})>;\nexport = functions;\n`;
  return { name: workerDeclarationName(goFile), text };
}
