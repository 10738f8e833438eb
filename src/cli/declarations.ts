// The declarations of a Go package as files: `quote.d.go.ts` for each `quote.go`, and their maps. The first one has what the
// package declares, the others export it again.
import { basename, dirname, join, relative } from "node:path";
import type { Analysis } from "../analyze/analysis.ts";
import type { AnchoredText } from "../generate/facade/anchors.ts";
import { declaredApi } from "../generate/facade/api.ts";
import { generateDeclarations } from "../generate/facade/declarations.ts";
import { declarationName } from "../host/declarationnames.ts";
import type { CheckedPackage } from "../load/program.ts";
import { sourceMapComment, stringText } from "../plan/text.ts";
import { declarationMap } from "../print/declarationmap.ts";
import type { FileSet } from "../source/position.ts";
import { generatedMark } from "./outputfile.ts";

export interface DeclarationFile {
  readonly path: string;
  readonly text: string;
  readonly map: string;
}

export interface PackageDeclarations {
  /** Where the package is. */
  readonly source: string;
  /** Where its declarations go. */
  readonly folder: string;
  /** The first one declares. */
  readonly files: readonly DeclarationFile[];
  /** Go places, `file:line:column`, of what begins at an offset in the text of the first file, in order. */
  readonly places: readonly { readonly offset: number; readonly place: string }[];
}

const head = `${generatedMark}\n`;

export function packageDeclarations(
  pkg: CheckedPackage,
  analysis: Analysis,
  folder: string,
): PackageDeclarations {
  const { fileSet } = analysis.program;
  const names = pkg.files.map((file) => basename(fileSet.file(file.packagePos)!.name));
  const again = `export * from ${stringText(`./${names[0]}`)};\n`;
  const first =
    pkg.name === "main" && pkg.companions.size === 0
      ? openingOf(pkg, 0, "export {};\n")
      : generateDeclarations(declaredApi(pkg, analysis));
  const contents = names.map((_, i) => (i === 0 ? first : openingOf(pkg, i, again)));
  const files = names.map((name, i) =>
    declarationFile(join(folder, declarationName(name)), contents[i], fileSet),
  );
  const places = first.anchors.map(({ offset, pos }) => {
    const { filename, line, column } = fileSet.position(pos);
    return { offset: head.length + offset, place: `${filename}:${line}:${column}` };
  });
  return { source: pkg.dir, folder, files, places };
}

/** A text that stands for a file of a package. */
function openingOf(pkg: CheckedPackage, index: number, text: string): AnchoredText {
  return { text, anchors: [{ offset: 0, pos: pkg.files[index].packagePos }] };
}

function declarationFile(path: string, content: AnchoredText, fileSet: FileSet): DeclarationFile {
  const sourcePath = (source: string) => relative(dirname(path), source);
  const map = declarationMap(basename(path), content, head, fileSet, sourcePath);
  return { path, text: head + content.text + sourceMapComment(`${basename(path)}.map`), map };
}
