// The one file that `goes run` makes of a program: one file starts faster than a hundred. The compiler links it itself;
// where users' companions belong to it, which may import anything, Rollup does.
import type { CompileResult, Layout } from "../compile.ts";
import type { Host } from "../load/host.ts";
import { functionTable } from "../print/functiontable.ts";
import type { Bundle } from "./bundle.ts";
import { outputLayout } from "./layout.ts";
import { linkedLayout } from "./linkedruntime.ts";
import { withFunctions } from "./maps.ts";

/** A module, or why there is none. */
type ProgramFile = Bundle | { conflict: string };

export function programLayout(companions: Map<string, string>): Layout {
  return { ...outputLayout(companions), linked: linkedLayout };
}

/** `companions` as the layout has collected them. */
export async function programFile(
  result: CompileResult,
  companions: ReadonlyMap<string, string>,
  host: Host,
): Promise<ProgramFile> {
  return result.plan!.isLinked ? linked(result) : bundled(result, companions, host);
}

function linked({ modules: [{ code, map, data }], program, analysis }: CompileResult): ProgramFile {
  return { code, map: withFunctions(map, functionTable(program!, analysis!)), data };
}

async function bundled(
  result: CompileResult,
  companions: ReadonlyMap<string, string>,
  host: Host,
): Promise<ProgramFile> {
  const [{ bundle }, { programOutput }] = await Promise.all([import("./bundle.ts"), import("./output.ts")]);
  const output = programOutput(result, companions, host);
  if (output.conflict !== null) return { conflict: output.conflict };
  return bundle(output, { isRun: true, isDeep: result.analysis?.isDeep() });
}
