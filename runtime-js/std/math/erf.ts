// The error function and its complement after FreeBSD's msun.
import { Exp } from "./exp.ts";
import { polynomial } from "./polynomial.ts";
import { fromWords, highWord } from "./words.ts";

const NEAR_P = [
  0.12837916709551256, -0.3250421072470015, -0.02848174957559851, -0.005770270296489442,
  -2.3763016656650163e-5,
];
const NEAR_Q = [
  1, 0.39791722395915535, 0.0650222499887673, 0.005081306281875766, 0.00013249473800432164,
  -3.960228278775368e-6,
];
const ONE_P = [
  -0.0023621185607526594, 0.41485611868374833, -0.3722078760357013, 0.31834661990116175, -0.11089469428239668,
  0.035478304325618236, -0.002166375594868791,
];
const ONE_Q = [
  1, 0.10642088040084423, 0.540397917702171, 0.07182865441419627, 0.12617121980876164, 0.01363708391202905,
  0.011984499846799107,
];
const TWO_P = [
  -0.009864944034847148, -0.6938585727071818, -10.558626225323291, -62.375332450326006, -162.39666946257347,
  -184.60509290671104, -81.2874355063066, -9.814329344169145,
];
const TWO_Q = [
  1, 19.651271667439257, 137.65775414351904, 434.56587747522923, 645.3872717332679, 429.00814002756783,
  108.63500554177944, 6.570249770319282, -0.0604244152148581,
];
const FAR_P = [
  -0.0098649429247001, -0.799283237680523, -17.757954917754752, -160.63638485582192, -637.5664433683896,
  -1025.0951316110772, -483.5191916086514,
];
const FAR_Q = [
  1, 30.33806074348246, 325.7925129965739, 1536.729586084437, 3199.8582195085955, 2553.0504064331644,
  474.52854120695537, -22.44095244658582,
];

/** Erf(1), rounded to a float32. */
const ERF_1 = 0.8450629115104675;

/** (Erf(x) - x) / x for 2^-56 < x < 0.84375. */
function near(x: number): number {
  const z = x * x;
  return polynomial(z, NEAR_P) / polynomial(z, NEAR_Q);
}

/** Erf(x) - ERF_1 for 0.84375 <= x < 1.25. */
function nearOne(x: number): number {
  return polynomial(x - 1, ONE_P) / polynomial(x - 1, ONE_Q);
}

/** Erfc(x) for x >= 1.25. */
function complement(x: number): number {
  const s = 1 / (x * x);
  const r =
    x < 1 / 0.35 ? polynomial(s, TWO_P) / polynomial(s, TWO_Q) : polynomial(s, FAR_P) / polynomial(s, FAR_Q);
  const z = fromWords(highWord(x), 0);
  return (Exp(-z * z - 0.5625) * Exp((z - x) * (z + x) + r)) / x;
}

export function Erf(x: number): number {
  return x < 0 ? -positive(-x) : positive(x);
}

function positive(x: number): number {
  if (x < 0.84375) {
    if (x < 2.848094538889218e-306) return 0.125 * (8 * x + 1.0270333367641007 * x);
    if (x < 2 ** -28) return x + 0.1283791670955126 * x;
    return x + x * near(x);
  }
  if (x < 1.25) return ERF_1 + nearOne(x);
  return x >= 6 ? 1 : 1 - complement(x);
}

export function Erfc(x: number): number {
  const size = Math.abs(x);
  if (size < 0.84375) {
    let y = size;
    if (size >= 2 ** -56)
      y = size < 0.25 ? size + size * near(size) : 0.5 + (size * near(size) + (size - 0.5));
    return x < 0 ? 1 + y : 1 - y;
  }
  if (size < 1.25) return x < 0 ? 1 + ERF_1 + nearOne(size) : 1 - ERF_1 - nearOne(size);
  if (x < 0) return x < -6 ? 2 : 2 - complement(size);
  return x >= 28 ? 0 : complement(x);
}
