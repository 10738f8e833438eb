// The inverse error function after M. J. Wichura, "Algorithm AS241: The percentage points of the normal distribution".
import { Log } from "./log.ts";
import { polynomial } from "./polynomial.ts";

const A = [
  1.1975323115670913, 47.07268811238398, 697.062665343896, 4854.886889384388, 16235.862515167575,
  23782.041382114385, 11819.493347062295, 887.0940696254552,
];
const B = [
  1.0, 42.31333070160091, 687.1870074920579, 5394.196021424751, 21213.794301586597, 39307.89580009271,
  28729.085735721943, 5226.495278852854,
];
const C = [
  1.4234371107496835, 4.630337846156546, 5.769497221460691, 3.6478483247632045, 1.2704582524523684,
  0.2417807251774506, 0.022723844989269184, 0.0007745450142783414,
];
const D = [
  Math.SQRT2,
  2.9036514445419948,
  2.3707661626024534,
  0.9754783200178743,
  0.2094506521051275,
  0.021494160384252878,
  0.0007744145906515771,
  1.4859850019840355e-9,
];
const E = [
  6.657904643501103, 5.463784911164114, 1.7848265399172913, 0.29656057182850487, 0.026532189526576124,
  0.0012426609473880784, 2.7115555687434876e-5, 2.0103343992922881e-7,
];
const F = [
  Math.SQRT2,
  0.8482908416595164,
  0.19364809469506591,
  0.02103693768272069,
  0.0011128009970788597,
  2.6110884050805935e-5,
  2.010321207683943e-7,
  2.8910246058729655e-15,
];

export function Erfinv(x: number): number {
  const size = Math.abs(x);
  if (!(size <= 1)) return NaN;
  if (size === 1) return x * Infinity;
  return x < 0 ? -positive(size) : positive(x);
}

function positive(x: number): number {
  if (x <= 0.85) {
    const r = 0.180625 - 0.25 * x * x;
    return (x * polynomial(r, A)) / polynomial(r, B);
  }
  const r = Math.sqrt(Math.LN2 - Log(1 - x));
  return r <= 5
    ? polynomial(r - 1.6, C) / polynomial(r - 1.6, D)
    : polynomial(r - 5, E) / polynomial(r - 5, F);
}

export function Erfcinv(x: number): number {
  return Erfinv(1 - x);
}
