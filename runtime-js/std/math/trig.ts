// Trigonometric functions after the Cephes library (S. L. Moshier), with the argument reduction of Payne and Hanek for
// large arguments.
import { highWord, words } from "./words.ts";

/** π/4 in three parts, of which the first two have trailing zeros. */
const A = 0.7853981256484985;
const B = 3.774894707930798e-8;
const C = 2.6951514290790595e-15;

/** 4/π, 1280 bits from the one before the point. */
export const DIGITS =
  0x000000000000000145f306dc9c882a53f84eafa3ea69bb81b6c52b3278872083fca2c757bd778ac36e48dc74849ba5c00c925dd413a32439fc3bd63962534e7dd1046bea5d768909d338e04d68befc827323ac7306a673e93908bf177bf250763ff12fffbc0b301fde5e2316b414da3eda6cfd9e4f96136e9e8c7ecd3cbfd45aea4f758fd7cbe2f67a0e73ef14a525d4d7f6bf623f1aba10ac06608df8f6d757n;

const M64 = 0xffffffffffffffffn;

/** The octant of a positive x, made even, and what is left of x. */
function reduce(x: number): [number, number] {
  if (x >= 2 ** 29) return reduceLarge(x);
  let octant = Math.floor(x * 1.2732395447351628);
  octant += octant & 1;
  return [octant & 7, x - octant * A - octant * B - octant * C];
}

function reduceLarge(x: number): [number, number] {
  const high = highWord(x);
  const exponent = (high >>> 20) - 1075;
  const mantissa = (BigInt((high & 0xfffff) | 0x100000) << 32n) | BigInt(words[0]);
  const window = (DIGITS >> BigInt(1280 - 192 - 61 - exponent)) & ((1n << 192n) - 1n);
  const product = BigInt.asUintN(128, (window * mantissa) >> 64n);
  let octant = Number(product >> 125n);
  // The fraction of the octant, to 64 bits; behind its leading zeros stand those of the product's lower half.
  let fraction = (product >> 61n) & M64;
  const zeros = 64 - fraction.toString(2).length;
  fraction = ((fraction << BigInt(zeros + 1)) | ((product & M64) >> BigInt(63 - zeros))) & M64;
  let z = (Number((fraction >> 12n) | (1n << 52n)) * 2 ** -52) / 2 ** (zeros + 1);
  if (octant & 1) {
    octant = (octant + 1) & 7;
    z--;
  }
  return [octant, z * 0.7853981633974483];
}

function sine(z: number): number {
  const zz = z * z;
  return (
    z +
    z *
      zz *
      (((((1.5896230157654656e-10 * zz - 2.5050747762857807e-8) * zz + 2.7557313621385722e-6) * zz -
        0.0001984126982958954) *
        zz +
        0.008333333333322118) *
        zz -
        0.1666666666666663)
  );
}

function cosine(z: number): number {
  const zz = z * z;
  return (
    1 -
    0.5 * zz +
    zz *
      zz *
      (((((-1.1358536521387682e-11 * zz + 2.087570084197473e-9) * zz - 2.755731417929674e-7) * zz +
        2.4801587288851704e-5) *
        zz -
        0.0013888888888873056) *
        zz +
        0.041666666666666595)
  );
}

export function Sin(x: number): number {
  if (x === 0 || !Number.isFinite(x)) return x === 0 ? x : NaN;
  const [octant, z] = reduce(Math.abs(x));
  const y = octant & 2 ? cosine(z) : sine(z);
  return x < 0 === octant > 3 ? y : -y;
}

export function Cos(x: number): number {
  if (!Number.isFinite(x)) return NaN;
  const [octant, z] = reduce(Math.abs(x));
  const y = octant & 2 ? sine(z) : cosine(z);
  return octant > 1 && octant < 6 ? -y : y;
}

export function Sincos(x: number): [number, number] {
  return [Sin(x), Cos(x)];
}

export function Tan(x: number): number {
  if (x === 0 || !Number.isFinite(x)) return x === 0 ? x : NaN;
  const [octant, z] = reduce(Math.abs(x));
  const zz = z * z;
  let y = z;
  if (zz > 1e-14) {
    const p = (-13093.693918138379 * zz + 1153516.6483858742) * zz - 17956525.197648488;
    const q =
      (((zz + 13681.296347069296) * zz - 1320892.3444021097) * zz + 25008380.18233579) * zz -
      53869575.592945464;
    y = z + z * ((zz * p) / q);
  }
  if (octant & 2) y = -1 / y;
  return x < 0 ? -y : y;
}
