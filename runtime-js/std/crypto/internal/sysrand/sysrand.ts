// Random numbers of the host: those of the Web Cryptography API.

import type { Slice } from "../../../../collections/slice.ts";
import { fatal } from "../../../../panics/errors.ts";
import { host } from "../../../../process/host.ts";

/** The API gives so many bytes at once. */
const MOST = 65536;

export function Read(b: Slice<number>): void {
  if (b.length === 0) return;
  const bytes = (b.array as unknown as Uint8Array<ArrayBuffer>).subarray(b.offset, b.offset + b.length);
  const source = globalThis.crypto ?? host().builtin("crypto")?.webcrypto;
  if (source === undefined) fatal("crypto/rand: the host has no random numbers");
  for (let i = 0; i < bytes.length; i += MOST) source.getRandomValues(bytes.subarray(i, i + MOST));
}
