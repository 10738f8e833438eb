// What a server renders with.
import * as results from "./results.js";

export async function render() {
  const [calc, geo] = await Promise.all([import("../calc/calc.go"), import("../geo/geo.go")]);
  const { Squares } = await import("../lists/lists.go");
  const { next } = await import("./third.js");
  return [
    ...(await results.calc(calc)),
    ...(await results.geo(geo)),
    ...(await results.lists({ Squares })),
    ...(await next()),
  ]
    .sort()
    .join("\n");
}
