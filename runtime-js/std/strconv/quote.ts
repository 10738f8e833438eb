// What a string literal can hold without escapes.

export function plain(s: string): boolean {
  return /^[ !#-[\]-~]*$/.test(s);
}
