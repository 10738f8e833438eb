// Whole-string operations that JS does faster than a loop over bytes.

export function isASCII(s: string): boolean {
  for (let i = 0; i < s.length; i++) if (s.charCodeAt(i) >= 0x80) return false;
  return true;
}

export function upperASCII(s: string): string {
  return s.toUpperCase();
}

export function lowerASCII(s: string): string {
  return s.toLowerCase();
}

export function repeat(s: string, count: number): string {
  return s.length === 0 ? "" : s.repeat(count);
}
