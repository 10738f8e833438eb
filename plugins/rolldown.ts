// The Rolldown plugin, which is Rollup's: Rolldown has the same hooks, and the same graph to ask what is used.
export { default, type GoesOptions } from "./rollup.ts";
