// The engine keeps a concatenated string as a tree until somebody looks into it.

export function flat(s: string): string {
  // No string of bytes has this char, but that is not for the engine to know: it must look.
  return s.charCodeAt(0) === 0xffff ? "" : s;
}
