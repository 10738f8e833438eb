// What code points are that Unicode has since version 15.1, or counts elsewhere since then: engines may know an older
// version than Go, which knows 17.0. testdata/unicode/record.mjs writes them.

/** Runs, each with its class: Upper or loWer case, other Letters, Marks, Digits, other Numbers, P, S. */
const text =
  "idL 16iL 8M qtL 3kL 2r7-eM 3-bM 2r-1P 1cP 7eU 1W tzS o6-2S 1gtS va-3S dh-1S aS na4-1U 1W 1U 1W 3U 2U 6U 1W 1U lL gk2-fS ce-1S 1j-6S 1ki-1fL nh-pL rr-9D 1-5L 1-lU 4-4M 1P 1L 1-lW 9-1S 8j-5L 9P 1-7S y-2M w4-9L 2L 3L 2-11L 2L 1-8M 2M 3M 2-3M 2-4M 1L 1M 1L 1-1P 2-1P 9-1M ku-jD 1nM ua-7M 2h-wL 1P f-9D c7-17L 5-9D a9M 45i-32yL 5qe-tL 1-hM 1-9D 2dj-18L 1-2P 1-9D 87-oU 3-oW 7z-1L 1-2N 4qq-7L zkL a-lL 2q-36L c9a-6nS 1-9D 1-2S 4-c3S 7-mS g-gS 4io-tL 1-1M 1L 1-9D 5P 5d-uL 2-2L 1M 1-1L 1M 1-6L 1-1M 1-4L 1M 9-1L 34pS 4f-3S 8o-9S 5-1S f-8S ak-3S 1e-1S 4-1S 1bS 8S 2S 5S fS 3S a-1S 5S 64-10S bS 10zk-5L 4mb-bL 5s3-h9L aj7-3bdL";

export interface Run {
  readonly lo: number;
  readonly hi: number;
  readonly kind: string;
}

/** Runs as how far each begins behind the one before, and how much longer than one code point it is, in base 36. */
export function runsOf(text: string): Run[] {
  let end = 0;
  return text.split(" ").map((run) => {
    const [, gap, more = "0", kind] = /^([0-9a-z]+)(?:-([0-9a-z]+))?(.*)/.exec(run)!;
    const lo = end + Number.parseInt(gap, 36);
    end = lo + Number.parseInt(more, 36);
    return { lo, hi: end, kind };
  });
}

let runs: Run[] | undefined;

/** The class of a code point, as one letter; undefined where all engines say the same. */
export function laterClass(r: number): string | undefined {
  if (r < 0x295) return undefined;
  runs ??= runsOf(text);
  let [lo, hi] = [0, runs.length];
  while (lo < hi) {
    const middle = (lo + hi) >> 1;
    if (r > runs[middle].hi) lo = middle + 1;
    else hi = middle;
  }
  return lo < runs.length && r >= runs[lo].lo ? runs[lo].kind : undefined;
}
