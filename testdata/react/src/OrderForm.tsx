// An order as React's state: a struct of Go, of which each change makes another one.
import { type FormEvent, useMemo, useState } from "react";
import { ErrEmpty, Format, GoError, LineError, New, Nth, type Order, Parse, Text } from "../orders/orders.go";

function begin(): Order {
  const order = New("Zoë")!;
  order.Customer = { Name: "Zoë", Address: { Street: "Hauptstraße 1", City: "Köln" } };
  order.Add("tea", 2, 350);
  return order;
}

function total(order: Order): string {
  try {
    return Text(order.Total());
  } catch (error) {
    if (error === ErrEmpty) return "nothing yet";
    throw error;
  }
}

export function OrderForm() {
  const [order, setOrder] = useState(begin);
  const [sku, setSku] = useState("cup");
  const [qty, setQty] = useState("1");
  const [problem, setProblem] = useState("");
  const [shown, setShown] = useState(0);
  const sum = useMemo(() => total(order), [order]);
  const text = useMemo(() => Format(order), [order]);

  function add(event: FormEvent) {
    event.preventDefault();
    try {
      setOrder(order.With(sku, Number(qty), 1299));
      setProblem("");
    } catch (error) {
      const value = error instanceof GoError ? error.value : null;
      setProblem(value instanceof LineError ? `${value.Index}: ${(error as Error).message}` : String(error));
    }
  }

  return (
    <section id="order">
      <h2>
        {order.Customer.Name}, {order.Customer.Address?.City}
      </h2>
      <ul>
        {order.Lines.map((line) => (
          <li key={line.SKU}>
            {line.Qty} {line.SKU}
          </li>
        ))}
      </ul>
      <p id="total">{sum}</p>
      <p id="changes">{order.Changes()} changes</p>
      <form onSubmit={add}>
        <input id="sku" value={sku} onChange={({ target }) => setSku(target.value)} />
        <input id="qty" value={qty} onChange={({ target }) => setQty(target.value)} />
        <button type="submit" id="add">
          Add
        </button>
        <button type="button" id="reread" onClick={() => setOrder(Parse(text)!)}>
          Read again
        </button>
        <button type="button" id="nth" onClick={() => setShown(shown + 1)}>
          Next
        </button>
      </form>
      <p id="line">{Nth(order, shown).SKU}</p>
      <p id="problem">{problem}</p>
    </section>
  );
}
