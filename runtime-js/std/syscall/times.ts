// The time of the host.
export function now(): number | bigint {
  const ns = BigInt(Date.now()) * 1_000_000n;
  const number = Number(ns);
  return Number.isSafeInteger(number) ? number : ns;
}
