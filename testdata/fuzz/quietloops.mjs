// Loops that call nothing, over arrays, slices of them, pointers to them and rows of them, in whose bodies the same elements are
// assigned to by other names: what such a loop may read once, or need not copy.
import { arrayOf, isPrintable } from "./types.mjs";

/** The statements of one, with what it goes over. */
export function quietLoop(writer) {
  const { random, expressions } = writer;
  const before = { ...expressions };
  Object.assign(expressions, { quiet: true, mayCall: false, mayLog: false, mayPanic: false });
  const out = new QuietLoop(writer).statements();
  Object.assign(expressions, { ...before, traces: expressions.traces, scope: expressions.scope });
  out.push(`t(${expressions.traces++}, ${random.pick(out.sums)})`);
  return out;
}

class QuietLoop {
  constructor(writer) {
    this.writer = writer;
    this.random = writer.random;
    const elems = [...writer.types.structs, writer.types.basic(), writer.types.basic()];
    this.elem = this.random.pick(elems.filter(isPrintable).concat(writer.types.basic()));
    const names = ["array", "other", "slice", "pointer", "rows", "sum", "i", "v"];
    this.names = Object.fromEntries(names.map((name) => [name, writer.newName(name)]));
    /** Nothing else leads to the arrays. */
    this.isAlone = this.random.chance(0.4);
  }

  statements() {
    const { array, other, slice, pointer, rows, sum } = this.names;
    const type = arrayOf(3, this.elem);
    const list = () => `${type.name}{${this.random.list(3, () => this.value()).join(", ")}}`;
    const others = [
      `${slice}, ${pointer} := ${array}[:], &${array}`,
      `${rows} := [][]${this.elem.name}{${slice}, ${other}[1:], ${array}[:2]}`,
      `_, _, _ = ${slice}, ${pointer}, ${rows}`,
    ];
    const out = [
      `${array}, ${other} := ${list()}, ${list()}`,
      ...(this.isAlone ? [] : others),
      `${sum} := 0`,
      { blocks: [{ open: this.#head(), body: this.#body() }], close: "}" },
      `_, _ = ${array}, ${other}`,
    ];
    out.sums = [sum, sum, array];
    return out;
  }

  value() {
    return this.writer.expressions.any(this.elem, 1);
  }

  #head() {
    const { random, names } = this;
    const { array, slice, pointer, rows, i, v } = names;
    const others = this.isAlone ? [] : [slice, slice, pointer, `${rows}[0]`, `${rows}[2]`];
    const over = random.pick([array, array, ...others]);
    if (random.chance(0.3)) {
      this.given = `${over}[${i}]`;
      return `for ${i} := 0; ${i} < 2; ${i}++ {`;
    }
    this.given = v;
    return `for ${i}, ${v} := range ${over} {`;
  }

  #body() {
    const { random } = this;
    const { sum, i, v } = this.names;
    const body = random.list(1 + random.below(3), () => this.#change());
    if (this.given !== v && random.chance(0.5)) {
      body.unshift(`${v} := ${this.given}`);
      this.given = v;
    }
    body.splice(random.below(body.length + 1), 0, ...this.#digest(this.given, this.elem));
    const at = body.findIndex((line) => line.startsWith(`${v} := `));
    if (at > 0) body.unshift(...body.splice(at, 1));
    return [...body, `${sum} += ${i}`];
  }

  /** An assignment to what the loop may go over. */
  #change() {
    const { random, elem, names } = this;
    const { array, other, slice, pointer, rows, i } = names;
    const index = () => random.pick(["0", "1", i, `(${i}+1)%2`]);
    const others = this.isAlone ? [] : [slice, pointer, `${rows}[0]`, `${rows}[2]`, `${rows}[1]`];
    const place = () => `${random.pick([array, array, ...others])}[${index()}]`;
    const shared = this.isAlone ? 0 : 1;
    const whole = () =>
      random.pick([
        other,
        `[3]${elem.name}{${this.value()}}`,
        `[3]${elem.name}{${this.value()}, ${this.value()}}`,
      ]);
    const field = elem.kind === "struct" && elem.fields.length > 0 ? random.pick(elem.fields) : null;
    const change = random.weighted([
      [3, () => `${place()} = ${this.value()}`],
      [3, () => `${array} = ${whole()}`],
      [2 * shared, () => `*${pointer} = ${whole()}`],
      [2, () => ((a, b) => `${a}, ${b} = ${b}, ${a}`)(place(), place())],
      [shared, () => `${rows}[0], ${rows}[1] = ${rows}[1], ${rows}[0]`],
      [shared, () => `${rows}[${random.below(3)}] = ${random.pick([slice, `${other}[:]`, `${array}[1:]`])}`],
      [
        shared,
        () => `copy(${random.pick([slice, `${other}[:]`])}, ${random.pick([`${rows}[1]`, `${array}[1:]`])})`,
      ],
      [shared, () => `clear(${random.pick([slice, `${rows}[2]`])})`],
      [
        field === null ? 0 : 6,
        () => `${place()}.${field.name} = ${this.writer.expressions.any(field.type, 1)}`,
      ],
    ])();
    return random.chance(0.3) ? `if ${i} == ${random.below(2)} { ${change} }` : change;
  }

  /** What is in a value goes into the sum. */
  #digest(text, type) {
    const { sum } = this.names;
    switch (type.kind) {
      case "int":
        return [`${sum} = ${sum}*31 + int(${text})`];
      case "string":
        return [`${sum} = ${sum}*31 + len(${text})`];
      case "struct":
        return type.fields.flatMap(({ name, type }) => this.#digest(`${text}.${name}`, type));
      case "array":
        return this.#digest(`${text}[1]`, type.elem);
      case "bool":
        return [`if ${text} { ${sum} = ${sum}*3 + 1 }`];
      case "float":
        return [`if ${text} > 1 { ${sum} = ${sum}*3 + 1 }`];
      case "slice":
      case "map":
        return [`${sum} = ${sum}*31 + len(${text})`];
      default:
        return [`_ = ${text}`];
    }
  }
}
