// Calls package rules, alone.
import * as rules from "../rules/rules.go";

const text = (list) => `[${[...list].join(" ")}]`;

export function lines() {
  const errorOf = (f) => {
    try {
      f();
      return "<nil>";
    } catch (e) {
      return e.message;
    }
  };
  const r = rules.NewRegistry();
  const add = rules.Adder(2);
  return [
    [
      text(rules.Areas()),
      text(rules.Doubled([1, 2])),
      rules.Sum(9),
      rules.Label(4),
      text(rules.Sorted([2, 1])),
    ],
    [errorOf(() => rules.Check(100)), errorOf(() => rules.Check(7)), add(1)],
    [text(rules.Tens(3))],
    [r.Call("inc", 1), r.Call("inc twice", 1), r.Call("none", 1), r.Calls()],
  ].map((values) => values.join(" "));
}
