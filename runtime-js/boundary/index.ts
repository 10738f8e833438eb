// What the facade of a Go package imports: codecs by Go type, and the call conventions.

import { shareProcess } from "../imported.ts";

export { enter } from "../scheduler.ts";
export * from "./codec.ts";
export { call, error, GoError, GoExit, GoPanic, unwrap } from "./errors.ts";
export { any, functions } from "./functions.ts";
export { structs } from "./structs.ts";

shareProcess();
