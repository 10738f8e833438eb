// Where a JS function value was written: only V8's inspector tells, which can be asked in the same thread.
import { createRequire } from "node:module";

interface Property {
  readonly name: string;
  readonly value?: {
    readonly objectId?: string;
    readonly value?: { scriptId: string; lineNumber: number; columnNumber: number };
  };
}

/** What the inspector answers, as far as it is asked here. */
interface Answer {
  readonly result?: { readonly objectId?: string };
  readonly internalProperties?: readonly Property[];
}

interface Script {
  readonly scriptId: string;
  readonly url: string;
}

interface Session {
  connect(): void;
  post(method: string, params?: object, callback?: (error: unknown, result: Answer) => void): void;
  on(event: string, listener: (message: { params: Script }) => void): void;
}

let session: Session | null = null;
/** Addresses of scripts by their ids. */
const urls = new Map<string, string>();

/** The place of a function's first line, counted from 1; null for functions of the host. */
export interface Location {
  readonly url: string;
  readonly line: number;
  readonly column: number;
  /** It is a method with its receiver. */
  readonly isBound: boolean;
}

export function functionLocation(f: unknown): Location | null {
  session ??= connect();
  const holder = globalThis as { $goesInspected?: unknown };
  holder.$goesInspected = f;
  const object = ask("Runtime.evaluate", { expression: "globalThis.$goesInspected" })?.result;
  delete holder.$goesInspected;
  const own = internal(object?.objectId, "[[FunctionLocation]]");
  const target = own === undefined ? internal(object?.objectId, "[[TargetFunction]]") : undefined;
  const place = (own ?? internal(target?.objectId, "[[FunctionLocation]]"))?.value;
  const url = place === undefined ? undefined : urls.get(place.scriptId);
  if (place === undefined || url === undefined) return null;
  return { url, line: place.lineNumber + 1, column: place.columnNumber + 1, isBound: own === undefined };
}

function internal(objectId: string | undefined, name: string): Property["value"] {
  if (objectId === undefined) return undefined;
  const answer = ask("Runtime.getProperties", { objectId, ownProperties: true });
  return answer?.internalProperties?.find((p) => p.name === name)?.value;
}

/** Node loads the inspector when it is first needed: few programs look for the names of function values. */
function connect(): Session {
  const { Session } = createRequire(import.meta.url)("node:inspector");
  const opened: Session = new Session();
  opened.connect();
  opened.on("Debugger.scriptParsed", ({ params }) => urls.set(params.scriptId, params.url));
  opened.post("Debugger.enable");
  return opened;
}

/** In the same thread, answers come before `post` returns. */
function ask(method: string, params: object): Answer | null {
  let answer: Answer | null = null;
  session!.post(method, params, (error, result) => {
    if (!error) answer = result;
  });
  return answer;
}
