// What the commands for modules have in common: a session around the folder that they run in, and messages as the go command
// prints them.
import { release } from "../../host/gorelease.ts";
import { isStandardPackage } from "../../host/standard.ts";
import { FatalFault, faultMessage } from "../../modules/fault.ts";
import { faultWithStack, type Loaded } from "../../modules/packages/loading.ts";
import { requireMain, Session } from "../../modules/session.ts";

/** The version of Go that goes is. */
export const ownVersion = release.slice(2);

/** A session of the main module, which has to be there. */
export function openSession(mayChange: boolean, directory = process.cwd()): Session {
  return openSessionIn([requireMain(directory)], mayChange);
}

/** `directories` may be none: then there is no main module. */
export function openSessionIn(
  directories: readonly string[],
  mayChange: boolean,
  { isDownloadTold = true, isSearchTold = true } = {},
): Session {
  return new Session({
    directories,
    ownVersion,
    mayChange,
    isStandard: isStandardPackage,
    say: (line) => isSearchTold && say(line),
    progress: ({ path, version }) => isDownloadTold && say(`downloading ${path} ${version}`),
  });
}

export function say(line: string): void {
  process.stderr.write(`go: ${line}\n`);
}

/** Runs a command; what it cannot do is said as the go command says it. */
export function reporting(run: () => number): number {
  try {
    return run();
  } catch (error) {
    if (error instanceof FatalFault) process.stderr.write(`${error.message}\n`);
    else say(faultMessage(error));
    return 1;
  }
}

/** Tells of packages that could not be loaded; whether there are any. */
export function reportFaults({ packages }: Loaded): boolean {
  const faulty = packages.filter(({ fault }) => fault !== null);
  for (const pkg of faulty) say(faultWithStack(pkg));
  return faulty.length > 0;
}
