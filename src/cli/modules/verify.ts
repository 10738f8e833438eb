// `goes mod verify`: whether modules in the cache are as they were downloaded.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { hashOfFiles } from "../../modules/archive/dirhash.ts";
import { readModuleZip } from "../../modules/archive/modulezip.ts";
import { faultMessage } from "../../modules/fault.ts";
import type { Session } from "../../modules/session.ts";
import type { ModuleVersion } from "../../modules/versions/paths.ts";
import { say } from "../terminal.ts";
import { openSession } from "./command.ts";
import type { Flags } from "./flags.ts";

export function verify(_: Flags): number {
  const session = openSession(true);
  const problems = session
    .requirements()
    .graph.buildList()
    .flatMap((module) => problemsOf(session, module));
  for (const problem of problems) process.stderr.write(`${problem}\n`);
  return problems.length > 0 ? 1 : say("all modules verified\n");
}

function problemsOf(session: Session, module: ModuleVersion): string[] {
  const actual = session.source.actual(module);
  if (actual === null) return [];
  const { cache } = session.source;
  const name = `${module.path} ${module.version}`;
  const kept = cache.layout.read(actual, "ziphash")?.trim();
  const folder = cache.layout.completeFolder(actual);
  if (kept === undefined) {
    // What was never downloaded is no problem.
    return folder === null
      ? []
      : [`${name}: missing ziphash: open ${cache.layout.file(actual, "ziphash")}: no such file or directory`];
  }
  const problems: string[] = [];
  try {
    const zip = cache.layout.file(actual, "zip");
    if (readModuleZip(zip, actual).hash !== kept) problems.push(`${name}: zip has been modified (${zip})`);
  } catch (error) {
    problems.push(`${name}: ${faultMessage(error)}`);
  }
  if (folder !== null && hashOfFolder(folder, actual) !== kept)
    problems.push(`${name}: dir has been modified (${folder})`);
  return problems;
}

function hashOfFolder(folder: string, { path, version }: ModuleVersion): string {
  const files = new Map<string, string>();
  const visit = (directory: string, name: string) => {
    for (const entry of readdirSync(directory, { withFileTypes: true })) {
      const file = join(directory, entry.name);
      if (entry.isDirectory()) visit(file, `${name}/${entry.name}`);
      else files.set(`${name}/${entry.name}`, file);
    }
  };
  visit(folder, `${path}@${version}`);
  return hashOfFiles([...files.keys()], (name) => readFileSync(files.get(name)!));
}
