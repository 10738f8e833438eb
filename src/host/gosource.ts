// Where the source of Go's library comes from, for packages that are not embedded: an installed Go of the release that goes is
// made for, else the cache, which a thread fills from a module proxy while the compiler waits.
import { delimiter, join } from "node:path";
import { MessageChannel, receiveMessageOnPort, Worker } from "node:worker_threads";
import type { Host, StandardSource } from "../load/host.ts";
import { proxies } from "../modules/settings.ts";
import { cacheDirectory } from "./cachefolder.ts";
import type { FetchRequest } from "./gofetch.ts";
import { expectedHash, filesIn, hashOf } from "./gopackage.ts";

import { release } from "./gorelease.ts";

/**
 * GOROOT/src of the release, from the environment, from `go` on PATH, or from the usual places; `GOROOT=off` means none. What
 * `access` answers decides, so that it can be noted.
 */
export function installedGo(access: Pick<Host, "isFile" | "readFile">): string | null {
  if (process.env.GOROOT === "off") return null;
  const candidates = [process.env.GOROOT ?? ""];
  for (const folder of (process.env.PATH ?? "").split(delimiter))
    if (folder !== "" && access.isFile(join(folder, "go"))) candidates.push(join(folder, ".."));
  candidates.push("/usr/local/go", "/usr/lib/go", "/opt/homebrew/opt/go/libexec");
  const isOfRelease = (root: string) => {
    const version = new TextDecoder().decode(access.readFile(join(root, "VERSION")) ?? new Uint8Array());
    return version.split("\n")[0].trim() === release;
  };
  const found = candidates.find(
    (root) => root !== "" && isOfRelease(root) && access.isFile(join(root, "src", "builtin", "builtin.go")),
  );
  return found === undefined ? null : join(found, "src");
}

/** By path, for this process. */
const sources = new Map<string, StandardSource>();

/** Folder of the release in the cache. */
const cache = () => join(cacheDirectory(), "std", release);

/** Where the source is that was fetched. */
export const fetchedSource = () => join(cache(), "src");

/** The source of a package of the release from the cache or a proxy; null if the release has no such package. */
export function standardSource(path: string): StandardSource | null {
  if (expectedHash(path) === undefined) return null;
  let source = sources.get(path);
  if (source === undefined) sources.set(path, (source = findSource(path)));
  return source;
}

function findSource(path: string): StandardSource {
  const needed = `package ${path} is compiled from the source of ${release}, which is not installed`;
  if (process.env.GOES_STD === "off") return { problem: `${needed}, and GOES_STD=off forbids to fetch it` };
  const directory = join(fetchedSource(), path);
  if (hashOf(filesIn(directory)) === expectedHash(path)) return { directory };
  announce();
  const problem = fetchPackage(path);
  return problem === null ? { directory } : { problem: `${needed} and cannot be fetched: ${problem}` };
}

let isAnnounced = false;

function announce(): void {
  if (!isAnnounced)
    process.stderr.write(`goes: fetching Go's library (${release}) from ${proxies()[0]?.url}\n`);
  isAnnounced = true;
}

/** Waits for the thread; what went wrong, or null. */
function fetchPackage(path: string): string | null {
  const done = new Int32Array(new SharedArrayBuffer(4));
  const { port1, port2 } = new MessageChannel();
  const worker = new Worker(new URL("../host/gofetch.js", import.meta.url), {
    workerData: { path, cache: cache(), port: port2, done } satisfies FetchRequest,
    transferList: [port2],
  });
  worker.unref();
  Atomics.wait(done, 0, 0);
  return receiveMessageOnPort(port1)?.message ?? null;
}
