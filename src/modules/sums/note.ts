// Signed notes (golang.org/x/mod/sumdb/note): a text and lines with signatures of it, by Ed25519 keys that have names.
import { createHash, createPublicKey, verify } from "node:crypto";

/** A key as GOSUMDB names it: "name+hash+base64". */
export interface Verifier {
  readonly name: string;
  readonly hash: string;
  readonly key: Buffer;
}

const ed25519 = 1;

/** null if the text is no key, or not the one that it says to be. */
export function parseVerifier(text: string): Verifier | null {
  const match = /^([^+\s]+)\+([\da-f]{8})\+([\w+/]+=*)$/.exec(text);
  if (match === null) return null;
  const [, name, hash, encoded] = match;
  const bytes = Buffer.from(encoded, "base64");
  const own = createHash("sha256").update(`${name}\n`).update(bytes).digest("hex").slice(0, 8);
  if (own !== hash || bytes[0] !== ed25519 || bytes.length !== 33) return null;
  return { name, hash, key: bytes.subarray(1) };
}

/** The text of a note that the key has signed; null if it has not. */
export function openNote(note: string, { name, hash, key }: Verifier): string | null {
  const split = note.lastIndexOf("\n\n");
  if (split < 0) return null;
  const text = note.slice(0, split + 1);
  for (const line of note.slice(split + 2).split("\n")) {
    const match = /^— (\S+) ([\w+/]+=*)$/.exec(line);
    if (match === null || match[1] !== name) continue;
    const signature = Buffer.from(match[2], "base64");
    if (signature.subarray(0, 4).toString("hex") !== hash) continue;
    const jwk = { kty: "OKP", crv: "Ed25519", x: key.toString("base64url") };
    const publicKey = createPublicKey({ key: jwk, format: "jwk" });
    if (verify(null, Buffer.from(text), publicKey, signature.subarray(4))) return text;
  }
  return null;
}
