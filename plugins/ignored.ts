// What debuggers pass over: the runtime and the library are marked in source maps, as bundlers mark what is in node_modules,
// wherever goes itself is installed.
import { dirname, resolve } from "node:path";
import { isOwnSource } from "../src/host/ownsources.ts";

/** Decides for a source, by its path relative to the map, and the map's path. */
type Decide = (source: string, map: string) => boolean;
/** The settings of Rollup, Rolldown and Vite: nothing, all of node_modules, what has a text in its path, or a decision. */
type Setting = boolean | string | RegExp | Decide | undefined;

/** The setting with the runtime and the library added; who switches it off wants nothing to be passed over. */
export function withOwnSources(setting: Setting): false | Decide {
  if (setting === false) return false;
  const others = decision(setting);
  return (source, map) => isOwnSource(resolve(dirname(map), source)) || others(source, map);
}

function decision(setting: Exclude<Setting, false>): Decide {
  if (typeof setting === "function") return setting;
  if (setting instanceof RegExp) return (source) => setting.test(source);
  return (source) => source.includes(typeof setting === "string" ? setting : "node_modules");
}
