// Works on format strings.

export function percent(format: string, start: number): number {
  const i = format.indexOf("%", start);
  return i < 0 ? format.length : i;
}
