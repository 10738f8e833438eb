// Large embedded files: base64 in pieces, as the compiler writes them into modules, costs a third more than the file. A program
// that is run at once reads the file beside it instead.

/** The contents as a byte string; `pieces` may be that already. The plugins put them into an array. */
export function embedded(pieces: readonly (string | readonly string[])[] | string): string {
  if (typeof pieces === "string") return pieces;
  const buffer = (
    globalThis as {
      Buffer?: { from(text: string, encoding: string): { toString(encoding: string): string } };
    }
  ).Buffer;
  // Node's own decoder is many times as fast as its atob.
  const decode =
    buffer === undefined ? atob : (piece: string) => buffer.from(piece, "base64").toString("latin1");
  return pieces.flat().map(decode).join("");
}
