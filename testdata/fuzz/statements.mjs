// Random statements: a tree of nodes, so that a program can be made smaller by leaving nodes out. A node is a line of text,
// or { blocks: [{ open, body }], close }.
import { Expressions } from "./expressions.mjs";
import { quietLoop } from "./quietloops.mjs";
import { any, bool, chanOf, funcOf, int, integers, isPrintable, mapOf, string, uint8 } from "./types.mjs";

const assigning = ["+=", "-=", "*=", "&=", "|=", "^=", "&^="];

/** Writes the body of one function. */
export class Statements {
  constructor(random, types, helpers, mixes) {
    this.random = random;
    this.types = types;
    this.expressions = new Expressions(random, types, helpers);
    this.expressions.mixes = mixes;
    this.names = 0;
    this.loops = [];
    this.result = null;
    /** Goroutines log while others run: what they print depends on the order in which gc schedules them. */
    this.schedules = false;
  }

  get scope() {
    return this.expressions.scope;
  }

  newName(prefix = "v") {
    return `${prefix}${this.names++}`;
  }

  /** What the next statement may do. */
  #settle() {
    const { random, expressions } = this;
    expressions.mayPanic = random.chance(expressions.mixes ? 0.15 : 0.12);
    expressions.mayCall = expressions.mixes || !expressions.mayPanic;
  }

  // ---- Blocks

  /** `count` statements in a scope of their own, with `variables` in it; all of them are used. */
  block(count, depth, variables = []) {
    const outer = this.scope;
    this.expressions.scope = [...outer, ...variables];
    const nodes = [];
    for (let i = 0; i < count; i++) nodes.push(...this.statement(depth));
    for (const variable of this.scope.slice(outer.length)) nodes.push(...this.#report(variable));
    this.expressions.scope = outer;
    return nodes;
  }

  #report({ name, type, used }) {
    if (isPrintable(type)) return [`t(${this.expressions.traces++}, ${name})`];
    return used ? [] : [`_ = ${name}`];
  }

  declare(type, value, assignable = true) {
    const name = this.newName();
    this.expressions.scope = [...this.scope, { name, type, used: false, assignable }];
    return this.random.chance(0.3) ? `var ${name} ${type.name} = ${value}` : `${name} := ${value}`;
  }

  declaration() {
    this.#settle();
    const type = this.types.any();
    const value = this.expressions.value(type);
    return this.declare(
      type,
      type.kind === "int" || isPrintable(type) ? value : `${conversion(type)}(${value})`,
    );
  }

  statement(depth) {
    const { random } = this;
    this.#settle();
    const nested = depth > 0 ? 1 : 0;
    return random.weighted([
      [8, () => [this.declaration()]],
      [14, () => this.assignment()],
      [4, () => [`t(${this.expressions.traces++}, ${this.printable()})`]],
      [8, () => this.mixing()],
      [5 * nested, () => [this.ifStatement(depth - 1)]],
      [5 * nested, () => this.loop(depth - 1)],
      [3 * nested, () => [this.switchStatement(depth - 1)]],
      [2 * nested, () => [this.typeSwitch(depth - 1)]],
      [2 * nested, () => this.deferred(depth - 1)],
      [3 * nested, () => quietLoop(this)],
      [3 * nested, () => this.guarded()],
      [2 * nested, () => this.closure()],
      [2 * nested, () => this.goroutine(depth - 1)],
      [1 * nested, () => this.selection(depth - 1)],
      [2, () => this.commaOk()],
      [2, () => this.mapChange()],
      [1, () => this.swap()],
      [1, () => this.bulkChange()],
      [1 * nested, () => this.jump(depth - 1)],
      [this.loops.length > 0 ? 3 : 0, () => this.leave()],
      [this.result !== null ? 1 : 0, () => this.conditionalReturn()],
      [1, () => [{ blocks: [{ open: `if ${this.condition()} {`, body: [this.panic()] }], close: "}" }]],
    ])();
  }

  printable() {
    for (;;) {
      const type = this.types.any();
      if (isPrintable(type)) return this.expressions.any(type);
    }
  }

  condition() {
    return this.expressions.value(bool, 2);
  }

  // ---- Assignments

  /** A variable or a part of one: { text, type }. */
  target() {
    const { random, expressions } = this;
    const variable = random.pick(this.scope.filter(({ assignable }) => assignable));
    let text = variable.name; // which is not a use
    let { type } = variable;
    for (let i = 0; i < 2; i++) {
      const into = random.chance(0.7);
      if (type.kind === "struct" && into && type.fields.length > 0) {
        const field = random.pick(type.fields);
        text += `.${field.name}`;
        type = field.type;
      } else if (type.kind === "array" && into) {
        text += `[${expressions.value(uint8, 1)}%${type.length}]`;
        type = type.elem;
      } else if (type.kind === "slice" && expressions.mayPanic) {
        text += `[${expressions.value(uint8, 1)}%4]`;
        type = type.elem;
      } else if (type.kind === "pointer" && expressions.mayPanic) {
        text = `(*${text})`;
        type = type.elem;
      } else if (type.kind === "map" && random.chance(0.5)) {
        return { text: `${text}[${expressions.any(type.key, 1)}]`, type: type.elem };
      } else break;
    }
    return { text, type };
  }

  assignment() {
    const { random, expressions } = this;
    if (!this.scope.some(({ assignable }) => assignable)) return [this.declaration()];
    const { text, type } = this.target();
    if (type.kind === "int" && random.chance(0.5)) {
      if (random.chance(0.2)) return [`${text}${random.pick(["++", "--"])}`];
      if (random.chance(0.2))
        return [`${text} ${random.pick(["<<=", ">>="])} ${expressions.value(uint8, 1)}`];
      return [`${text} ${random.pick(assigning)} ${expressions.any(type)}`];
    }
    if (type.kind === "string" && random.chance(0.3)) return [`${text} += ${expressions.any(string, 1)}`];
    if (random.chance(0.2)) {
      const other = this.target();
      const values = `${expressions.any(type, 2)}, ${expressions.any(other.type, 2)}`;
      return [`${text}, ${other.text} = ${random.chance(0.2) ? `two(${values})` : values}`];
    }
    return [`${text} = ${expressions.any(type)}`];
  }

  /** Steps of hashes and generators of random numbers, on a variable of 64 bits. */
  mixing() {
    const { random, expressions } = this;
    const variables = this.scope.filter(({ type, assignable }) => assignable && isMixed(type));
    if (variables.length === 0 || random.chance(0.15)) {
      const type = random.pick(integers.filter(isMixed));
      return [this.declare(type, expressions.value(type))];
    }
    const { name, type } = random.pick(variables);
    const other = () => expressions.any(type, 2);
    const shift = 1 + random.below(63);
    const multiplier = type.signed ? "0x2545f4914f6cdd1d" : "0x9e3779b97f4a7c15";
    return [1 + random.below(2), 1].flatMap(() => [
      random.weighted([
        [3, () => `${name} = (${name} ^ ${other()}) * ${random.pick([multiplier, "31", "1000003"])}`],
        [2, () => `${name} ${random.pick(["*=", "+=", "-=", "^="])} ${multiplier}`],
        [4, () => `${name} ^= ${name} ${random.pick(["<<", ">>"])} ${shift}`],
        [2, () => `${name} = ${name}<<${shift} | ${name}>>${64 - shift}`],
        [2, () => `${name} = ${name}*37 + ${other()}`],
        [2, () => `${name} ${random.pick(assigning)} ${other()}`],
        [
          1,
          () => `${name} = ${name} ${random.pick(["/", "%"])} (${random.pick(["3", "1000", "1<<33 + 1"])})`,
        ],
        [1, () => `${name} = ${name} ${random.pick(["/", "%"])} (${other()} | 1)`],
        [1, () => `${name} = -${name} ^ ^${other()}`],
        [1, () => `${name} = ${name} ${random.pick(["<<", ">>"])} ${expressions.value(uint8, 1)}`],
        [1, () => `${name}${random.pick(["++", "--"])}`],
        [1, () => `if ${name} ${random.pick(["<", "<=", ">", ">=", "==", "!="])} ${other()} { ${name}++ }`],
      ])(),
    ]);
  }

  mapChange() {
    const maps = this.expressions.variables(({ kind }) => kind === "map");
    if (maps.length === 0) return [this.declare(mapOf(string, int), `map[string]int{"a": 1}`)];
    const variable = this.random.pick(maps);
    const name = this.expressions.use(variable);
    const key = this.expressions.any(variable.type.key, 2);
    if (this.random.chance(0.3)) return [`delete(${name}, ${key})`];
    return [`${name}[${key}] = ${this.expressions.any(variable.type.elem, 2)}`];
  }

  /** Two elements of a slice or array. */
  swap() {
    const { random, expressions } = this;
    const isList = ({ kind }) => kind === "array" || (kind === "slice" && expressions.mayPanic);
    const lists = this.scope.filter(({ type, assignable }) => assignable && isList(type));
    if (lists.length === 0) return this.assignment();
    const name = expressions.use(random.pick(lists));
    const index = () => {
      const variables = expressions.variables((type) => type.name === "uint8");
      return variables.length === 0 || random.chance(0.3)
        ? String(random.below(2))
        : `${expressions.use(random.pick(variables))}%2`;
    };
    const [i, j] = [index(), index()];
    return [`${name}[${i}], ${name}[${j}] = ${name}[${j}], ${name}[${i}]`];
  }

  /** Indices that conditions say something of, not always enough. */
  guarded() {
    const { random, expressions } = this;
    expressions.mayPanic = true;
    expressions.mayCall = expressions.mixes;
    const lists = expressions.variables((type) => type.kind === "array" || type.kind === "slice");
    if (lists.length === 0) return [this.declaration()];
    const list = random.pick(lists);
    const [name, i] = [expressions.use(list), this.newName()];
    const start = random.weighted([
      [3, () => expressions.any(int, 2)],
      [2, () => `int(${expressions.any(random.pick(integers), 2)})`],
      [2, () => `int(${expressions.any(random.pick(integers), 2)}) % ${1 + random.below(5)}`],
      [1, () => `len(${name}) - int(${expressions.any(uint8, 1)}%5)`],
    ])();
    const tests = [
      [`${i} < len(${name})`, `${i} >= 0`, `${i} >= 1`, `${i} != len(${name})`],
      [`${i} <= len(${name})-1`, `len(${name}) > ${i}`, `${i} > -2`, `${i}+1 < len(${name})`, `${i} < 3`],
    ].map((some) => random.pick(some));
    const condition = random.chance(0.3) ? tests[0] : tests.join(random.pick([" && ", " && ", " || "]));
    const index = () =>
      random.pick([
        i,
        i,
        i,
        `${i}-1`,
        `${i}+1`,
        `len(${name})-1-${i}`,
        `${i}/2`,
        `${i}*2`,
        `${i}%2`,
        `-${i}`,
      ]);
    const read = () =>
      list.type.kind === "slice" && random.chance(0.3)
        ? `t(${expressions.traces++}, len(${name}[${index()}:]))`
        : isPrintable(list.type.elem)
          ? `t(${expressions.traces++}, ${name}[${index()}])`
          : `_ = ${name}[${index()}]`;
    const body = [read(), random.pick([`${i}++`, `${i}--`, `${i} += 2`, `${i} = -${i}`]), read()];
    const head = random.chance(0.3)
      ? `for ${i} := ${start}; ${condition}; ${i} ${random.pick(["+=", "-="])} ${1 + random.below(2)} {`
      : `if ${i} := ${start}; ${condition} {`;
    if (head.startsWith("for")) body.push(`if t(${expressions.traces++}, ${i}) > 9 { break }`);
    return [{ blocks: [{ open: head, body }], close: "}" }];
  }

  /** clear and copy. */
  bulkChange() {
    const { random, expressions } = this;
    const variables = expressions.variables(({ kind }) => kind === "map" || kind === "slice");
    if (variables.length === 0) return this.assignment();
    const variable = random.pick(variables);
    const name = expressions.use(variable);
    if (variable.type.kind === "map" || random.chance(0.3)) return [`clear(${name})`];
    return [`t(${expressions.traces++}, copy(${name}, ${expressions.any(variable.type, 2)}))`];
  }

  /** A goto over a block, or back before it. */
  jump(depth) {
    const { random } = this;
    const label = this.newName("G");
    const inner = { blocks: [{ open: "{", body: this.block(1 + random.below(2), depth) }], close: "}" };
    const leap = (condition) => ({
      blocks: [{ open: `if ${condition} {`, body: [`goto ${label}`] }],
      close: "}",
    });
    const trace = `t(${this.expressions.traces++}, 0)`;
    const count = this.newName();
    const body = random.chance(0.5)
      ? [leap(this.condition()), inner, `${label}: ${trace}`]
      : [`${count} := 0`, `${label}: ${count}++`, inner, leap(`${count} < 3 && ${this.condition()}`)];
    return [{ blocks: [{ open: "{", body }], close: "}" }];
  }

  commaOk() {
    const { expressions, random } = this;
    const maps = expressions.variables(({ kind }) => kind === "map");
    const anys = expressions.variables(({ kind }) => kind === "any" || kind === "interface");
    if (maps.length > 0 && random.chance(0.5)) {
      const variable = random.pick(maps);
      const value = `${expressions.use(variable)}[${expressions.any(variable.type.key, 2)}]`;
      return this.#pair(variable.type.elem, value);
    }
    if (anys.length === 0) return [this.declare(any, `any(${this.expressions.any(this.types.basic())})`)];
    const variable = random.pick(anys);
    const type = random.pick([
      ...(variable.type.kind === "any" ? [int, string] : []),
      ...this.types.shapes(),
    ]);
    return this.#pair(type, `${expressions.use(variable)}.(${type.name})`);
  }

  #pair(type, value) {
    const [name, ok] = [this.newName(), this.newName()];
    const variable = (name, type) => ({ name, type, used: false, assignable: true });
    this.expressions.scope = [...this.scope, variable(name, type), variable(ok, bool)];
    return [`${name}, ${ok} := ${value}`];
  }

  // ---- Control

  ifStatement(depth) {
    const { random } = this;
    const blocks = [{ open: `if ${this.condition()} {`, body: this.block(1 + random.below(3), depth) }];
    if (random.chance(0.3))
      blocks.push({ open: `} else if ${this.condition()} {`, body: this.block(1 + random.below(2), depth) });
    if (random.chance(0.5)) blocks.push({ open: "} else {", body: this.block(1 + random.below(2), depth) });
    return { blocks, close: "}" };
  }

  loop(depth) {
    const { random } = this;
    const label = random.chance(0.4) ? this.newName("L") : null;
    const { open, variables } = this.#loopHead();
    this.loops.push(label);
    const body = this.block(1 + random.below(3), depth, variables);
    this.loops.pop();
    const node = { blocks: [{ open: `${label === null ? "" : `${label}: `}${open}`, body }], close: "}" };
    // A label must be used.
    if (label !== null) body.push(`if t(${this.expressions.traces++}, false) { break ${label} }`);
    return [node];
  }

  #loopHead() {
    const { random, expressions } = this;
    const variable = (type, assignable = true) => ({ name: this.newName(), type, used: false, assignable });
    const [i, n] = [variable(int, false), 1 + random.below(4)];
    const over = expressions.variables(({ kind }) => kind === "slice" || kind === "array");
    return random.weighted([
      [4, () => ({ open: `for ${i.name} := 0; ${i.name} < ${n}; ${i.name}++ {`, variables: [i] })],
      [2, () => ({ open: `for ${i.name} := range ${n} {`, variables: [i] })],
      [
        over.length > 0 ? 5 : 0,
        () => {
          const list = random.pick(over);
          const elem = variable(list.type.elem);
          const names = `${i.name}, ${elem.name}`;
          const limit = list.type.kind === "slice" ? `head(${expressions.use(list)})` : expressions.use(list);
          return { open: `for ${names} := range ${limit} {`, variables: [i, elem] };
        },
      ],
      [
        2,
        () => {
          const rune = variable(this.types.named[0], false);
          rune.type = { kind: "int", name: "rune", bits: 32, signed: true };
          const text = `clip(${expressions.any(string, 1)})`;
          return { open: `for ${i.name}, ${rune.name} := range ${text} {`, variables: [i, rune] };
        },
      ],
      [2, () => ({ open: `for ${i.name} := range upTo(${n}) {`, variables: [i] })],
      [
        over.length > 0 ? 3 : 0,
        () => {
          const list = random.pick(over);
          const elem = variable(list.type.elem);
          const name = expressions.use(list);
          const limit =
            list.type.kind === "slice" ? `each(head(${name}))` : list.assignable ? `&${name}` : name;
          return { open: `for ${i.name}, ${elem.name} := range ${limit} {`, variables: [i, elem] };
        },
      ],
    ])();
  }

  leave() {
    const { random } = this;
    const label = random.pick(this.loops);
    const word = random.pick(["break", "continue"]);
    const text = label === null ? (this.loops.at(-1) === null ? word : "") : `${word} ${label}`;
    if (text === "") return [];
    return [{ blocks: [{ open: `if ${this.condition()} {`, body: [text] }], close: "}" }];
  }

  switchStatement(depth) {
    const { random, expressions } = this;
    const tagged = random.chance(0.6);
    const type = random.pick([int, string, uint8, ...this.types.named]);
    const head = tagged ? `switch ${expressions.value(type, 2)} {` : "switch {";
    const blocks = [{ open: head, body: [] }];
    // `break` would leave the switch; loops inside are not affected.
    const loops = this.loops;
    this.loops = loops.filter((label) => label !== null);
    for (let i = 0; i < 3; i++) {
      const test = expressions.value(tagged ? type : bool, 2);
      blocks.push({ open: `case ${test}:`, body: this.block(1 + random.below(2), depth) });
    }
    if (random.chance(0.3)) blocks.at(-1).body.push("fallthrough");
    blocks.push({ open: "default:", body: this.block(1, depth) });
    this.loops = loops;
    return { blocks, close: "}" };
  }

  typeSwitch(depth) {
    const { random, expressions } = this;
    const name = this.newName();
    const loops = this.loops;
    this.loops = loops.filter((label) => label !== null);
    const types = new Map(
      [int, string, ...this.types.shapes(), ...this.types.structs].map((t) => [t.name, t]),
    );
    const blocks = [{ open: `switch ${name} := ${expressions.any(any)}.(type) {`, body: [] }];
    const list = [...types.values()].filter(() => random.chance(0.5));
    for (const type of list.length > 0 ? list : [int]) {
      const variable = { name, type, used: false, assignable: true };
      blocks.push({ open: `case ${type.name}:`, body: this.block(1, depth, [variable]) });
    }
    blocks.push({ open: "default:", body: [`_ = ${name}`] });
    this.loops = loops;
    return { blocks, close: "}" };
  }

  // ---- Functions inside functions

  /** A function literal's body: nothing outside of it can be left from there. */
  #inner(count, depth) {
    const { loops, result } = this;
    this.loops = [];
    this.result = null;
    const body = this.block(count, depth);
    this.loops = loops;
    this.result = result;
    return body;
  }

  deferred(depth) {
    const { random } = this;
    if (random.chance(0.3)) return [`defer t(${this.expressions.traces++}, ${this.printable()})`];
    const body = this.#inner(1 + random.below(2), depth);
    if (random.chance(0.6)) body.push("note(recover())");
    if (this.result !== null && random.chance(0.5)) body.push(`r = ${this.expressions.any(this.result, 2)}`);
    return [{ blocks: [{ open: "defer func() {", body }], close: "}()" }];
  }

  closure() {
    const result = this.types.basic();
    const type = funcOf([int], result);
    const name = this.newName();
    const parameter = { name: this.newName(), type: int, used: true, assignable: true };
    const outer = this.scope;
    this.expressions.scope = [...outer, parameter];
    const body = this.#inner(1 + this.random.below(2), 0);
    body.push(`return ${this.expressions.any(result, 2)}`);
    this.expressions.scope = [...outer, { name, type, used: true, assignable: false }];
    const open = `${name} := func(${parameter.name} int) ${result.name} {`;
    return [{ blocks: [{ open, body }], close: "}" }, `_ = ${name}`];
  }

  /** It ends before what follows goes on, or hands over values one by one. */
  goroutine(depth) {
    const { random } = this;
    if (random.chance(0.5)) {
      const body = this.#inner(1 + random.below(2), depth);
      const done = this.newName();
      body.unshift(`defer close(${done})`, "defer func() { note(recover()) }()");
      return [
        `${done} := make(chan bool)`,
        { blocks: [{ open: "go func() {", body }], close: "}()" },
        `<-${done}`,
      ];
    }
    const type = this.types.basic();
    const [channel, item] = [this.newName(), this.newName()];
    const capacity = random.below(3);
    const send = {
      blocks: [{ open: `for k := range 3 {`, body: [`${channel} <- ${this.#sent(type)}`, "_ = k"] }],
      close: "}",
    };
    const body = this.block(1, depth, [{ name: item, type, used: true, assignable: true }]);
    return [
      `${channel} := make(chan ${type.name}, ${capacity})`,
      {
        blocks: [
          {
            open: "go func() {",
            body: [
              `defer close(${channel})`,
              `defer func() { ${this.schedules ? "note(recover())" : "recover()"} }()`,
              send,
            ],
          },
        ],
        close: "}()",
      },
      { blocks: [{ open: `for ${item} := range ${channel} {`, body }], close: "}" },
    ];
  }

  /**
   * Something that does not depend on when it is sent, unless the order of goroutines is what is tested. Of a variable
   * that closures write gc hands over the address: what a send that waits gives is what it holds when it is received.
   */
  #sent(type) {
    const { expressions, scope } = this;
    if (this.schedules) return `same(${expressions.any(type, 1)})`;
    expressions.scope = [];
    expressions.mayCall = false;
    expressions.mayPanic = false;
    expressions.mayLog = false;
    const text = expressions.any(type, 2);
    expressions.scope = scope;
    expressions.mayLog = true;
    return text;
  }

  /** Exactly one of the cases can go on. */
  selection(depth) {
    const { random, expressions } = this;
    const type = this.types.basic();
    const [ready, never, item, ok] = [this.newName(), this.newName(), this.newName(), this.newName()];
    const variable = { name: item, type, used: true, assignable: true };
    const loops = this.loops;
    this.loops = loops.filter((label) => label !== null);
    const blocks = [
      { open: "select {", body: [] },
      {
        open: `case ${item}, ${ok} := <-${ready}:`,
        body: [`t(${expressions.traces++}, ${ok})`, ...this.block(1, depth, [variable])],
      },
      {
        open: `case ${never} <- ${expressions.any(type, 1)}:`,
        body: [`t(${expressions.traces++}, "never")`],
      },
    ];
    this.loops = loops;
    if (random.chance(0.3))
      blocks.push({ open: "default:", body: [`t(${expressions.traces++}, "default")`] });
    const fill = random.chance(0.7) ? `${ready} <- ${expressions.any(type, 1)}` : `close(${ready})`;
    return [
      `${ready} := make(${chanOf(type).name}, 1)`,
      `var ${never} ${chanOf(type).name}`,
      fill,
      { blocks, close: "}" },
    ];
  }

  panic() {
    const { random, expressions } = this;
    return `panic(${random.pick([() => expressions.any(string, 1), () => expressions.any(int, 1), () => "failure{}", () => `fmt.Errorf("e%d", ${expressions.any(int, 1)})`])()})`;
  }

  conditionalReturn() {
    const value = this.expressions.any(this.result, 2);
    const body = this.random.chance(0.3) ? [`r = ${value}`, "return"] : [`return ${value}`];
    return [{ blocks: [{ open: `if ${this.condition()} {`, body }], close: "}" }];
  }
}

/** Functions hold its values in words where they wrap around. */
function isMixed({ kind, bits, name }) {
  return kind === "int" && bits === 64 && name !== "uintptr";
}

/** The type's name as a conversion takes it. */
function conversion(type) {
  return /^[\w[\]]+$/.test(type.name) && type.kind !== "chan" ? type.name : `(${type.name})`;
}
