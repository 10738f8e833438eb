// `goes build --minify`: terser over a bundle, or each module. Its compressor takes hours for what nests, or calls each other,
// hundreds of levels deep, as only machines write it: there it only shortens names and leaves out space.
import { createRequire } from "node:module";

/** Its one file takes a sixth less time than its modules do, which are loaded one by one and call one another. */
const { minify: terser } = createRequire(import.meta.url)("terser") as typeof import("terser");

/** Of programs that are larger the compressor sees the code once: a second pass takes seconds and saves less than 1 % after gzip. */
const largestForTwoPasses = 500_000;

/** `map` is "" for a module that has none. */
export async function minify(
  code: string,
  map: string,
  banner: string | undefined,
  isDeep: boolean,
): Promise<{ code: string; map: string }> {
  const passes = code.length > largestForTwoPasses ? 1 : 2;
  const result = await terser(code, {
    module: true,
    ecma: 2020,
    // Go's evaluation order and traps must survive, so nothing that assumes pure property reads.
    // Functions with parameters are not inlined: it takes time, and gzip makes more of calls. Constants stay on the side of
    // a comparison where they are, mostly the right one: gzip makes more of that, too.
    compress: !isDeep && {
      passes,
      inline: 1,
      unsafe: false,
      pure_getters: false,
      keep_fargs: false,
      lhs_constants: false,
    },
    sourceMap: map === "" ? false : { content: map, asObject: false },
    format: { comments: false, preamble: banner },
  });
  return { code: result.code ?? "", map: String(result.map ?? "") };
}

/** The files of a folder with smaller modules; the comments that name their maps stay. */
export async function minifyFolder(
  content: ReadonlyMap<string, string | Uint8Array>,
  isDeep: boolean,
): Promise<Map<string, string | Uint8Array>> {
  const smaller = new Map(content);
  for (const [name, text] of content) {
    if (!name.endsWith(".js")) continue;
    const map = content.get(`${name}.map`);
    const source = typeof text === "string" ? text : Buffer.from(text).toString("utf8");
    const reference = /\n\/\/# sourceMappingURL=.*\n?$/.exec(source)?.[0] ?? "";
    const result = await minify(source, map === undefined ? "" : String(map), undefined, isDeep);
    smaller.set(name, `${result.code}${reference}`);
    if (map !== undefined) smaller.set(`${name}.map`, result.map);
  }
  return smaller;
}
