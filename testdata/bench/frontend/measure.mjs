// Measures a program written by hand as those in Go measure themselves: the kernel once to warm up, five times against the
// clock, and one line with the name, the least milliseconds and the checksum.
const rounds = 5;

export function measure(name, kernel) {
  const sum = kernel();
  let best = Infinity;
  for (let i = 0; i < rounds; i++) {
    const start = performance.now();
    const got = kernel();
    best = Math.min(best, performance.now() - start);
    if (got !== sum) throw new Error(`${name}: runs disagree`);
  }
  console.log(`${name} ${best.toFixed(3)} ${sum}`);
}

/** Makes the numbers below n that the Go programs make their data of. */
export function randomNumbers(seed) {
  return (n) => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return (seed >>> 8) % n;
  };
}
