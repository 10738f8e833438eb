// Case of code points. The engine maps to strings; Go maps to one code point.

/** Pairs that Unicode has since version 15.1, which engines may not know: [first, last, what makes lower of upper case]. */
const later = [
  [0x1c89, 0x1c89, 1],
  [0xa7cb, 0xa7cb, 0x264 - 0xa7cb],
  [0xa7cc, 0xa7cc, 1],
  [0xa7ce, 0xa7ce, 1],
  [0xa7d2, 0xa7d2, 1],
  [0xa7d4, 0xa7d4, 1],
  [0xa7da, 0xa7da, 1],
  [0xa7dc, 0xa7dc, 0x19b - 0xa7dc],
  [0x10d50, 0x10d65, 0x20],
  [0x16ea0, 0x16eb8, 0x1b],
];

/** text if it is one code point, else what a later pair makes of r. */
function single(text: string, r: number, toLower: boolean): number {
  const c = text.codePointAt(0) as number;
  if (text.length === (c > 0xffff ? 2 : 1) && c !== r) return c;
  for (const [first, last, delta] of later) {
    const upper = toLower ? r : r - delta;
    if (upper >= first && upper <= last) return toLower ? r + delta : upper;
  }
  return r;
}

function mappable(r: number): boolean {
  return r >= 0x80 && r <= 0x10ffff;
}

export function ToUpper(r: number): number {
  if (r < 0x80) return r >= 97 && r <= 122 ? r - 32 : r;
  // Greek with an iota below: the engine's upper case is two letters, Go's is the title-case letter.
  if (r >= 0x1f80 && r <= 0x1faf) return r | 8;
  if (r === 0x1fb3 || r === 0x1fc3 || r === 0x1ff3) return r + 9;
  return mappable(r) ? single(String.fromCodePoint(r).toUpperCase(), r, false) : r;
}

export function ToLower(r: number): number {
  if (r < 0x80) return r >= 65 && r <= 90 ? r + 32 : r;
  if (r === 0x130) return 0x69;
  return mappable(r) ? single(String.fromCodePoint(r).toLowerCase(), r, true) : r;
}

/** Differs from upper case for digraphs and Georgian. */
export function ToTitle(r: number): number {
  if (r >= 0x1c4 && r <= 0x1cc) return r - ((r - 0x1c4) % 3) + 1;
  if (r >= 0x1f1 && r <= 0x1f3) return 0x1f2;
  if (r >= 0x10d0 && r <= 0x10ff) return r;
  return ToUpper(r);
}

/** The next one where folding makes more than two equal, or is not by lower and upper case. */
const folds = /* @__PURE__ */ new Map([
  [0x6b, 0x212a],
  [0x73, 0x17f],
  [0xdf, 0x1e9e],
  [0xe5, 0x212b],
  [0x130, 0x130],
  [0x131, 0x131],
  [0x1c4, 0x1c5],
  [0x1c7, 0x1c8],
  [0x1ca, 0x1cb],
  [0x1f1, 0x1f2],
  [0x390, 0x1fd3],
  [0x3a3, 0x3c2],
  [0x3b0, 0x1fe3],
  [0x3b2, 0x3d0],
  [0x3b5, 0x3f5],
  [0x3b8, 0x3d1],
  [0x3b9, 0x1fbe],
  [0x3ba, 0x3f0],
  [0x3bc, 0xb5],
  [0x3c0, 0x3d6],
  [0x3c1, 0x3f1],
  [0x3c2, 0x3c3],
  [0x3c6, 0x3d5],
  [0x3c9, 0x2126],
  [0x3d1, 0x3f4],
  [0x3f4, 0x398],
  [0x432, 0x1c80],
  [0x434, 0x1c81],
  [0x43e, 0x1c82],
  [0x441, 0x1c83],
  [0x442, 0x1c84],
  [0x44a, 0x1c86],
  [0x463, 0x1c87],
  [0x1c84, 0x1c85],
  [0x1e61, 0x1e9b],
  [0x1fbe, 0x345],
  [0x1fd3, 0x390],
  [0x1fe3, 0x3b0],
  [0x2126, 0x3a9],
  [0x212a, 0x4b],
  [0x212b, 0xc5],
  [0xa64b, 0x1c88],
  [0xfb05, 0xfb06],
  [0xfb06, 0xfb05],
]);

export function SimpleFold(r: number): number {
  const next = folds.get(r);
  if (next !== undefined) return next;
  const lower = ToLower(r);
  return lower !== r ? lower : ToUpper(r);
}
