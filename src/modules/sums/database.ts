// The checksum database (go.dev/ref/mod, "Checksum database"): what hashes a module has, as a log says that cannot tell
// different things to different people. What it answers is proved against its signed tree, and that against the last one.
import { mkdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { writeWhole } from "../cache/layout.ts";
import { FatalFault, ModuleFault } from "../fault.ts";
import { ask, type Reply } from "../requests.ts";
import { redacted, type Settings } from "../settings.ts";
import { escaped, type ModuleVersion, textOf } from "../versions/paths.ts";
import { recordHash, rootsOfBoth, rootWithRecord } from "./merkle.ts";
import { openNote, parseVerifier, type Verifier } from "./note.ts";
import { subtreesOf } from "./tiles.ts";

const knownKeys: Record<string, string> = {
  "sum.golang.org": "sum.golang.org+033de0ae+Ac4zctda0e5eza+HJyk9SxEdh+s3Ux18htTTAD8OuAn8",
};
/** Another name of the same database. */
const mirrors: Record<string, string> = { "sum.golang.google.cn": "sum.golang.org" };
const limit = 16 << 20;

interface Tree {
  readonly size: number;
  readonly hash: Buffer;
  readonly note: string;
}

const securityText = (what: string) => `SECURITY ERROR\n${what}`;

export class SumDatabase {
  private readonly settings: Settings;
  private readonly verifier: Verifier;
  private readonly address: string | null;
  private base: string | null = null;
  private latest: Tree | null = null;
  private readonly tiles = new Map<string, Buffer>();
  private readonly lookups = new Map<string, string>();

  /** null where GOSUMDB is off. */
  static open(settings: Settings): SumDatabase | null {
    return settings.sumDatabase === "off" ? null : new SumDatabase(settings);
  }

  private constructor(settings: Settings) {
    this.settings = settings;
    const [key, address = null, ...more] = settings.sumDatabase.split(/\s+/);
    const verifier = parseVerifier(knownKeys[mirrors[key] ?? key] ?? key);
    if (verifier === null || more.length > 0)
      throw new ModuleFault(
        `invalid GOSUMDB: ${/\+/.test(key) ? "malformed verifier id" : `missing key for ${key}`}`,
      );
    this.verifier = verifier;
    this.address = address ?? (key in mirrors ? `https://${key}` : null);
  }

  get name(): string {
    return this.verifier.name;
  }

  /** Asks for what will be looked up, all at once. */
  prefetch(modules: readonly ModuleVersion[]): void {
    const missing = modules.map(lookupPath).filter((path) => !this.lookups.has(path));
    if (missing.length < 2) return;
    const replies = ask(missing.map((path) => ({ url: `${this.baseUrl()}/${path}`, limit })));
    replies.forEach((reply, i) => {
      if (reply.status === 200) this.lookups.set(missing[i], reply.text);
    });
  }

  /** The lines of go.sum that the database has for a module: "path version h1:…", "path version/go.mod h1:…". */
  lookup(module: ModuleVersion): readonly string[] {
    const path = lookupPath(module);
    const text = this.lookups.get(path) ?? this.read(path, module);
    const match = /^(\d+)\n((?:.+\n)+)\n([\s\S]*)$/.exec(text);
    if (match === null) throw this.bad(module, "malformed record");
    const [, id, record, note] = match;
    const tree = this.accept(note);
    if (Number(id) >= tree.size) throw this.bad(module, `record ${id} is not in the signed tree`);
    const subtree = subtreesOf(tree.size, (tile) => this.tile(tile), this.tiles);
    const root = rootWithRecord(Number(id), recordHash(record), tree.size, subtree);
    if (!root.equals(tree.hash)) throw this.bad(module, "record is not proved by the signed tree");
    return record.trimEnd().split("\n");
  }

  private bad({ path, version }: ModuleVersion, what: string): ModuleFault {
    return new ModuleFault(`verifying ${path}@${version}: ${this.name}: ${what}`);
  }

  /** The newer of a tree and the last one that was seen, of which one is the beginning of the other. */
  private accept(note: string): Tree {
    const tree = this.treeOf(note);
    const latest = (this.latest ??= this.storedTree());
    if (latest !== null) {
      const [older, newer] = latest.size <= tree.size ? [latest, tree] : [tree, latest];
      this.requireConsistency(older, newer);
      if (newer === latest) return latest;
    }
    this.latest = tree;
    const file = this.latestFile();
    mkdirSync(dirname(file), { recursive: true });
    writeWhole(file, note);
    return tree;
  }

  private requireConsistency(older: Tree, newer: Tree): void {
    if (older.size === 0 || (older.size === newer.size && older.hash.equals(newer.hash))) return;
    const subtree = subtreesOf(newer.size, (tile) => this.tile(tile), this.tiles);
    const roots = rootsOfBoth(older.size, newer.size, subtree);
    if (roots.older.equals(older.hash) && roots.newer.equals(newer.hash)) return;
    throw new FatalFault(
      securityText(
        `go.sum database server misbehavior detected!\n\n\told database:\n\t\t${older.note.trimEnd().replaceAll("\n", "\n\t\t")}\n\tnew database:\n\t\t${newer.note.trimEnd().replaceAll("\n", "\n\t\t")}`,
      ),
    );
  }

  private treeOf(note: string): Tree {
    const text = openNote(note, this.verifier);
    const match = text === null ? null : /^go\.sum database tree\n(\d+)\n([\w+/]+=*)\n/.exec(text);
    if (match === null)
      throw new ModuleFault(`${this.name}: reading tree note: malformed or unverified note`);
    return { size: Number(match[1]), hash: Buffer.from(match[2], "base64"), note };
  }

  private latestFile(): string {
    return join(this.settings.goPath, "pkg/sumdb", this.name, "latest");
  }

  private storedTree(): Tree | null {
    try {
      const note = readFileSync(this.latestFile(), "utf8");
      return note === "" ? null : this.treeOf(note);
    } catch (error) {
      if (error instanceof ModuleFault) throw error;
      return null;
    }
  }

  // ---- requests

  private read(path: string, module: ModuleVersion): string {
    const [reply] = ask([{ url: `${this.baseUrl()}/${path}`, limit }]);
    if (reply.status === 200) return reply.text;
    throw new ModuleFault(`verifying ${textOf(module)}: ${this.requestText(path, reply)}`);
  }

  private tile(path: string): Buffer {
    const [reply] = ask([{ url: `${this.baseUrl()}/${path}`, limit, isBinary: true }]);
    if (reply.status !== 200) throw new ModuleFault(`${this.name}: ${this.requestText(path, reply)}`);
    return Buffer.from(reply.text, "latin1");
  }

  private requestText(path: string, { status, reason, text }: Reply): string {
    const why =
      status === 0
        ? text
        : `${status} ${reason}${text.trim() === "" ? "" : `\n\tserver response: ${text.trim()}`}`;
    return `reading ${redacted(this.baseUrl())}/${path}: ${why}`;
  }

  /** A proxy that passes requests on, or the database itself. */
  private baseUrl(): string {
    return (this.base ??= this.findBase());
  }

  private findBase(): string {
    const own = this.address ?? `https://${this.name}`;
    if (this.address !== null) return own;
    for (const { url, always } of this.settings.proxies) {
      if (url === "direct" || url === "noproxy") return own;
      if (url === "off") throw new ModuleFault("module lookup disabled by GOPROXY=off");
      const [reply] = ask([{ url: `${url}/sumdb/${this.name}/supported`, limit }]);
      if (reply.status === 200) return `${url}/sumdb/${this.name}`;
      if (reply.status !== 404 && reply.status !== 410 && !always)
        throw new ModuleFault(
          `reading ${redacted(url)}/sumdb/${this.name}/supported: ${reply.reason || reply.text}`,
        );
    }
    return own;
  }
}

function lookupPath({ path, version }: ModuleVersion): string {
  return `lookup/${escaped(path)}@${escaped(version)}`;
}
