// The source maps of built files: sources by their paths relative to the map, so that what is built can be moved together
// with them and tells nothing of the machine, and the runtime and the library marked as what debuggers pass over.
import { realpathSync } from "node:fs";
import { basename, dirname, isAbsolute, join, relative, sep } from "node:path";
import { isOwnSource } from "../host/ownsources.ts";
import { runtimeFolder } from "./layout.ts";

/** The map of a file that is going to be written, from one whose sources are absolute or parts of the output. */
export function outputMap(map: string, file: string): string {
  const json = JSON.parse(map);
  const sources: string[] = json.sources;
  const folder = realFolder(dirname(file));
  const ignored = sources.flatMap((source, i) => (isPassedOver(source) ? [i] : []));
  return JSON.stringify({
    version: json.version,
    file: basename(file),
    sources: sources.map((source) => relativeSource(folder, source)),
    sourcesContent: json.sourcesContent,
    names: json.names,
    mappings: json.mappings,
    ...(ignored.length > 0 ? { ignoreList: ignored } : {}),
  });
}

function isPassedOver(source: string): boolean {
  return source.startsWith(`${runtimeFolder}/`) || isOwnSource(source);
}

function relativeSource(folder: string, source: string): string {
  const path = isAbsolute(source) ? relative(folder, source).split(sep).join("/") : source;
  // Sources are URLs.
  return path.replace(/[%?#]/g, encodeURIComponent);
}

/** The folder behind links, of which the last parts may not be there yet. */
function realFolder(folder: string): string {
  try {
    return realpathSync(folder);
  } catch {
    const parent = dirname(folder);
    return parent === folder ? folder : join(realFolder(parent), basename(folder));
  }
}
