// The strips of the ziggurat method.
import { Exp } from "../exp.ts";
import { Log } from "../log.ts";

type Strip = [width: number, inside: number, top: number, bottom: number];

/**
 * n strips of the given area under a density f, where the last one ends at `edge`, for numbers below `scale`. In Go's
 * tables, the edges are those of this strip and the next below.
 */
function strips(
  n: number,
  edge: number,
  area: number,
  scale: number,
  f: (x: number) => number,
  inverse: (y: number) => number,
): Strip[] {
  const inside: number[] = [];
  const width: number[] = [];
  const height: number[] = [];
  const q = area / f(edge);
  inside[0] = Math.trunc((edge / q) * scale);
  inside[1] = 0;
  width[0] = Math.fround(q / scale);
  width[n - 1] = Math.fround(edge / scale);
  height[0] = 1;
  height[n - 1] = Math.fround(f(edge));
  let x = edge;
  for (let i = n - 2; i >= 1; i--) {
    const before = x;
    x = inverse(area / x + f(x));
    inside[i + 1] = Math.trunc((x / before) * scale);
    width[i] = Math.fround(x / scale);
    height[i] = Math.fround(f(x));
  }
  return width.map((w, i) => [w, inside[i], height[i], i === 0 ? 0 : height[i - 1]]);
}

let normal: Strip[] | undefined;
let exponential: Strip[] | undefined;

export function normalStrip(i: number): Strip {
  normal ??= strips(
    128,
    3.442619855899,
    9.91256303526217e-3,
    2 ** 31,
    (x) => Exp(-0.5 * x * x),
    (y) => Math.sqrt(-2 * Log(y)),
  );
  return normal[i];
}

export function exponentialStrip(i: number): Strip {
  exponential ??= strips(
    256,
    7.69711747013105,
    3.949659822581572e-3,
    2 ** 32,
    (x) => Exp(-x),
    (y) => -Log(y),
  );
  return exponential[i];
}
