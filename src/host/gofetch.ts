// The thread that fetches packages of Go's library: from the archive of the release on a module proxy into the cache, each
// after its hash was found to be right, with the packages that they import.
import { mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type MessagePort, workerData } from "node:worker_threads";
import { defaultContext, evaluateConstraint, findConstraint, withTag } from "../load/constraints.ts";
import {
  type Archive,
  contentOf,
  MalformedArchive,
  type Member,
  readMembers,
} from "../modules/archive/zip.ts";
import { proxies } from "../modules/settings.ts";
import { expectedHash, filesIn, type GoFiles, hashOf, isOfBuild } from "./gopackage.ts";
import { openArchive, ProxyFault } from "./goproxy.ts";
import { release } from "./gorelease.ts";

/** What the thread is to do, and where it answers: with what went wrong, or null. */
export interface FetchRequest {
  readonly path: string;
  /** Folder of the release in the cache. */
  readonly cache: string;
  readonly port: MessagePort;
  readonly done: Int32Array;
}

/** The source is the same in the archives for all systems. */
const version = `v0.0.1-${release}.linux-amd64`;
const archivePath = `golang.org/toolchain/@v/${version}.zip`;
const root = `golang.org/toolchain@${version}/src/`;
/** Members that far apart are read at once. */
const smallGap = 128 << 10;

const context = withTag(defaultContext(), "gc");

interface Release {
  readonly archive: Archive;
  /** The Go files of each folder, by name. */
  readonly folders: ReadonlyMap<string, ReadonlyMap<string, Member>>;
}

class Fetcher {
  private readonly cache: string;

  constructor(cache: string) {
    this.cache = cache;
  }

  /** Asks one proxy after the other, as GOPROXY says. */
  async openRelease(): Promise<Release> {
    const kept = join(this.cache, "toolchain.zip");
    let fault = new ProxyFault("GOPROXY names no proxy");
    for (const proxy of proxies()) {
      try {
        const archive = await openArchive(proxy, archivePath, kept);
        return { archive, folders: foldersOf(await readMembers(archive)) };
      } catch (error) {
        // What was kept would be as bad the next time.
        if (error instanceof MalformedArchive) rmSync(kept, { force: true });
        if (!(error instanceof ProxyFault)) throw error;
        // What the first proxy says tells more than that there is no other way.
        if (fault.message.startsWith("GOPROXY names") || !/^only a/.test(error.message)) fault = error;
        if (!error.isMissing && !proxy.always) break;
      }
    }
    throw fault;
  }

  /** Fetches a package and, round by round, what it imports. */
  async fetchAll(path: string): Promise<void> {
    let opened: Release | null = null;
    const seen = new Set([path]);
    for (let round = [path]; round.length > 0; ) {
      const present = new Map(round.map((path) => [path, filesIn(join(this.cache, "src", path))]));
      const missing = round.filter((path) => hashOf(present.get(path)!) !== expectedHash(path));
      if (missing.length > 0) opened ??= await this.openRelease();
      for (const [path, files] of missing.length === 0 ? [] : await filesOf(opened!, missing)) {
        if (hashOf(files) !== expectedHash(path))
          throw new MalformedArchive(`package ${path} has another hash than that of ${release}`);
        this.store(path, files);
        present.set(path, files);
      }
      const imported = [...present.values()].flatMap((files) => importsOf(files));
      round = [...new Set(imported)].filter((path) => !seen.has(path) && expectedHash(path) !== undefined);
      for (const path of round) seen.add(path);
    }
  }

  /** Writes a package; what others write at the same time is the same. */
  private store(path: string, files: GoFiles): void {
    const folder = join(this.cache, "src", path);
    mkdirSync(folder, { recursive: true });
    for (const [name, content] of files) {
      const temporary = join(folder, `.${name}.${process.pid}`);
      writeFileSync(temporary, content);
      renameSync(temporary, join(folder, name));
    }
    for (const name of readdirSync(folder))
      if (isOfBuild(name) && !files.has(name)) rmSync(join(folder, name));
  }
}

function foldersOf(members: ReadonlyMap<string, Member>): Map<string, Map<string, Member>> {
  const folders = new Map<string, Map<string, Member>>();
  for (const [name, member] of members) {
    const slash = name.lastIndexOf("/");
    const file = name.slice(slash + 1);
    if (!name.startsWith(root) || !isOfBuild(file)) continue;
    const path = name.slice(root.length, Math.max(root.length, slash));
    const folder = folders.get(path) ?? new Map<string, Member>();
    folders.set(path, folder.set(file, member));
  }
  return folders;
}

/** The files of packages, which are read in few pieces. */
async function filesOf(
  { archive, folders }: Release,
  paths: readonly string[],
): Promise<Map<string, GoFiles>> {
  const members = paths.flatMap((path) => [...(folders.get(path)?.values() ?? [])]);
  members.sort((a, b) => a.offset - b.offset);
  const contents = new Map<Member, Buffer>();
  for (let next = 0; next < members.length; ) {
    const first = next++;
    while (next < members.length && members[next].offset - members[next - 1].end < smallGap) next++;
    const { offset } = members[first];
    const bytes = await archive.read(offset, members[next - 1].end - offset);
    for (const member of members.slice(first, next))
      contents.set(member, contentOf(member, bytes.subarray(member.offset - offset, member.end - offset)));
  }
  return new Map(
    paths.map((path) => {
      const entries = [...(folders.get(path) ?? [])].map(
        ([name, member]) => [name, contents.get(member)!] as const,
      );
      return [path, new Map(entries)];
    }),
  );
}

/** What the files of a build import, with the names that vendored packages have. */
function importsOf(files: GoFiles): string[] {
  return [...files.values()].flatMap((content) => {
    const text = Buffer.from(content).toString("latin1");
    const constraint = findConstraint(text);
    if (constraint !== null && evaluateConstraint(constraint, context) === false) return [];
    const imports = text.matchAll(/^(?:import\s|\t)\s*(?:[\w.]+\s+)?"([\w./-]+)"\s*(?:\/\/.*)?$/gm);
    return [...imports].map(([, path]) => (path.split("/")[0].includes(".") ? `vendor/${path}` : path));
  });
}

const { path, cache, port, done } = workerData as FetchRequest;
let problem: string | null = null;
try {
  await new Fetcher(cache).fetchAll(path);
} catch (error) {
  const { message, stack } = error as Error;
  const isExpected =
    error instanceof ProxyFault || error instanceof MalformedArchive || "syscall" in (error as Error);
  problem = isExpected ? message : `${stack}`;
}
port.postMessage(problem);
Atomics.store(done, 0, 1);
Atomics.notify(done, 0);
