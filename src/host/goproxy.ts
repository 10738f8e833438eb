// The archive of a release of Go on a module proxy (go.dev/ref/mod#goproxy-protocol), which is read in parts where that is served.
import { createWriteStream, mkdirSync, openSync, readSync, renameSync, rmSync, statSync } from "node:fs";
import { dirname } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { fileURLToPath } from "node:url";
import type { Archive } from "../modules/archive/zip.ts";
import type { Proxy } from "../modules/settings.ts";
import { webFetch } from "../modules/web/webfetch.ts";

/** The proxy cannot be asked, or does not have it: then another one may. */
export class ProxyFault extends Error {
  readonly isMissing: boolean;

  constructor(message: string, isMissing = false) {
    super(message);
    this.isMissing = isMissing;
  }
}

const timeout = 60_000;
/** The archives of Go's releases have 80 MB. */
const largestArchive = 400 << 20;

/** Opens the archive at a path of a proxy; one that does not serve parts of it is asked for all, which goes to `kept`. */
export async function openArchive({ url }: Proxy, path: string, kept: string): Promise<Archive> {
  if (url === "off") throw new ProxyFault("GOPROXY=off forbids it");
  if (url === "direct" || url === "noproxy") throw new ProxyFault("only a module proxy has it");
  if (url.startsWith("file://")) return fileArchive(fileURLToPath(`${url}/${path}`));
  if (!/^https?:\/\//.test(url)) throw new ProxyFault(`GOPROXY has no such kind of proxy: ${url}`);
  if (statSync(kept, { throwIfNoEntry: false }) !== undefined) return fileArchive(kept);
  return httpArchive(`${url}/${path}`, kept);
}

function fileArchive(file: string): Archive {
  try {
    const descriptor = openSync(file, "r");
    return {
      size: statSync(file).size,
      async read(offset, length) {
        const bytes = Buffer.alloc(length);
        const read = readSync(descriptor, bytes, 0, length, offset);
        return bytes.subarray(0, read);
      },
    };
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw new ProxyFault(message, code === "ENOENT");
  }
}

async function httpArchive(url: string, kept: string): Promise<Archive> {
  const first = await request(url, "bytes=0-0");
  const size = /\/(\d+)$/.exec(first.headers.get("content-range") ?? "")?.[1];
  if (first.status !== 206 || size === undefined) return wholeArchive(first, kept);
  await first.arrayBuffer();
  return {
    size: Number(size),
    async read(offset, length) {
      const answer = await request(url, `bytes=${offset}-${offset + length - 1}`);
      const bytes = await faultless(url, () => answer.arrayBuffer());
      if (answer.status !== 206 || bytes.byteLength !== length)
        throw new ProxyFault(`${url}: the answer is cut off`);
      return Buffer.from(bytes);
    },
  };
}

/** Keeps what a proxy sends, which may be long. */
async function wholeArchive(answer: Response, kept: string): Promise<Archive> {
  if (Number(answer.headers.get("content-length") ?? 0) > largestArchive || answer.body === null)
    throw new ProxyFault(`${answer.url}: the archive is too large`);
  mkdirSync(dirname(kept), { recursive: true });
  const temporary = `${kept}.${process.pid}`;
  let size = 0;
  const counted = async function* (parts: AsyncIterable<Uint8Array>) {
    for await (const part of parts) {
      size += part.length;
      if (size > largestArchive) throw new ProxyFault(`${answer.url}: the archive is too large`);
      yield part;
    }
  };
  try {
    const body = Readable.fromWeb(answer.body as Parameters<typeof Readable.fromWeb>[0]);
    await faultless(answer.url, () => pipeline(body, counted, createWriteStream(temporary)));
    renameSync(temporary, kept);
  } finally {
    rmSync(temporary, { force: true });
  }
  return fileArchive(kept);
}

async function request(url: string, range: string): Promise<Response> {
  // A whole archive takes as long as it takes; a part of one should not.
  const signal = AbortSignal.timeout(range === "bytes=0-0" ? 10 * timeout : timeout);
  const answer = await faultless(url, () => webFetch(url, { headers: { range }, signal }));
  if (answer.ok) return answer;
  await answer.body?.cancel();
  throw new ProxyFault(`${url}: ${answer.status} ${answer.statusText}`, [404, 410].includes(answer.status));
}

/** Exceptions of fetch become faults of the proxy, with the reason that they hide. */
async function faultless<T>(url: string, f: () => Promise<T>): Promise<T> {
  try {
    return await f();
  } catch (error) {
    if (error instanceof ProxyFault) throw error;
    const { message, cause } = error as Error;
    throw new ProxyFault(
      `${url}: ${cause instanceof Error && cause.message !== "" ? cause.message : message}`,
    );
  }
}
