// The kernel of main.go in JavaScript.
import { measure, randomNumbers } from "../measure.mjs";

const context = 3;

/** How far each diagonal got, for each number of edits. */
function trace(a, b) {
  const max = a.length + b.length;
  const v = new Array(2 * max + 1).fill(0);
  const steps = [];
  for (let d = 0; d <= max; d++) {
    steps.push(v.slice(max - d, max + d + 1));
    for (let k = -d; k <= d; k += 2) {
      const down = k === -d || (k !== d && v[max + k - 1] < v[max + k + 1]);
      let x = down ? v[max + k + 1] : v[max + k - 1] + 1;
      let y = x - k;
      while (x < a.length && y < b.length && a[x] === b[y]) {
        x++;
        y++;
      }
      v[max + k] = x;
      if (x >= a.length && y >= b.length) return steps;
    }
  }
  throw new Error("unreachable");
}

function diff(a, b) {
  const steps = trace(a, b);
  const edits = [];
  let x = a.length;
  let y = b.length;
  for (let d = steps.length - 1; d >= 0; d--) {
    const at = (k) => (k < -d || k > d ? 0 : steps[d][d + k]);
    const k = x - y;
    const previous = k === -d || (k !== d && at(k - 1) < at(k + 1)) ? k + 1 : k - 1;
    const px = at(previous);
    const py = px - previous;
    while (x > px && y > py && x > 0 && y > 0) {
      x--;
      y--;
      edits.push({ kind: " ", line: a[x], a: x, b: y });
    }
    if (d === 0) break;
    if (x === px) {
      y--;
      edits.push({ kind: "+", line: b[y], a: x, b: y });
    } else {
      x--;
      edits.push({ kind: "-", line: a[x], a: x, b: y });
    }
  }
  return edits.reverse();
}

function unified(edits) {
  let out = "";
  for (let i = 0; i < edits.length; ) {
    if (edits[i].kind === " ") {
      i++;
      continue;
    }
    const start = Math.max(0, i - context);
    let end = i;
    let quiet = 0;
    while (end < edits.length && quiet <= 2 * context) {
      quiet = edits[end].kind === " " ? quiet + 1 : 0;
      end++;
    }
    if (quiet > context) end -= quiet - context;
    const hunk = edits.slice(start, end);
    const removed = hunk.filter(({ kind }) => kind !== "+").length;
    const added = hunk.filter(({ kind }) => kind !== "-").length;
    out += `@@ -${hunk[0].a + 1},${removed} +${hunk[0].b + 1},${added} @@\n`;
    for (const { kind, line } of hunk) out += `${kind}${line}\n`;
    i = end;
  }
  return out;
}

function kernel(before, after) {
  let h = 2166136261 | 0;
  const text = unified(diff(before.split("\n"), after.split("\n")));
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 16777619);
  return h >>> 0;
}

function makeTexts() {
  const random = randomNumbers(3);
  const before = Array.from(
    { length: 6_000 },
    (_, i) => `\tline ${random(1_200)} of section ${Math.floor(i / 50)}`,
  );
  const after = [...before];
  for (let i = 0; i < 1_500; i++) {
    const at = random(after.length - 1);
    const what = random(3);
    if (what === 0) after.splice(at, 1);
    else if (what === 1) after[at] += " (changed)";
    else after.splice(at, 0, `\tnew line ${i}`);
  }
  return [before.join("\n"), after.join("\n")];
}

const [before, after] = makeTexts();
measure("diff", () => kernel(before, after));
