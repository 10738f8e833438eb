// Where the compiled runtime is.
import { fileURLToPath } from "node:url";

/** `runtime-js` beside `src`. */
export const runtimeDirectory = fileURLToPath(new URL("../../runtime-js", import.meta.url));
