// The lines of `go run ./cmd/all`, by the boundary: what is computed must be the same wherever the app is built.
import { Run } from "../crew/crew.go";
import { ErrZero, Names, Parse as parseFormula, SyntaxError as Wrong } from "../formula/formula.go";
import { Map as mapped } from "../lists/lists.go";
import { ErrEmpty, ErrQuantity, Format, LineError, New, Parse, Text } from "../orders/orders.go";
import { MaxSteps, Run as walk } from "../sim/sim.go?worker";

/** What a call throws. */
function thrown(call: () => unknown): any {
  try {
    call();
    return null;
  } catch (error) {
    return error;
  }
}

/** A number as Go prints it. */
const printed = (x: number) => (Object.is(x, -0) ? "-0" : String(x));

function orders(): string[] {
  const o = New("Zoë")!;
  const empty = thrown(() => o.Total());
  const lines = [`empty: ${empty.message} ${empty === ErrEmpty}`];
  o.Customer.Address = { Street: "Hauptstraße 1", City: "Köln" };
  o.Add("tea", 2, 350);
  o.Add("cup", 1, 1299);
  o.Add("tea", 1, 350);
  lines.push(`total: ${Text(o.Total())} ${o.Changes()}`);
  const wrong = thrown(() => o.Add("pot", 0, 1));
  const isLine = wrong.value instanceof LineError;
  lines.push(`wrong: ${wrong.message} ${isLine} ${wrong.cause === ErrQuantity} ${wrong.value.Index}`);
  const text = Format(o);
  lines.push(...text.split("\n"));
  const again = Parse(text)!;
  lines.push(`again: ${again.Customer.Address?.City} ${again.Lines.length} ${again.Total()}`);
  for (const text of ['{"customer": 1}', '{"lines": [{"sku": "x", "qty": -1}]}'])
    lines.push(`parse: ${thrown(() => Parse(text)).message}`);
  for (const { Key, Value } of o.Groups())
    lines.push(`group: ${Key} [${mapped(Value as any[], ({ SKU }) => SKU).join(" ")}]`);
  return lines;
}

function formulas(): string[] {
  return ["2 * (x + 1) ^ 2 ^ y", "1 + ", "1 / (x - 3)", "2 * größe"].map((text) => {
    let node: ReturnType<typeof parseFormula>;
    try {
      node = parseFormula(text);
    } catch (error: any) {
      return `formula: ${error.message} ${error.value instanceof Wrong}`;
    }
    const tree = `formula: ${node} [${Names(node).join(" ")}]`;
    const values = new Map(Object.entries({ x: 3, y: 2 }));
    try {
      return `${tree} ${printed(node!.Eval(values))}`;
    } catch (error: any) {
      return `${tree} ${error.message} ${error.cause === ErrZero}`;
    }
  });
}

async function crew(): Promise<string[]> {
  const jobs = Array.from({ length: 6 }, (_, i) => ({ ID: i, Text: "n * 10 / (n - 3)" }));
  let last = 0;
  const results = await Run(jobs, 3, (done) => void (last = done));
  const lines = [`crew: ${results.length} <nil> ${last}`];
  for (const { Job, Value, Err } of results) lines.push(`crew: ${Job.ID} ${Err?.message ?? printed(Value)}`);
  const reason = new Error("the page was left");
  const signal = AbortSignal.abort(reason);
  lines.push(`crew: ${await Run([], 0, null, { signal }).catch((error) => error.message)}`);
  const left = await Run([{ Text: "1" }], 1, null, { signal }).catch((error) => error.cause);
  lines.push(`crew: left: ${left === reason}`);
  return lines;
}

async function sim(): Promise<string[]> {
  const w = (await walk({ Seed: 7, Steps: 1000, Start: { X: 1 } }))!;
  const { message } = await walk({ Steps: MaxSteps + 1 }).then(
    () => ({ message: "" }),
    (error: Error) => error,
  );
  return [`sim: ${w.End.X},${w.End.Y} ${w.Farthest.toFixed(3)} ${w.Visits.get("north")}`, `sim: ${message}`];
}

export async function report(): Promise<string[]> {
  return [...orders(), ...formulas(), ...(await crew()), ...(await sim())];
}
