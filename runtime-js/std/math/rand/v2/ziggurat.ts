// The strips of the ziggurat method are those of math/rand.
import * as v1 from "../ziggurat.ts";

export function normalStrip(i: number): [number, number, number, number] {
  return v1.normalStrip(i);
}

export function exponentialStrip(i: number): [number, number, number, number] {
  return v1.exponentialStrip(i);
}
