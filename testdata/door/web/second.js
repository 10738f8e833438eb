import { Eval, Largest } from "../calc/calc.go";
import * as results from "./results.js";

export async function next() {
  const lines = await results.calc({ Eval, Largest });
  const { Squares } = await import("../lists/lists.go");
  lines.push(...(await results.lists({ Squares })));
  const { next } = await import("./third.js");
  return [...lines, ...(await next())];
}
