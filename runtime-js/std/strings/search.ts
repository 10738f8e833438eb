// Searches on byte strings: String's own methods are exact for them.

export function Contains(s: string, substr: string): boolean {
  return s.includes(substr);
}

export function HasPrefix(s: string, prefix: string): boolean {
  return s.startsWith(prefix);
}

export function HasSuffix(s: string, suffix: string): boolean {
  return s.endsWith(suffix);
}

export function Index(s: string, substr: string): number {
  return s.indexOf(substr);
}

export function LastIndex(s: string, substr: string): number {
  return s.lastIndexOf(substr);
}

export function IndexByte(s: string, c: number): number {
  return s.indexOf(String.fromCharCode(c));
}

export function LastIndexByte(s: string, c: number): number {
  return s.lastIndexOf(String.fromCharCode(c));
}

export function indexFrom(s: string, substr: string, from: number): number {
  return s.indexOf(substr, from);
}

export function countOf(s: string, substr: string): number {
  let count = 0;
  for (let i = s.indexOf(substr); i >= 0; i = s.indexOf(substr, i + substr.length)) count++;
  return count;
}
