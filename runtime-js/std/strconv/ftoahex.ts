// Floats in the formats that show their bits: 'b' and 'x'.

const view = new DataView(new ArrayBuffer(8));

/** f = mantissa × 2**exponent, with the implicit bit in the mantissa. */
function split(f: number, bits: number): [mantissa: bigint, exponent: number] {
  const [size, bias] = bits === 32 ? [23, 127] : [52, 1023];
  if (bits === 32) view.setFloat32(0, f);
  else view.setFloat64(0, f);
  const all = bits === 32 ? BigInt(view.getUint32(0)) : view.getBigUint64(0);
  const biased = Number((all >> BigInt(size)) & BigInt(2 * bias + 1));
  const fraction = all & ((1n << BigInt(size)) - 1n);
  const mantissa = biased === 0 ? fraction : fraction | (1n << BigInt(size));
  return [mantissa, (biased || 1) - bias - size];
}

export function binaryFloat(f: number, bits: number): string {
  const [mantissa, exponent] = split(f, bits);
  return mantissa + "p" + (exponent < 0 ? "" : "+") + exponent;
}

/** As 0x1.yyyp±dd; a precision below that of the float rounds to even. */
export function hexFloat(f: number, format: string, prec: number): string {
  let [mantissa, exponent] = split(f, 64);
  if (mantissa === 0n) exponent = -52;
  for (; mantissa && mantissa < 1n << 52n; exponent--) mantissa <<= 1n;
  if (prec >= 0 && prec < 13) {
    const unit = 1n << BigInt(52 - 4 * prec);
    const rest = mantissa % unit;
    mantissa -= rest;
    if (rest * 2n > unit || (rest * 2n === unit && (mantissa / unit) & 1n)) mantissa += unit;
    if (mantissa >> 53n) {
      mantissa >>= 1n;
      exponent++;
    }
  }
  const digits = mantissa.toString(16).padStart(14, "0");
  const fraction =
    prec < 0 ? digits.slice(1).replace(/0+$/, "") : digits.slice(1).padEnd(prec, "0").slice(0, prec);
  exponent += 52;
  const size = Math.abs(exponent);
  const scale = (exponent < 0 ? "p-" : "p+") + (size < 10 ? "0" : "") + size;
  const text = "0x" + digits[0] + (fraction && "." + fraction) + scale;
  return format === "X" ? text.toUpperCase() : text;
}
