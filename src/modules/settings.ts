// The settings that go and goes share (go help environment): of the environment, or what `go env -w` has written.
import { readFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { matchesGlob, parseGlob } from "../load/glob.ts";

export type Mod = "mod" | "readonly" | "vendor";

/** A proxy of the list, and whether the next one is asked after any fault of it, or only if it does not have the module. */
export interface Proxy {
  readonly url: string;
  readonly always: boolean;
}

export interface Settings {
  readonly proxies: readonly Proxy[];
  readonly cache: string;
  /** GOPATH, for what go keeps of checksum databases. */
  readonly goPath: string;
  readonly sumDatabase: string;
  /** Which modules no proxy is asked for, and whose hashes no database is asked for. */
  isPrivate(path: string): boolean;
  isUnchecked(path: string): boolean;
  /** Folder of the go.work, "off", or "" to look for one. */
  readonly work: string;
  /** null where the module decides. */
  readonly mod: Mod | null;
  /** Files in the cache stay writable. */
  readonly isCacheWritable: boolean;
}

const defaultProxies = "https://proxy.golang.org,direct";

/** A variable of the environment, or of the go command's own file of settings; "" if neither has it. */
export function goVariable(name: string, environment = process.env): string {
  return environment[name] || configured(name, environment);
}

function configured(name: string, environment: NodeJS.ProcessEnv): string {
  const folder = environment.XDG_CONFIG_HOME || join(homedir(), ".config");
  const file = environment.GOENV || join(folder, "go/env");
  if (file === "off") return "";
  try {
    return new RegExp(`^${name}=(.*)$`, "m").exec(readFileSync(file, "utf8"))?.[1].trim() ?? "";
  } catch {
    return "";
  }
}

/** The proxies of GOPROXY. */
export function proxies(): Proxy[] {
  const list = goVariable("GOPROXY") || defaultProxies;
  return [...list.matchAll(/([^,|]+)([,|]|$)/g)].map(([, url, separator]) => ({
    url: url.trim().replace(/\/$/, ""),
    always: separator === "|",
  }));
}

/** A URL as messages show it: without its password. */
export function redacted(url: string): string {
  return url.replace(/^(\w+:\/\/[^:@/]*):[^@/]*@/, "$1:xxxxx@");
}

/** The value of a flag of GOFLAGS, which are words between blanks; null if it is not there. */
export function goFlag(name: string): string | null {
  const words = goVariable("GOFLAGS").split(/\s+/);
  const match = words.map((word) => new RegExp(`^--?${name}(?:=(.*))?$`).exec(word)).findLast(Boolean);
  return match == null ? null : (match[1] ?? "true");
}

export function readSettings(): Settings {
  const goPath = (goVariable("GOPATH") || join(homedir(), "go")).split(":")[0];
  const privates = goVariable("GOPRIVATE");
  const withoutProxy = patternsOf(goVariable("GONOPROXY") || privates);
  const withoutSums = patternsOf(goVariable("GONOSUMDB") || privates);
  const mod = goFlag("mod");
  return {
    proxies: proxies(),
    cache: goVariable("GOMODCACHE") || join(goPath, "pkg/mod"),
    goPath,
    sumDatabase: goVariable("GOSUMDB") || "sum.golang.org",
    isPrivate: (path) => withoutProxy.some((pattern) => matchesPrefix(pattern, path)),
    isUnchecked: (path) => withoutSums.some((pattern) => matchesPrefix(pattern, path)),
    work: goVariable("GOWORK"),
    mod: mod === "mod" || mod === "readonly" || mod === "vendor" ? mod : null,
    isCacheWritable: goFlag("modcacherw") === "true",
  };
}

function patternsOf(list: string): string[] {
  return list === "none" ? [] : list.split(",").filter((pattern) => pattern !== "");
}

/** Whether a pattern of path.Match matches the path or what it begins with, element by element. */
function matchesPrefix(pattern: string, path: string): boolean {
  const globs = pattern.replace(/\/$/, "").split("/").map(parseGlob);
  const elements = path.split("/");
  return (
    elements.length >= globs.length &&
    globs.every((glob, i) => glob !== null && matchesGlob(glob, elements[i]))
  );
}
