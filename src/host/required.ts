// The modules that go.mod files ask for, on Node: from the go command's cache, or from a proxy, which one line tells of.
import type { RequiredModules } from "../load/host.ts";
import { requiredModules as required } from "../modules/required.ts";
import { redacted } from "../modules/settings.ts";
import { release } from "./gorelease.ts";
import { isStandardPackage } from "./standard.ts";

export function requiredModules(directories: readonly string[]): RequiredModules {
  return required(directories, {
    ownVersion: release.slice(2),
    isStandard: isStandardPackage,
    announce: ({ path, version }, { proxies }) =>
      process.stderr.write(
        `goes: fetching modules (${path} ${version}, …) from ${redacted(proxies[0]?.url ?? "")}\n`,
      ),
  });
}
