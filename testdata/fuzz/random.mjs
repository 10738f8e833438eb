// Random numbers that depend on a seed alone (splitmix32), and choices made with them.

export class Random {
  #state;
  constructor(seed) {
    this.#state = Math.imul(seed, 0x9e3779b1) ^ 0x5bd1e995;
  }

  #next() {
    this.#state = (this.#state + 0x9e3779b9) | 0;
    let z = this.#state;
    z = Math.imul(z ^ (z >>> 16), 0x21f0aaad);
    z = Math.imul(z ^ (z >>> 15), 0x735a2d97);
    return (z ^ (z >>> 15)) >>> 0;
  }

  /** 0 … n-1 */
  below(n) {
    return Math.floor((this.#next() / 2 ** 32) * n);
  }

  chance(probability) {
    return this.#next() / 2 ** 32 < probability;
  }

  pick(list) {
    return list[this.below(list.length)];
  }

  /** One of the entries [weight, value]. */
  weighted(entries) {
    let at = this.below(entries.reduce((sum, [weight]) => sum + weight, 0));
    return entries.find(([weight]) => (at -= weight) < 0)[1];
  }

  list(n, make) {
    return Array.from({ length: n }, (_, i) => make(i));
  }
}
