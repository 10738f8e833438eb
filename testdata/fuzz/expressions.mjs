// Random expressions of a type. What one statement's expressions may do is settled for the statement: log and call, or
// panic; only functions that mix do both, and call closures that write to variables, for the order of evaluation.
import {
  any,
  arrayOf,
  bool,
  complexes,
  float64,
  int,
  int32,
  integers,
  isComparable,
  isPrintable,
  sliceOf,
  string,
  uint8,
} from "./types.mjs";

const words = [
  "",
  "a",
  "go",
  "héllo",
  "x\\x00y",
  "zz",
  "日本",
  "\\xff\\xfe",
  "\\xed\\xa0\\x80é",
  "\\xe6\\x97",
];

export class Expressions {
  /** `scope` has the variables: { name, type, used, assignable }. */
  constructor(random, types, helpers) {
    this.random = random;
    this.types = types;
    this.helpers = helpers;
    this.scope = [];
    this.mayCall = true;
    this.mayPanic = false;
    this.mayLog = true;
    this.mixes = false;
    /** Nothing is called at all, helpers among that. */
    this.quiet = false;
    /** Closures mut0, mut1 … write to variables. */
    this.mutators = 0;
    this.traces = 0;
  }

  variables(test) {
    return this.scope.filter((variable) => test(variable.type));
  }

  use(variable) {
    variable.used = true;
    return variable.name;
  }

  /** Text of an expression of the type that is not constant, or one that may be. */
  value(type, depth = 3) {
    const { text, constant } = this.expression(type, depth);
    if (!constant) return text;
    if (this.quiet) return variableOf(type);
    return this.mayLog && this.mayCall ? `t(${this.traces++}, ${text})` : `same(${text})`;
  }

  any(type, depth = 3) {
    return this.expression(type, depth).text;
  }

  /** { text, constant } */
  expression(type, depth) {
    const { random } = this;
    const ways = depth <= 0 ? this.#leaves(type) : [...this.#leaves(type), ...this.#trees(type, depth - 1)];
    const result = random.weighted(ways)();
    return typeof result === "string" ? { text: result, constant: false } : result;
  }

  #leaves(type) {
    const variables = this.scope.filter((variable) => variable.type.name === type.name);
    return [
      [2, () => this.#literal(type)],
      [variables.length > 0 ? 10 : 0, () => this.use(this.random.pick(variables))],
    ];
  }

  #trees(type, depth) {
    return [
      ...this.#accesses(type, depth),
      ...this.#operations(type, depth),
      ...(this.mayCall ? this.#calls(type, depth) : []),
    ];
  }

  // ---- Literals

  #literal(type) {
    const { random } = this;
    switch (type.kind) {
      case "int":
        return { text: `${type.name}(${this.#integer(type)})`, constant: true };
      case "float":
        return { text: `${type.name}(${random.below(2000) / 8 - 100})`, constant: true };
      case "complex":
        return {
          text: `${type.name}(complex(${random.below(9) - 4}, ${random.below(9) / 2}))`,
          constant: true,
        };
      case "string":
        return { text: `"${random.pick(words)}"`, constant: true };
      case "bool":
        return { text: random.pick(["true", "false"]), constant: true };
      case "struct":
        return this.#structLiteral(type);
      case "array":
        return `${type.name}{${random.list(random.below(type.length + 1), () => this.any(type.elem, 1)).join(", ")}}`;
      case "slice":
        if (random.chance(0.1)) return `${type.name}(nil)`;
        return `${type.name}{${random.list(random.below(5), () => this.any(type.elem, 1)).join(", ")}}`;
      case "map":
        return this.#mapLiteral(type);
      case "pointer":
        if (random.chance(0.1)) return `(${type.name})(nil)`;
        if (type.elem.kind === "struct") return `&${this.#structLiteral(type.elem)}`;
        return `ptr[${type.elem.name}](${this.any(type.elem, 1)})`;
      case "func":
        return this.#functionLiteral(type);
      case "interface":
        return `Shape(${this.any(random.pick(this.types.shapes()), 1)})`;
      default:
        return `any(${this.any(this.types.basic(), 1)})`;
    }
  }

  #integer({ bits, signed }) {
    const { random } = this;
    const limit = 2n ** BigInt(signed ? bits - 1 : bits);
    const near = BigInt(random.below(4));
    const choices = [near, near, BigInt(random.below(100)), limit - 1n - near, limit / 2n + near];
    if (signed) choices.push(-near, -limit + near);
    if (bits === 64) choices.push(2n ** 53n + near, 2n ** 32n - near);
    return random.pick(choices);
  }

  #structLiteral(type) {
    const { random } = this;
    const fields = type.fields.filter(() => random.chance(0.8));
    const entries = fields.map((field) => `${field.name}: ${this.any(field.type, 1)}`);
    return `${type.name}{${entries.join(", ")}}`;
  }

  #mapLiteral(type) {
    const { random } = this;
    if (random.chance(0.1)) return `${type.name}(nil)`;
    const size = random.below(4);
    const keys = {
      string: (i) => `"${words[i]}"`,
      float: (i) => `${i} / zero`,
      bool: (i) => `same(${i % 2 === 0})`,
      array: (i) => `${type.key.name}{${i}}`,
    };
    const key = keys[type.key.kind] ?? String;
    return `${type.name}{${random.list(size, (i) => `${key(i)}: ${this.any(type.elem, 1)}`).join(", ")}}`;
  }

  #functionLiteral({ params: [param], result }) {
    const name = `p${this.traces++}`;
    const outer = this.scope;
    this.scope = [...outer, { name, type: param, used: false, assignable: true }];
    const text = `func(${name} ${param.name}) ${result.name} { return ${this.any(result, 2)} }`;
    this.scope = outer;
    return text;
  }

  // ---- Parts of variables

  #accesses(type, depth) {
    const { random } = this;
    const holds = (test) => this.variables(test);
    const sameName = (other) => other?.name === type.name;
    const structs = holds((t) => t.kind === "struct" && t.fields.some((f) => sameName(f.type)));
    const pointers = holds(
      (t) => t.kind === "pointer" && t.elem.kind === "struct" && t.elem.fields.some((f) => sameName(f.type)),
    );
    const arrays = holds((t) => t.kind === "array" && sameName(t.elem));
    const slices = holds((t) => t.kind === "slice" && sameName(t.elem));
    const maps = holds((t) => t.kind === "map" && sameName(t.elem));
    const references = holds((t) => t.kind === "pointer" && sameName(t.elem));
    const anys = holds((t) => t.kind === "any");
    const field = (variable, struct) =>
      `${this.use(variable)}.${random.pick(struct.fields.filter((f) => sameName(f.type))).name}`;
    const inPanics = (list, weight) => (this.mayPanic && list.length > 0 ? weight : 0);
    const from = (variable) => [this.use(variable), variable.type];
    return [
      [structs.length > 0 ? 6 : 0, () => ((v) => field(v, v.type))(random.pick(structs))],
      [inPanics(pointers, 6), () => ((v) => field(v, v.type.elem))(random.pick(pointers))],
      [
        arrays.length > 0 ? 6 : 0,
        () => {
          const [name, { length }] = from(random.pick(arrays));
          return `${name}[${this.mayPanic ? this.value(int, depth) : `${this.value(uint8, depth)}%${length}`}]`;
        },
      ],
      [inPanics(slices, 6), () => `${this.use(random.pick(slices))}[${this.#index(depth)}]`],
      [
        maps.length > 0 ? 4 : 0,
        () => ((v) => `${this.use(v)}[${this.any(v.type.key, depth)}]`)(random.pick(maps)),
      ],
      [inPanics(references, 4), () => `(*${this.use(random.pick(references))})`],
      [inPanics(anys, type.kind === "any" ? 0 : 2), () => `${this.use(random.pick(anys))}.(${type.name})`],
    ];
  }

  /** Often in range. */
  #index(depth) {
    const { random } = this;
    if (random.chance(0.6)) return `${this.value(uint8, depth)}%3`;
    if (random.chance(0.3)) return `int(${this.value(random.pick(integers), depth)})%3`;
    return this.value(int, depth);
  }

  // ---- Operators and conversions

  #operations(type, depth) {
    const { random } = this;
    const op =
      (...operators) =>
      () =>
        `(${this.value(type, depth)} ${random.pick(operators)} ${this.any(type, depth)})`;
    switch (type.kind) {
      case "int":
        return this.#integerOperations(type, depth, op);
      case "float":
        return [
          [6, op("+", "-", "*", "/")],
          [2, () => `-(${this.value(type, depth)})`],
          [3, () => `${type.name}(${this.value(random.pick([...integers, float64]), depth)})`],
          [1, () => `${random.pick(["min", "max"])}(${this.value(type, depth)}, ${this.any(type, depth)})`],
          [
            1,
            () =>
              `${type.name}(${random.pick(["real", "imag"])}(${this.value(random.pick(complexes), depth)}))`,
          ],
        ];
      case "complex":
        return [
          [6, op("+", "-", "*", "/")],
          [1, () => `-(${this.value(type, depth)})`],
          [2, () => `${type.name}(complex(${this.value(float64, depth)}, ${this.any(float64, depth)}))`],
          [1, () => `${type.name}(${this.value(random.pick(complexes), depth)})`],
        ];
      case "string":
        return [
          [5, () => `clip(${this.value(string, depth)} + ${this.any(string, depth)})`],
          [2, () => `string(${this.value(sliceOf(uint8), depth)})`],
          [1, () => `string(rune(${this.value(uint8, depth)}))`],
          [1, () => `clip(string(${this.value(sliceOf(int32), depth)}))`],
          [this.mayPanic ? 3 : 0, () => `${this.value(string, depth)}[${this.#index(depth)}:]`],
          [2, () => `min(${this.value(string, depth)}, ${this.any(string, depth)})`],
        ];
      case "bool":
        return this.#comparisons(depth);
      case "slice":
        return [
          [3, () => `append(${this.value(type, depth)}, ${this.any(type.elem, depth)})`],
          [type.elem === uint8 ? 3 : 0, () => `${type.name}(${this.value(string, depth)})`],
          [type.elem === int32 ? 3 : 0, () => `${type.name}(${this.value(string, depth)})`],
          [2, () => this.#renamed(type, depth)],
          [this.mayPanic ? 4 : 0, () => `${this.value(type, depth)}[${this.#index(depth)}:]`],
          [this.mayPanic ? 2 : 0, () => `full(${this.value(type, depth)})[:${this.#index(depth)}]`],
          [1, () => `make(${type.name}, ${this.value(uint8, depth)}%5)`],
        ];
      case "pointer":
        return this.#addresses(type);
      case "func":
        return this.#methodValues(type);
      case "any":
        return [[4, () => `any(${this.any(this.types.any(), depth)})`]];
      case "interface":
        return [[4, () => `Shape(${this.any(random.pick(this.types.shapes()), depth)})`]];
      default:
        return [];
    }
  }

  #integerOperations(type, depth, op) {
    const { random } = this;
    const other = () => random.pick([...integers, ...this.types.named]);
    const count = () => (random.chance(0.5) ? random.below(70) : this.value(uint8, depth));
    return [
      [12, op("+", "-", "*", "&", "|", "^", "&^")],
      [this.mayPanic ? 4 : 0, () => `(${this.value(type, depth)} ${this.#over(type, depth)})`],
      [
        this.mayPanic ? 2 : 0,
        () =>
          `(${this.value(type, depth)} ${random.pick(["<<", ">>"])} ${this.value(random.pick(integers), depth)})`,
      ],
      [2, () => `(${this.value(type, depth)} ${random.pick(["/", "%"])} (${this.value(type, depth)} | 1))`],
      [2, () => `(${this.value(type, depth)} / ${1 + random.below(100)})`],
      [4, () => `(${this.value(type, depth)} ${random.pick(["<<", ">>"])} ${count()})`],
      [3, () => `${random.pick(["-", "^"])}(${this.value(type, depth)})`],
      [6, () => `${type.name}(${this.value(other(), depth)})`],
      [2, () => `${random.pick(["min", "max"])}(${this.value(type, depth)}, ${this.any(type, depth)})`],
      [2, () => `${type.name}(len(${this.value(random.pick([string, sliceOf(int)]), depth)}))`],
      [1, () => `${type.name}(float64(int8(${this.value(int, depth)})) * 0.25) `],
    ];
  }

  /** The same slice under another name of its type. */
  #renamed(type, depth) {
    const names = [
      sliceOf(type.elem),
      ...this.types.lists.filter(({ elem }) => elem.name === type.elem.name),
    ];
    return `${type.name}(${this.value(this.random.pick(names), depth)})`;
  }

  #methodValues(type) {
    const { random } = this;
    const fits = type.name === "func(int) int";
    const structs = fits ? this.variables((t) => t.kind === "struct") : [];
    const shapes = fits && this.mayPanic ? this.variables((t) => t.kind === "interface") : [];
    const lists = fits ? this.variables((t) => t.kind === "slice" && t.method !== undefined) : [];
    const method = (v) => `${this.use(v)}.${v.type.method}`;
    return [
      [structs.length > 0 ? 4 : 0, () => method(random.pick(structs))],
      [lists.length > 0 ? 4 : 0, () => method(random.pick(lists))],
      [shapes.length > 0 ? 4 : 0, () => `${this.use(random.pick(shapes))}.Area`],
    ];
  }

  #over(type, depth) {
    return `${this.random.pick(["/", "%"])} ${this.value(type, depth)}`;
  }

  #comparisons(depth) {
    const { random } = this;
    const ordered = () => random.pick([...integers, float64, string]);
    const relation = () => random.pick(["==", "!=", "<", "<=", ">", ">="]);
    const equal = () => {
      const comparable = this.types.structs.filter(isComparable);
      const type = random.pick([arrayOf(3, int), any, this.types.shape, ...complexes, ...comparable]);
      return `(${this.value(type, 1)} ${random.pick(["==", "!="])} ${this.value(type, 1)})`;
    };
    const compare = (type) => `(${this.value(type, depth)} ${relation()} ${this.any(type, depth)})`;
    return [
      [8, () => compare(ordered())],
      [5, () => `(${this.value(bool, depth)} ${random.pick(["&&", "||"])} ${this.any(bool, depth)})`],
      [2, () => `!(${this.value(bool, depth)})`],
      [this.mayPanic ? 2 : 0, equal],
    ];
  }

  #addresses(type) {
    const targets = this.scope.filter((v) => v.assignable && v.type.name === type.elem.name);
    return [[targets.length > 0 ? 8 : 0, () => `&${this.use(this.random.pick(targets))}`]];
  }

  // ---- Calls

  #calls(type, depth) {
    const { random } = this;
    const functions = this.variables((t) => t.kind === "func" && t.result.name === type.name);
    const helpers = this.helpers.filter(({ result }) => result.name === type.name);
    const named = this.types.named.find(({ name }) => name === type.name);
    return [
      [3, () => `${isPrintable(type) ? "t" : "q"}(${this.traces++}, ${this.any(type, depth)})`],
      [helpers.length > 0 ? 4 : 0, () => this.#helperCall(random.pick(helpers), depth)],
      [
        functions.length > 0 ? 3 : 0,
        () => ((v) => `${this.use(v)}(${this.any(v.type.params[0], depth)})`)(random.pick(functions)),
      ],
      [1, () => `func() ${type.name} { t(${this.traces++}, 0); return ${this.any(type, depth)} }()`],
      [named === undefined ? 0 : 4, () => `(${this.value(type, depth)}).${named.method}(${this.#k()})`],
      [
        named === undefined ? 0 : 1,
        () => `${named.name}.${named.method}(${this.any(type, depth)}, ${this.#k()})`,
      ],
      [type.kind === "int" && named === undefined ? 2 : 0, () => this.#generic(type, depth)],
      ...(type.name === "int" ? this.#methodCalls(depth) : []),
      ...(type.name === "string" ? this.#nameCalls() : []),
    ];
  }

  #k() {
    return this.traces++;
  }

  #helperCall({ name, params }, depth) {
    return `${name}(${params.map((param) => this.any(param, depth)).join(", ")})`;
  }

  #generic(type, depth) {
    const { random } = this;
    return `g${random.below(4)}(${this.value(type, depth)}, ${this.any(type, depth)})`;
  }

  #methodCalls(depth) {
    const { random } = this;
    const structs = this.variables((t) => t.kind === "struct");
    const pointers = this.variables((t) => t.kind === "pointer" && t.elem.kind === "struct");
    const shapes = this.variables((t) => t.kind === "interface");
    const lists = this.variables((t) => t.kind === "slice" && t.method !== undefined);
    const expression = (v) => `${v.type.name}.${v.type.method}(${this.use(v)}, ${this.#k()})`;
    return [
      [structs.length > 0 ? 1 : 0, () => expression(random.pick(structs))],
      [lists.length > 0 ? 1 : 0, () => expression(random.pick(lists))],
      [
        lists.length > 0 ? 1 : 0,
        () => ((v) => `${this.use(v)}.${v.type.method}(${this.#k()})`)(random.pick(lists)),
      ],
      [
        shapes.length > 0 ? 1 : 0,
        () => `Shape.Area(${this.use(random.pick(shapes))}, ${this.any(int, depth)})`,
      ],
      [
        structs.length > 0 ? 4 : 0,
        () => {
          const variable = random.pick(structs);
          const { method } = variable.type;
          const adds = variable.assignable && this.mixes && random.chance(0.5);
          const value = random.chance(0.2) ? `(${this.use(variable)}.${method})` : null;
          return `${value ?? `${this.use(variable)}.${adds ? "Add" : ""}${method}`}(${this.#k()})`;
        },
      ],
      [
        this.mixes && pointers.length > 0 ? 4 : 0,
        () => ((v) => `${this.use(v)}.Add${v.type.elem.method}(${this.#k()})`)(random.pick(pointers)),
      ],
      [shapes.length > 0 ? 4 : 0, () => `${this.use(random.pick(shapes))}.Area(${this.any(int, depth)})`],
      [this.mixes && this.mutators > 0 ? 12 : 0, () => `mut${random.below(this.mutators)}(${this.#k()})`],
    ];
  }

  #nameCalls() {
    const shapes = this.variables((t) => t.kind === "interface");
    return [[shapes.length > 0 ? 3 : 0, () => `${this.use(this.random.pick(shapes))}.Name()`]];
  }
}

/** Of a basic type, from variables that never change. */
function variableOf({ kind, name }) {
  if (kind === "string") return "word";
  if (kind === "bool") return "(one == 1)";
  return kind === "complex" ? `${name}(complex(zero, zero))` : `${name}(one)`;
}
