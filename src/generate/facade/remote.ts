// The modules by which a Go package runs in a worker: the page's, whose functions call the worker, and the worker's own.
// Types of the package have no classes on the page's side: what crosses is data.
import { docComment, stringText } from "../../plan/text.ts";
import type { Api } from "./api.ts";
import { constantDeclaration, contextForm, visibleParameters } from "./facade.ts";

export interface RemoteOptions {
  /** Specifier of the facade. */
  readonly facade: string;
  /** Specifier of the worker's module, for `new URL`. */
  readonly worker: string;
  /** Specifier of the runtime's part for workers, without a file. */
  readonly runtime: string;
}

export interface RemoteModules {
  /** For the page. */
  readonly caller: string;
  /** In place of it where there are no workers: the package runs in the same thread. */
  readonly local: string;
  readonly worker: string;
}

/** The expression that makes the worker, in the form that bundlers look for. */
export function workerExpression(specifier: string): string {
  return `new Worker(new URL(${stringText(specifier)}, import.meta.url), { type: "module" })`;
}

export function remoteModules(api: Api, options: RemoteOptions): RemoteModules {
  const { facade, worker, runtime } = options;
  const functions = `import * as $functions from ${stringText(facade)};\n`;
  const client = `import * as $js from ${stringText(`${runtime}/client`)};\n`;
  const body = callerText(api);
  const connect = (thread: string) =>
    `\nconst $package = /* @__PURE__ */ new $js.RemotePackage(() => ${thread});\n${body}`;
  return {
    caller: client + connect(`$js.startThread(${workerExpression(worker)})`),
    local: client + functions + connect("$js.localThread($functions)"),
    worker: `import { serve } from ${stringText(`${runtime}/server`)};\n${functions}\nserve($functions);\n`,
  };
}

function callerText(api: Api): string {
  const constants = api.constants.map((constant) => constantDeclaration(constant));
  const functions = api.functions.map(({ name, signature, doc }) => {
    const names = visibleParameters(signature).map((param) => stringText(param.name));
    const shape = `[[${names.join(", ")}], ${signature.variadic}, ${contextForm(signature) === "options"}]`;
    return `${docComment(doc)}export const ${name} = /* @__PURE__ */ $package.func(${stringText(name)}, ${shape});`;
  });
  const end =
    "/** Ends the worker; the next call starts another. */\nexport function terminate() {\n  $package.terminate();\n}";
  return `\n${[...constants, ...functions, end].filter(Boolean).join("\n\n")}\n`;
}
