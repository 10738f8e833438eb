// Settings of GODEBUG that a program starts with (go.dev/doc/godebug): by them it keeps to what earlier versions of Go did.
// The go line of the main module says which version that is; `godebug` lines of go.mod or go.work and `//go:debug` lines of
// package main come before that, and the environment variable before all of them.
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Pos } from "../source/position.ts";
import type * as ast from "../syntax/nodes.ts";
import { isTooNew, languageVersion } from "./language.ts";
import type { Unit } from "./unit.ts";

/** The settings that Go 1.27 knows; with the minor version that changed what one does, and the value for what was before. */
const settings = new Map(
  `allowmultiplevcs, containermaxprocs 25 0, cryptocustomrand 26 1, dataindependenttiming,
   decoratemappings 25 0, embedfollowsymlinks, execerrdot, fips140, fips140ems, gocachehash, gocachetest,
   gocacheverify, gotestjsonbuildtext 24 1, htmlmetacontenturlescape, http2client, http2debug, http2server,
   httpcookiemaxnum 24 0, httplaxcontentlength 22 1, httpmuxgo121 22 1, httpservecontentkeepheaders 23 1,
   httpservecontentmaxranges 26 1, installgoroot, jstmpllitinterp, multipartmaxheaders, multipartmaxparts,
   multipathtcp 24 0, netdns, netedns0 19 0, panicnil 21 1, randautoseed, randseednop 24 0, rsa1024min 24 0,
   tarinsecurepath, tlsmaxrsasize, tlsmlkem 24 0, tlssecpmlkem 26 0, tlssha1 25 1, tracebacklabels 27 0,
   updatemaxprocs 25 0, urlmaxqueryparams 24 0, urlstrictcolons 26 0, winreadlinkvolume 23 0, winsymlink 23 0,
   x509negativeserial 23 1, x509rsacrt 24 0, x509sha256skid 25 0, x509sslcertoverrideplatform 27 0,
   x509usefallbackroots, x509usepolicies 24 0, zipinsecurepath`
    .split(/,\s+/)
    .map((entry) => entry.split(" "))
    .map(([name, version, old]) => [name, old === undefined ? null : { version: Number(version), old }]),
);

/** Settings that are no more: the minor version without them, with the values that asked for what was before. */
const removed = new Map(
  `x509sha1 24 1, tlskyber 24 0, gotypesalias 27 0, tlsunsafeekm 27 1, tlsrsakex 27 1, tls3des 27 1, tls10server 27 1,
   x509keypairleaf 27 0, asynctimerchan 27 1 2`
    .split(/,\s+/)
    .map((entry) => entry.split(" "))
    .map(([name, version, ...old]) => [name, { version, old }]),
);

export interface GodebugSetting {
  readonly key: string;
  readonly value: string;
}

/** What the files around a program say. */
export interface GodebugSource {
  /** Of the main module, or of the workspace: "go1.27". */
  readonly goVersion: string;
  readonly settings: readonly GodebugSetting[];
}

/** What is wrong with a setting, in the go command's words; `what` names its kind. */
export function settingProblem({ key, value }: GodebugSetting, what: string): string | null {
  for (const [name, text] of [
    ["key", key],
    ["value", value],
  ]) {
    if (/[ \t]/.test(text)) return `${name} contains space`;
    if (text.includes(",")) return `${name} contains comma`;
  }
  if (key === "default") return versionProblem(value);
  if (settings.has(key)) return null;
  const gone = removed.get(key);
  if (gone === undefined) return `unknown ${what} "${key}"`;
  if (!gone.old.includes(value)) return null;
  return `removed GODEBUG "${key}" set to old value "${value}" (https://go.dev/doc/godebug#go-1${gone.version})`;
}

function versionProblem(value: string): string | null {
  if (!/^go[1-9]\d*(\.\d+){0,2}((rc|beta)\d+)?$/.test(value)) return "value for default= must be goVERSION";
  return isTooNew(value.slice(2)) ? `default=${value} too new (toolchain is ${languageVersion})` : null;
}

interface DebugLine {
  readonly comment: ast.Comment;
  /** Null without one. */
  readonly setting: GodebugSetting | null;
}

/** The `//go:debug` lines before the package clause. */
function debugLines(file: ast.File): DebugLine[] {
  const header = file.comments.filter(({ pos }) => pos < file.packagePos).flatMap(({ list }) => list);
  return header.flatMap((comment) => {
    const found = /^\/\/go:debug(?:[ \t]+(.*))?$/.exec(comment.text);
    if (found === null) return [];
    const [, key, value] = /^([^=]*)=(.*)$/.exec((found[1] ?? "").trim()) ?? [];
    return [{ comment, setting: key === undefined ? null : { key, value } }];
  });
}

/** What is wrong with the `//go:debug` lines of package main, or of tests. */
export function debugLineErrors(files: readonly ast.File[]): Diagnostic[] {
  const seen = new Map<string, Pos>();
  return files.flatMap(debugLines).flatMap(({ comment: { pos, end }, setting }): Diagnostic[] => {
    const error = { severity: "error", code: "InvalidDirective", pos, end } as const;
    const problem = setting === null ? "missing key=value" : settingProblem(setting, "//go:debug setting");
    if (problem !== null) return [{ ...error, message: `invalid //go:debug: ${problem}` }];
    const { key } = setting!;
    const previous = seen.get(key);
    seen.set(key, previous ?? pos);
    if (previous === undefined) return [];
    const related = [{ pos: previous, message: "previous //go:debug" }];
    return [{ ...error, message: `repeated //go:debug for ${key}`, related }];
  });
}

/** The settings as text of the form of GODEBUG: sorted, with commas between. `units` are package main, or tests. */
export function godebugDefaults({ goVersion, settings: given }: GodebugSource, units: readonly Unit[]) {
  const own = units
    .flatMap(({ parsed }) => parsed.files.flatMap(debugLines))
    .flatMap(({ setting }) => setting ?? []);
  const found = new Map([...given, ...own].map(({ key, value }) => [key, value]));
  const version = found.get("default") ?? goVersion;
  found.delete("default");
  const [, minor] = /^go1\.(\d+)/.exec(version) ?? [];
  for (const [key, setting] of settings)
    if (setting !== null && Number(minor) < setting.version && !found.has(key)) found.set(key, setting.old);
  return [...found.keys()]
    .sort()
    .map((key) => `${key}=${found.get(key)}`)
    .join(",");
}
