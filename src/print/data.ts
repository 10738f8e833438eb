// Large embedded files as functions behind the code of a module: base64 in pieces, so that no string is too long for JS.

/** Bytes of a piece; a multiple of three, so that no piece needs padding but the last. */
const pieceLength = 3 << 24;

/** Names the embedded files of one program, equal ones by one name. */
export class DataFunctions {
  private readonly names = new Map<Uint8Array, string>();
  private readonly byContent = new Map<string, Uint8Array[]>();

  /** Names files, and puts them among those that a module calls for. */
  into(files: Map<string, Uint8Array>): (data: Uint8Array) => string {
    return (data) => {
      const name = this.nameOf(data);
      files.set(name, data);
      return name;
    };
  }

  nameOf(data: Uint8Array): string {
    const known = this.names.get(data);
    if (known !== undefined) return known;
    const key = `${data.length.toString(36)}_${hashOf(data).toString(36)}`;
    const alike = this.byContent.get(key) ?? [];
    this.byContent.set(key, alike);
    let index = alike.findIndex((other) => isEqual(other, data));
    if (index < 0) index = alike.push(data) - 1;
    const name = `$data_${key}${index === 0 ? "" : `_${index}`}`;
    this.names.set(data, name);
    return name;
  }
}

export type DataFiles = ReadonlyMap<string, Uint8Array>;

/** The declarations of functions that return the files. */
export function dataText(files: DataFiles): string {
  return [...declarations(files)].join("");
}

/** A module with the declarations behind its code, as it is written to disk: as a string it would be in memory twice. */
export function withData(code: string, files: DataFiles, end = ""): string | Uint8Array {
  if (files.size === 0) return code + end;
  const room = [...files].map(([name, { length }]) => roomFor(name, length));
  const bytes = new Uint8Array(room.reduce((sum, n) => sum + n, 3 * (code.length + end.length)));
  const encoder = new TextEncoder();
  let at = 0;
  const write = (text: string): void => void (at += encoder.encodeInto(text, bytes.subarray(at)).written);
  write(code);
  for (const text of declarations(files)) write(text);
  write(end);
  return bytes.subarray(0, at);
}

/** What the declaration of a file takes at most. */
function roomFor(name: string, length: number): number {
  return name.length + 64 + 4 * Math.ceil(length / 3) + 4 * Math.ceil(length / pieceLength);
}

function* declarations(files: DataFiles): Generator<string> {
  for (const [name, data] of files) {
    yield `\nfunction ${name}() {\n  return [`;
    for (let at = 0; at < data.length; at += pieceLength) {
      if (at > 0) yield ", ";
      yield `"${toBase64(data.subarray(at, at + pieceLength))}"`;
    }
    yield "];\n}\n";
  }
}

interface NodeBuffer {
  from(buffer: ArrayBufferLike, offset: number, length: number): { toString(encoding: "base64"): string };
}

function toBase64(bytes: Uint8Array): string {
  const { Buffer } = globalThis as { Buffer?: NodeBuffer };
  if (Buffer !== undefined)
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("base64");
  const texts: string[] = [];
  for (let at = 0; at < bytes.length; at += 6144)
    texts.push(btoa(String.fromCharCode(...bytes.subarray(at, at + 6144))));
  return texts.join("");
}

/** FNV-1a. */
function hashOf(data: Uint8Array): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < data.length; i++) hash = Math.imul(hash ^ data[i], 0x01000193);
  return hash >>> 0;
}

function isEqual(a: Uint8Array, b: Uint8Array): boolean {
  if (a === b) return true;
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}
