// Bytes as strings.

export function fromByte(c: number): string {
  return String.fromCharCode(c);
}
