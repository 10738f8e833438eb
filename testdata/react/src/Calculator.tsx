// Expressions that are parsed while they are typed.
import { useMemo, useState } from "react";
import { ErrZero, GoError, Names, Parse, SyntaxError as Wrong } from "../formula/formula.go";

type Outcome = { tree: string; names: readonly string[]; value: string } | { problem: string };

function outcome(text: string, values: Record<string, number>): Outcome {
  try {
    const node = Parse(text);
    if (node === null) return { problem: "nothing" };
    return { tree: node.String(), names: Names(node), value: String(node.Eval(values)) };
  } catch (error) {
    if (!(error instanceof GoError)) throw error;
    if (error.value instanceof Wrong)
      return { problem: `${" ".repeat(error.value.Offset)}^ ${error.value.Text}` };
    return { problem: error.cause === ErrZero ? "by zero" : error.message };
  }
}

export function Calculator() {
  const [text, setText] = useState("2 * (x + 1)");
  const [x, setX] = useState(20);
  const result = useMemo(() => outcome(text, { x }), [text, x]);
  return (
    <section id="calculator">
      <input id="formula" value={text} onChange={({ target }) => setText(target.value)} />
      <button type="button" id="next" onClick={() => setX((x) => x + 1)}>
        x = {x}
      </button>
      {"problem" in result ? (
        <pre id="result">{result.problem}</pre>
      ) : (
        <p id="result">
          {result.tree} = {result.value} [{result.names.join(" ")}]
        </p>
      )}
    </section>
  );
}
