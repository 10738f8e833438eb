// How tests lay out the modules of a program that nobody runs.
import type { Layout } from "../src/compile.ts";

export const layout: Layout = {
  packageSpecifier: (_, to) => `./${to}.js`,
  companionSpecifier: (_, path) => path,
  runtimeSpecifier: () => "goes/runtime",
  jsFunctionsSpecifier: () => "goes/runtime/boundary/jsfunctions",
  fileName: () => "main.js",
};
