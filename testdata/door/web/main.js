// Imports packages one after the other, each behind a dynamic import of the one before, and some in a worker.
import * as geo from "../geo/geo.go";
import { report } from "./report.js";
import * as results from "./results.js";

const lines = await results.geo(geo);
const { next } = await import("./second.js");
lines.push(...(await next()));
if (typeof Worker !== "undefined") {
  const worker = new Worker(new URL("./worker.js", import.meta.url), { type: "module" });
  lines.push(
    ...(await new Promise((resolve) => worker.addEventListener("message", ({ data }) => resolve(data)))),
  );
}
report("main", lines);
