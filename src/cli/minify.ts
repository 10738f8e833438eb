// `goes build --minify`: terser over the bundle. Its compressor takes hours for what nests, or calls each other, hundreds of
// levels deep, as only machines write it: there it only shortens names and leaves out space.
import { minify as terser } from "terser";

export async function minify(
  code: string,
  map: string,
  banner: string | undefined,
  isDeep: boolean,
): Promise<{ code: string; map: string }> {
  const result = await terser(code, {
    module: true,
    ecma: 2020,
    // Go's evaluation order and traps must survive, so nothing that assumes pure property reads.
    // Functions with parameters are not inlined: it takes time, and gzip makes more of calls.
    compress: !isDeep && { passes: 2, inline: 1, unsafe: false, pure_getters: false, keep_fargs: false },
    sourceMap: { content: map, asObject: false },
    format: { comments: false, preamble: banner },
  });
  return { code: result.code ?? "", map: String(result.map ?? "") };
}
