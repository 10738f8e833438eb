// The Go types of a generated program: basic ones, and those that a program declares at random.

const integer = (name, bits, signed) => ({ kind: "int", name, bits, signed });

export const int = integer("int", 64, true);
export const uint8 = integer("uint8", 8, false);
export const int32 = integer("int32", 32, true);
export const integers = [
  int,
  integer("int8", 8, true),
  integer("int16", 16, true),
  int32,
  integer("int64", 64, true),
  integer("uint", 64, false),
  uint8,
  integer("uint16", 16, false),
  integer("uint32", 32, false),
  integer("uint64", 64, false),
  integer("uintptr", 64, false),
];
export const float64 = { kind: "float", name: "float64" };
export const float32 = { kind: "float", name: "float32" };
export const string = { kind: "string", name: "string" };
export const bool = { kind: "bool", name: "bool" };
export const any = { kind: "any", name: "any" };
export const complexes = ["complex128", "complex64"].map((name) => ({ kind: "complex", name }));
const basics = [...integers, int, int, float64, float32, string, string, bool, complexes[0]];

export const sliceOf = (elem) => ({ kind: "slice", elem, name: `[]${elem.name}` });
export const arrayOf = (length, elem) => ({ kind: "array", length, elem, name: `[${length}]${elem.name}` });
export const mapOf = (key, elem) => ({ kind: "map", key, elem, name: `map[${key.name}]${elem.name}` });
export const pointerTo = (elem) => ({ kind: "pointer", elem, name: `*${elem.name}` });
export const chanOf = (elem) => ({ kind: "chan", elem, name: `chan ${elem.name}` });
export const funcOf = (params, result) => ({
  kind: "func",
  params,
  result,
  name: `func(${params.map(({ name }) => name).join(", ")}) ${result.name}`,
});

/** Whether what fmt prints of a value is the same in every run. */
export function isPrintable(type) {
  switch (type.kind) {
    case "struct":
      return type.fields.every((field) => isPrintable(field.type));
    case "slice":
    case "array":
    case "map":
      return isPrintable(type.elem);
    case "int":
    case "float":
    case "complex":
    case "string":
    case "bool":
      return true;
    default:
      return false;
  }
}

export function isComparable(type) {
  switch (type.kind) {
    case "struct":
      return type.fields.every((field) => isComparable(field.type));
    case "array":
      return isComparable(type.elem);
    case "slice":
    case "map":
    case "func":
      return false;
    default:
      return true;
  }
}

/** The generic structs, with the methods that those of a program have. */
const genericStructs = ["B0", "B1"].flatMap((name) => {
  const pointer = name === "B0" ? "*" : "";
  return [
    `type ${name}[T any] struct {`,
    "\tV T",
    `\tL ${name === "B0" ? "[]T" : "[2]T"}`,
    "\tN int",
    "}",
    `func (s ${name}[T]) Sum${name}(k int) int {`,
    "\ts.N += 3",
    "\treturn t(k, k + len(s.L) + s.N)",
    "}",
    `func (s *${name}[T]) AddSum${name}(k int) int {`,
    "\ts.N++",
    name === "B0" ? "\ts.L = append(full(s.L), s.V)" : "\ts.L[s.N&1] = s.V",
    "\treturn t(k, k + len(s.L) + s.N)",
    "}",
    `func (s ${pointer}${name}[T]) Area(k int) int { return t(k, k + len(s.L) + s.N) }`,
    `func (s ${pointer}${name}[T]) Name() string { return fmt.Sprintf("%T", s) }`,
    "",
  ];
});

/** The types that a program declares: { named, lists, structs, shape }, and `any()` for one of all there are. */
export class Types {
  constructor(random) {
    this.random = random;
    this.named = random.list(3, (i) => ({ ...random.pick(integers), name: `N${i}`, method: `Twice${i}` }));
    this.lists = random.list(2, (i) => ({ ...sliceOf(this.basic()), name: `L${i}`, method: `Size${i}` }));
    this.shape = { kind: "interface", name: "Shape" };
    this.structs = random.list(3, () => this.#instance());
    for (let i = 0; i < 5; i++) this.structs.push(this.#struct(i));
  }

  /** An instance of one of the generic structs, see genericStructs. */
  #instance() {
    const [base, elem] = [this.random.pick(["B0", "B1"]), this.basic()];
    const fields = [
      { name: "V", type: elem },
      { name: "L", type: base === "B0" ? sliceOf(elem) : arrayOf(2, elem) },
      { name: "N", type: int },
    ];
    return { kind: "struct", name: `${base}[${elem.name}]`, base, fields, method: `Sum${base}` };
  }

  #struct(i) {
    const { random } = this;
    const fields = random.list(1 + random.below(4), (k) => ({ name: `F${i}${k}`, type: this.#fieldType() }));
    if (this.structs.length > 0 && random.chance(0.5)) {
      const type = random.pick(this.structs);
      const embedded = random.chance(0.3) ? pointerTo(type) : type;
      fields.push({ name: type.base ?? type.name, type: embedded, embedded: true });
    }
    if (random.chance(0.2)) fields.push({ name: "Shape", type: this.shape, embedded: true });
    return { kind: "struct", name: `S${i}`, fields, method: `Sum${i}` };
  }

  #fieldType() {
    const { random } = this;
    return random.weighted([
      [10, this.basic()],
      [2, arrayOf(3, this.basic())],
      [2, sliceOf(this.basic())],
      [1, mapOf(string, int)],
      [1, pointerTo(int)],
      [1, any],
      [this.structs.length > 0 ? 2 : 0, random.pick(this.structs)],
    ]);
  }

  basic() {
    return this.random.chance(0.1) ? this.random.pick(this.named) : this.random.pick(basics);
  }

  any() {
    const { random } = this;
    const struct = random.pick(this.structs);
    return random.weighted([
      [14, this.basic()],
      [4, struct],
      [3, pointerTo(struct)],
      [2, pointerTo(this.basic())],
      [3, sliceOf(this.basic())],
      [1, sliceOf(struct)],
      [1, sliceOf(pointerTo(struct))],
      [2, arrayOf(3, this.basic())],
      [1, arrayOf(2, struct)],
      [1, arrayOf(2, arrayOf(2, this.basic()))],
      [2, mapOf(random.pick([int, string, ...integers]), this.basic())],
      [1, mapOf(string, struct)],
      [1, mapOf(string, arrayOf(2, struct))],
      [1, mapOf(random.pick([float64, bool, arrayOf(2, uint8)]), this.basic())],
      [2, random.pick(this.lists)],
      [1, random.pick(complexes)],
      [1, mapOf(string, sliceOf(int))],
      [2, this.shape],
      [2, any],
      [2, funcOf([int], this.basic())],
    ]);
  }

  declarations() {
    const lines = [
      "type Named interface{ Name() string }",
      "type Shape interface {",
      "\tArea(k int) int",
      "\tNamed",
      "}",
      "",
      ...genericStructs,
    ];
    for (const { name, elem, method } of this.lists)
      lines.push(
        `type ${name} []${elem.name}`,
        `func (l ${name}) ${method}(k int) int { return t(k, len(l)) }`,
        "",
      );
    for (const { name, method, ...type } of this.named)
      lines.push(
        `type ${name} ${underlyingName(type)}`,
        `func (n ${name}) ${method}(k int) ${name} { t(k, n); return n + n }`,
        `func (n ${name}) Area(k int) int { return int(n) + k }`,
        `func (n ${name}) Name() string { return "${name}" }`,
        "",
      );
    for (const struct of this.structs)
      if (struct.base === undefined) lines.push(...this.#structDeclaration(struct));
    return lines;
  }

  #structDeclaration({ name, method, fields }) {
    const numeric = fields.filter(({ type }) => type.kind === "int");
    const sum = ["k", ...numeric.map((field) => `int(s.${field.name})`)].join(" + ");
    const first = numeric[0]?.name;
    const pointer = name.charCodeAt(1) % 2 === 0 ? "*" : "";
    return [
      `type ${name} struct {`,
      ...fields.map((f) => `\t${f.embedded ? f.type.name : `${f.name} ${f.type.name}`}`),
      "}",
      `func (s ${name}) ${method}(k int) int {`,
      ...(first === undefined ? [] : [`\ts.${first} += 3`]),
      `\treturn t(k, ${sum})`,
      "}",
      `func (s *${name}) Add${method}(k int) int {`,
      ...(first === undefined ? [] : [`\ts.${first}++`]),
      `\treturn t(k, ${sum})`,
      "}",
      `func (s ${pointer}${name}) Area(k int) int { return t(k, ${sum}) }`,
      `func (s ${pointer}${name}) Name() string { return "${pointer}${name}" }`,
      "",
    ];
  }

  /** Types that implement Shape. */
  shapes() {
    return [
      ...this.named,
      ...this.structs.map((struct) => (struct.name.charCodeAt(1) % 2 === 0 ? pointerTo(struct) : struct)),
    ];
  }
}

function underlyingName({ bits, signed }) {
  return `${signed ? "" : "u"}int${bits}`;
}
