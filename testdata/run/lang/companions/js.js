export function describe(o, p) {
  p.Qty += 6;
  const [{ SKU, Qty }] = o.Lines.reverse();
  return { SKU: `${SKU}é${[...(o.Notes.get("k") ?? [])].join("")}`, Qty: Qty + p.Total(2) };
}

export const each = (list, f) => list.map((s, i) => f(s, i));

export const biggest = (shapes) =>
  shapes.filter((shape) => shape !== null).sort((a, b) => b.Area() - a.Area())[0] ?? null;

export const sum = (a, b) => a + b;

export const load = (ms, { signal }) =>
  new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, ms, `after ${ms}`);
    signal.addEventListener("abort", () => {
      clearTimeout(timer);
      reject(signal.reason);
    });
  });

export function Line$rename(line, to) {
  const before = line.SKU;
  line.SKU = to;
  return before;
}

export const slow = (n) => Promise.resolve(n + 1);
