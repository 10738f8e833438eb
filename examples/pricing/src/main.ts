import {
  CHF,
  type Currency,
  EUR,
  Format,
  GoError,
  JPY,
  Line,
  NewQuote,
  type Quote,
  USD,
} from "../pricing/quote.go";

const lines = [
  new Line({ SKU: "TEA-100", Name: "Green tea, 100 g", Price: 895, Qty: 2 }),
  new Line({ SKU: "POT-1", Name: "Tea pot", Price: 4250, Qty: 1 }),
  new Line({ SKU: "CUP-6", Name: "Six cups", Price: 2990, Qty: 1 }),
];

function element<T extends HTMLElement>(id: string): T {
  return document.getElementById(id) as T;
}

const body = element<HTMLTableSectionElement>("lines");
const currency = element<HTMLSelectElement>("currency");
const coupon = element<HTMLInputElement>("coupon");
const member = element<HTMLInputElement>("member");
const result = element("result");

for (const code of [EUR, USD, CHF, JPY]) currency.add(new Option(code));

for (const line of lines) {
  const row = body.insertRow();
  row.insertCell().textContent = line.Name;
  const price = row.insertCell();
  price.className = "number";
  price.textContent = Format(line.Price, EUR);
  const quantity = document.createElement("input");
  quantity.type = "number";
  quantity.id = line.SKU;
  quantity.value = String(line.Qty);
  quantity.ariaLabel = `Quantity of ${line.Name}`;
  const cell = row.insertCell();
  cell.className = "number";
  cell.append(quantity);
  const total = row.insertCell();
  total.className = "number";
  quantity.addEventListener("input", (event) => {
    try {
      line.Qty = Number(quantity.value);
      total.textContent = Format(line.Total(), EUR);
    } catch (error) {
      // 1.5 is no int: the line stays as it was, and so does the quote.
      event.stopPropagation();
      showError(error);
    }
  });
  total.textContent = Format(line.Total(), EUR);
}

function term(list: HTMLElement, name: string, value: string, className = ""): void {
  const dt = document.createElement("dt");
  const dd = document.createElement("dd");
  dt.textContent = name;
  dd.textContent = value;
  dt.className = dd.className = className;
  list.append(dt, dd);
}

function showQuote(quote: Quote): void {
  const list = document.createElement("dl");
  term(list, "Subtotal", Format(quote.Subtotal, quote.Currency));
  for (const { Reason, Amount } of quote.Discounts) term(list, Reason, Format(-Amount, quote.Currency));
  term(list, "VAT", Format(quote.VAT, quote.Currency));
  term(list, "Total", quote.Text, "total");
  result.className = "";
  result.replaceChildren(list);
}

function showError(error: unknown): void {
  const list = document.createElement("ul");
  const text = error instanceof GoError ? error.message : `Something is wrong: ${error}`;
  for (const problem of text.split("\n")) {
    const item = document.createElement("li");
    item.textContent = problem;
    list.append(item);
  }
  result.className = "wrong";
  result.replaceChildren(list);
}

function update(): void {
  try {
    const quote = NewQuote({
      Lines: lines,
      Coupon: coupon.value,
      Currency: currency.value as Currency,
      Member: member.checked,
    });
    if (quote !== null) showQuote(quote);
  } catch (error) {
    showError(error);
  }
}

element("order").addEventListener("input", update);
update();
