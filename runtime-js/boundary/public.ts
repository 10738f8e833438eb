// What of the boundary JavaScript imports by name, from the facade of any package.
export { GoPanic } from "../panics/errors.ts";
export { GoExit } from "../process/imported.ts";
export { GoError } from "./errors.ts";
export { GoValue } from "./handles.ts";
export type { Nothing } from "./nothing.ts";
export { type Snapshot, snapshot } from "./snapshot.ts";
