// The kernel of main.go in JavaScript.
import { measure, randomNumbers } from "../measure.mjs";

class Rules {
  constructor(tax, shipping, tiers, coupons, breaks) {
    this.tax = tax;
    this.shipping = shipping;
    this.tiers = tiers;
    this.coupons = coupons;
    this.breaks = breaks;
  }

  percent(line) {
    return this.breaks.find(({ from }) => line.qty >= from)?.percent ?? 0;
  }

  coupon(code, net) {
    if (code === "") return 0;
    const coupon = this.coupons.get(code);
    if (!coupon) throw new Error(`unknown coupon "${code}"`);
    return net < coupon.minimum ? 0 : coupon.percent;
  }

  quote(order) {
    let net = 0;
    let discount = 0;
    let tax = 0;
    let weight = 0;
    const byCategory = new Map();
    for (const line of order.lines) {
      const { product, qty } = line;
      const amount = product.price * qty;
      const off = Math.round((amount * (this.percent(line) + (this.tiers.get(order.customer) ?? 0))) / 100);
      net += amount;
      discount += off;
      byCategory.set(product.category, (byCategory.get(product.category) ?? 0) + amount - off);
      weight += product.weight * qty;
    }
    const percent = this.coupon(order.coupon, net - discount);
    for (const [category, amount] of byCategory) {
      const off = Math.round((amount * percent) / 100);
      discount += off;
      tax += Math.round(((amount - off) * this.tax.get(category)) / 100);
    }
    const shipping = Math.round((Math.ceil(weight * 2) / 2) * this.shipping.get(order.region));
    const total = net - discount + tax + shipping;
    return { orderId: order.id, customer: order.customer, net, discount, tax, shipping, total };
  }
}

function kernel(rules, orders) {
  const accounts = new Map();
  const quotes = [];
  let failed = 0;
  for (const order of orders) {
    let quote;
    try {
      quote = rules.quote(order);
    } catch {
      failed++;
      continue;
    }
    quotes.push(quote);
    let account = accounts.get(quote.customer);
    if (!account) {
      account = { customer: quote.customer, orders: 0, total: 0 };
      accounts.set(quote.customer, account);
    }
    account.orders++;
    account.total += quote.total;
  }
  quotes.sort((a, b) => b.total - a.total || a.orderId - b.orderId);
  const ranking = [...accounts.values()].sort((a, b) => b.total - a.total);
  let h = failed;
  for (const quote of quotes) h = (Math.imul(h, 31) + quote.total) ^ quote.tax;
  for (const account of ranking) h = (Math.imul(h, 31) + account.total + account.orders) | 0;
  return h >>> 0;
}

function makeRules() {
  const tiers = new Map();
  for (let i = 0; i < 500; i += 3) tiers.set(`customer ${i}`, i % 4);
  return new Rules(
    new Map(Object.entries({ food: 7, books: 5, tools: 19, toys: 19 })),
    new Map(Object.entries({ north: 120, south: 95, islands: 310 })),
    tiers,
    new Map([
      ["SPRING", { percent: 10, minimum: 5_000 }],
      ["VIP", { percent: 15, minimum: 20_000 }],
    ]),
    [
      { from: 100, percent: 15 },
      { from: 50, percent: 10 },
      { from: 10, percent: 5 },
    ],
  );
}

function makeOrders() {
  const random = randomNumbers(7);
  const categories = ["food", "books", "tools", "toys"];
  const regions = ["north", "south", "islands"];
  const coupons = ["", "", "", "SPRING", "VIP", "BOGUS"];
  return Array.from({ length: 20_000 }, (_, id) => {
    const customer = `customer ${random(500)}`;
    const region = regions[random(3)];
    const coupon = coupons[random(6)];
    const lines = [];
    for (let n = 1 + random(8); n > 0; n--) {
      const sku = random(2_000);
      const product = {
        sku: `SKU-${sku}`,
        category: categories[sku % 4],
        price: 99 + ((sku * 7) % 5_000),
        weight: (sku % 40) / 8,
      };
      lines.push({ product, qty: 1 + random(120) });
    }
    return { id, customer, region, coupon, lines };
  });
}

const rules = makeRules();
const orders = makeOrders();
measure("pricing", () => kernel(rules, orders));
