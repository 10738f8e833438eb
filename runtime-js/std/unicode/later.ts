// What code points are that Unicode has since version 15.1, or counts elsewhere since then: engines may know an older
// version than Go, which knows 17.0. testdata/unicode/record.mjs writes them.

/** Runs in hexadecimal, each with its class: Upper or loWer case, other Letters, Marks, Digits, other Numbers, P, S. */
const text =
  "295L 88fL 897M c5cL cdcL 1acf-1addM 1ae0-1aebM 1b4e-1b4fP 1b7fP 1c89U 1c8aW 20c1S 2427-2429S 2b96S 2ffc-2fffS 31e4-31e5S 31efS a7cb-a7ccU a7cdW a7ceU a7cfW a7d2U a7d4U a7daU a7dbW a7dcU a7f1L fbc3-fbd2S fd90-fd91S fdc8-fdceS 105c0-105f3L 10940-10959L 10d40-10d49D 10d4a-10d4fL 10d50-10d65U 10d69-10d6dM 10d6eP 10d6fL 10d70-10d85W 10d8e-10d8fS 10ec2-10ec7L 10ed0P 10ed1-10ed8S 10efa-10efcM 11380-11389L 1138bL 1138eL 11390-113b5L 113b7L 113b8-113c0M 113c2M 113c5M 113c7-113caM 113cc-113d0M 113d1L 113d2M 113d3L 113d4-113d5P 113d7-113d8P 113e1-113e2M 116d0-116e3D 1171eM 11b60-11b67M 11bc0-11be0L 11be1P 11bf0-11bf9D 11db0-11ddbL 11de0-11de9D 11f5aM 13460-143faL 16100-1611dL 1611e-1612fM 16130-16139D 16d40-16d6cL 16d6d-16d6fP 16d70-16d79D 16ea0-16eb8U 16ebb-16ed3W 16ff2-16ff3L 16ff4-16ff6N 187f8-187ffL 18cffL 18d09-18d1eL 18d80-18df2L 1cc00-1ccefS 1ccf0-1ccf9D 1ccfa-1ccfcS 1cd00-1ceb3S 1ceba-1ced0S 1cee0-1cef0S 1e5d0-1e5edL 1e5ee-1e5efM 1e5f0L 1e5f1-1e5faD 1e5ffP 1e6c0-1e6deL 1e6e0-1e6e2L 1e6e3M 1e6e4-1e6e5L 1e6e6M 1e6e7-1e6edL 1e6ee-1e6efM 1e6f0-1e6f4L 1e6f5M 1e6fe-1e6ffL 1f6d8S 1f777-1f77aS 1f8b2-1f8bbS 1f8c0-1f8c1S 1f8d0-1f8d8S 1fa54-1fa57S 1fa89-1fa8aS 1fa8e-1fa8fS 1fabeS 1fac6S 1fac8S 1facdS 1fadcS 1fadfS 1fae9-1faeaS 1faefS 1fbcb-1fbefS 1fbfaS 2b73a-2b73fL 2cea2-2ceadL 2ebf0-2ee5dL 323b0-33479L";

let runs: { lo: number; hi: number; kind: string }[] | undefined;

function parsed() {
  return text.split(" ").map((run) => {
    const [lo, hi = lo] = run.slice(0, -1).split("-");
    return { lo: Number.parseInt(lo, 16), hi: Number.parseInt(hi, 16), kind: run.slice(-1) };
  });
}

/** The class of a code point, as one letter; undefined where all engines say the same. */
export function laterClass(r: number): string | undefined {
  if (r < 0x295) return undefined;
  runs ??= parsed();
  let [lo, hi] = [0, runs.length];
  while (lo < hi) {
    const middle = (lo + hi) >> 1;
    if (r > runs[middle].hi) lo = middle + 1;
    else hi = middle;
  }
  return lo < runs.length && r >= runs[lo].lo ? runs[lo].kind : undefined;
}
