// The logarithm of the gamma function after FreeBSD's msun.
import { Log } from "./log.ts";
import { polynomial } from "./polynomial.ts";
import { Cos, Sin } from "./trig.ts";

const A_EVEN = [
  0.07721566490153287, 0.06735230105312927, 0.007385550860814029, 0.0011927076318336207,
  0.00022086279071390839, 2.5214456545125733e-5,
];
const A_ODD = [
  0.3224670334241136, 0.020580808432516733, 0.0028905138367341563, 0.0005100697921535113,
  0.00010801156724758394, 4.4864094961891516e-5,
];
const T0 = [
  0.48383612272381005, -0.032788541075985965, 0.006100538702462913, -0.0014034646998923284,
  0.00031563207090362595,
];
const T1 = [
  -0.1475877229945939, 0.01797067508118204, -0.0036845201678113826, 0.000881081882437654,
  -0.00031275416837512086,
];
const T2 = [
  0.06462494023913339, -0.010314224129834144, 0.0022596478090061247, -0.0005385953053567405,
  0.0003355291926355191,
];
const U = [
  -0.07721566490153287, 0.6328270640250934, 1.4549225013723477, 0.9777175279633727, 0.22896372806469245,
  0.013381091853678766,
];
const V = [
  1.0, 2.4559779371304113, 2.128489763798934, 0.7692851504566728, 0.10422264559336913, 0.003217092422824239,
];
const S = [
  -0.07721566490153287, 0.21498241596060885, 0.325778796408931, 0.14635047265246445, 0.02664227030336386,
  0.0018402845140733772, 3.194753265841009e-5,
];
const R = [
  1.0, 1.3920053346762105, 0.7219355475671381, 0.17193386563280308, 0.01864591917156529,
  0.0007779424963818936, 7.326684307446256e-6,
];
const W = [
  0.08333333333333297, -0.0027777777772877554, 0.0007936505586430196, -0.00059518755745034,
  0.0008363399189962821, -0.0016309293409657527,
];

/** Where Gamma has its minimum for positive x, and the logarithm there. */
const MINIMUM = 1.4616321449683622;
const MINIMUM_HIGH = -0.12148629053584961;
const MINIMUM_LOW = -3.638676997039505e-18;

export function Lgamma(x: number): [number, number] {
  if (!Number.isFinite(x)) return [x, 1];
  if (x === 0) return [Infinity, 1];
  const size = Math.abs(x);
  if (size < 2 ** -70) return [-Log(size), x < 0 ? -1 : 1];
  if (x > 0) return [positive(x), 1];
  const t = size >= 2 ** 52 ? 0 : sinPi(size);
  if (t === 0) return [Infinity, 1];
  return [Log(Math.PI / Math.abs(t * size)) - positive(size), t < 0 ? -1 : 1];
}

function positive(x: number): number {
  if (x === 1 || x === 2) return 0;
  if (x < 2) return belowTwo(x);
  if (x < 8) return belowEight(x);
  const t = Log(x);
  if (x >= 2 ** 58) return x * (t - 1);
  const z = 1 / x;
  return (x - 0.5) * (t - 1) + (0.4189385332046727 + z * polynomial(z * z, W));
}

/** One of three approximations, after a step of the recurrence if x <= 0.9. */
function belowTwo(x: number): number {
  const start = x <= 0.9 ? -Log(x) : 0;
  const shift = x <= 0.9 ? 1 : 0;
  if (x >= (shift ? 0.7316321449683623 : 1.7316321449683623)) {
    const y = shift ? 1 - x : 2 - x;
    const z = y * y;
    const p = y * polynomial(z, A_EVEN) + z * polynomial(z, A_ODD);
    return start + (p - 0.5 * y);
  }
  if (x >= (shift ? 0.19163214496836226 : 1.1916321449683622)) {
    const y = x - (shift ? 0.46163214496836225 : MINIMUM);
    const z = y * y;
    const w = z * y;
    const p = z * polynomial(w, T0) - (MINIMUM_LOW - w * (polynomial(w, T1) + y * polynomial(w, T2)));
    return start + (MINIMUM_HIGH + p);
  }
  const y = shift ? x : x - 1;
  return start + (-0.5 * y + (y * polynomial(y, U)) / polynomial(y, V));
}

function belowEight(x: number): number {
  const whole = Math.floor(x);
  const y = x - whole;
  const value = 0.5 * y + (y * polynomial(y, S)) / polynomial(y, R);
  let z = 1;
  for (let i = whole - 1; i >= 2; i--) z *= y + i;
  return whole >= 3 ? value + Log(z) : value;
}

/** -sin(πx) for positive x. */
function sinPi(x: number): number {
  if (x < 0.25) return -Sin(Math.PI * x);
  if (Math.floor(x) === x) return 0;
  x %= 2;
  switch (Math.floor(x * 4)) {
    case 0:
      return -Sin(Math.PI * x);
    case 1:
    case 2:
      return -Cos(Math.PI * (0.5 - x));
    case 3:
    case 4:
      return -Sin(Math.PI * (1 - x));
    case 5:
    case 6:
      return Cos(Math.PI * (x - 1.5));
  }
  return -Sin(Math.PI * (x - 2));
}
