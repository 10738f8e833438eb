// The kernel of main.go in JavaScript: from bytes to bytes, as texts come from and go to the network.
import { measure, randomNumbers } from "../measure.mjs";

const decoder = new TextDecoder();
const encoder = new TextEncoder();

function transform(input) {
  const countries = new Map();
  for (const order of JSON.parse(decoder.decode(input))) {
    const code = order.shipTo.country.toUpperCase();
    let country = countries.get(code);
    if (!country) {
      country = { code, orders: 0, unpaid: [], notes: [], sales: new Map(), customers: new Map(), mobile: 0 };
      countries.set(code, country);
    }
    country.orders++;
    country.customers.set(order.customer, (country.customers.get(order.customer) ?? 0) + 1);
    if (!order.paid) country.unpaid.push(order.id);
    if (order.note !== null) country.notes.push(order.note);
    if (order.meta.device === "phone") country.mobile++;
    for (const { sku, name, qty, price } of order.items) {
      let sale = country.sales.get(sku);
      if (!sale) {
        sale = { sku, name, sold: 0, revenue: 0 };
        country.sales.set(sku, sale);
      }
      sale.sold += qty;
      sale.revenue += qty * price;
    }
  }
  const report = [...countries.values()]
    .sort((a, b) => (a.code < b.code ? -1 : 1))
    .map(({ code, orders, unpaid, notes, sales, customers, mobile }) => ({
      code,
      orders,
      unpaid,
      notes: notes.length > 0 ? notes : undefined,
      best: [...sales.values()].sort((a, b) => b.revenue - a.revenue || (a.sku < b.sku ? -1 : 1)),
      customers: Object.fromEntries([...customers].sort(([a], [b]) => (a < b ? -1 : 1))),
      mobile,
    }));
  return encoder.encode(JSON.stringify(report));
}

function kernel(input) {
  let h = 2166136261 | 0;
  for (const c of transform(input)) h = Math.imul(h ^ c, 16777619);
  return h >>> 0;
}

function makeInput() {
  const random = randomNumbers(23);
  const countries = ["de", "fr", "es", "pl", "jp"];
  const devices = ["phone", "tablet", "desktop"];
  const all = Array.from({ length: 1_500 }, (_, i) => {
    const order = { id: 100_000 + i, customer: `Kundé ${random(90)}`, paid: random(5) > 0 };
    order.note = null;
    order.shipTo = { street: `${i} Main "Street"`, city: "Zürich & Co", country: countries[random(5)] };
    if (random(6) === 0) order.note = `ring twice\nnumber ${i}`;
    order.items = [];
    for (let n = 1 + random(6); n > 0; n--) {
      const sku = random(60);
      const qty = 1 + random(9);
      const tags = sku % 3 === 0 ? ["new", "sale"] : undefined;
      const padded = String(sku).padStart(3, "0");
      order.items.push({ sku: `SKU-${padded}`, name: `Thing ${sku}`, qty, price: (sku * 50 + 25) / 4, tags });
    }
    order.meta = { device: devices[random(3)], visits: random(30), abTest: [true, false] };
    return order;
  });
  return encoder.encode(JSON.stringify(all));
}

const input = makeInput();
measure("jsontransform", () => kernel(input));
