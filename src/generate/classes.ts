// Types at the top level of a module: classes of structs with their methods, box classes and descriptors.
import type { TypeInstance } from "../analyze/analysis.ts";
import { fieldAt } from "../analyze/ranges/wordsarrays.ts";
import { bindingName, fieldName } from "../plan/names.ts";
import { typeLabel } from "../plan/typelabels.ts";
import { comparable } from "../types/comparable.ts";
import { typeKey } from "../types/typekey.ts";
import { type Named, PointerT, type StructT, type Type } from "../types/types.ts";
import { under } from "../types/underlying.ts";
import { boxClass, boxClassOf, boxMethods } from "./boxclasses.ts";
import * as b from "./builders.ts";
import { assignInto, cloneOf, isCopied } from "./copying.ts";
import type { estree as es } from "./estree.ts";
import { equalValues } from "./expressions/comparisons.ts";
import type { Generator } from "./generator.ts";
import { joinWords, splitWords } from "./inwords.ts";
import { intKind, isInterface } from "./kinds.ts";
import { type FoundMethod, forwardingMethods, recoveringMethods } from "./methodcalls.ts";
import { newObject, takesArray } from "./structvalues.ts";
import { runtimeTypeName } from "./typenames.ts";
import { bytesOf, methodLists, packagePath, typeLiteral } from "./types.ts";
import { commonElements, elementsOfField, zeroElements } from "./wordelements.ts";
import { wordProperties } from "./wordfields.ts";
import { assignWords, type WordPlace, words } from "./words.ts";

const self: b.Expression = { type: "ThisExpression" };

/** The statements that declare a defined type: class, descriptor, box class. */
export function typeDeclaration(
  g: Generator,
  instance: TypeInstance,
  methods: es.MethodDefinition[],
  fieldTypes: (number | undefined)[] = [],
): es.Statement[] {
  const { type } = instance;
  const name = g.module.names.type(instance);
  // As declared: identical structs have fields of the same names, which are declared elsewhere.
  const struct = under(type);
  const out: es.Statement[] = [];
  if (struct.kind === "struct") {
    const own = new Set(methods.map((m) => (m.key as es.Identifier).name));
    const forwarded = pointerMethods(g, type).filter(({ func }) => !own.has(g.plan.methodName(func)));
    const id = b.id(name, type.obj.pos, type.obj.name);
    const body = [...methods, ...pointerForwarders(g, forwarded)];
    out.push(classDeclaration(g, id, type, struct, body, fieldTypes));
    out.push(...recoveringMethods(g, name, forwarded));
  }
  const described = g.analysis.isDescribed(type);
  if (described) out.push(b.declare("const", b.id(`${name}$type`, type.obj.pos), descriptor(g, type)));
  if (described && struct.kind === "struct") {
    out.push(
      b.expressionStatement(g.callRuntime("structClass", [b.id(name, type.obj.pos), b.id(`${name}$type`)])),
    );
  }
  const boxed = boxMethods(g, type);
  if (boxed.length > 0) out.push(...boxClass(g, `${name}$box`, type, boxed));
  // Reflection boxes pointers that no expression of the program does.
  const pointer = g.concrete(new PointerT(type));
  if (struct.kind !== "struct" && boxMethods(g, pointer).length > 0) boxClassOf(g, pointer);
  return out;
}

/** Class methods for interface calls on a pointer: promoted methods, and those that are functions `T$M`. */
function pointerForwarders(g: Generator, methods: FoundMethod[]): es.MethodDefinition[] {
  return methods.flatMap((method) => forwardingMethods(g, self, method));
}

function pointerMethods(g: Generator, type: Type): FoundMethod[] {
  return boxMethods(g, g.concrete(new PointerT(type)));
}

/** The class of an unnamed struct type, made on first use. */
export function literalClass(g: Generator, type: Type): b.Expression {
  const concrete = g.under(type) as StructT;
  const label = `${typeLabel(concrete).slice(0, 40)}$class`;
  const methods = pointerMethods(g, concrete);
  const name = g.module.hoistDeclaration(`class ${typeKey(concrete)}`, label, (name) => [
    classDeclaration(g, b.id(name), concrete, concrete, pointerForwarders(g, methods)),
    ...recoveringMethods(g, name, methods),
    ...(g.analysis.isDescribed(concrete)
      ? [b.expressionStatement(g.callRuntime("structClass", [b.id(name), g.type(concrete)]))]
      : []),
  ]);
  return g.topLevel(name.name);
}

// ---- Classes

interface FieldInfo {
  name: string;
  type: Type;
  blank: boolean;
  pos: number;
  goName: string;
  /** Where the type is named. */
  typePos: number | undefined;
  /** It is two properties: see wordfields.ts. */
  isInWords: boolean;
  /** It is an array of words: see wordelements.ts. */
  hasElements: boolean;
}

function classDeclaration(
  g: Generator,
  id: es.Identifier,
  type: Type,
  struct: StructT,
  methods: es.MethodDefinition[],
  fieldTypes: (number | undefined)[] = [],
): es.ClassDeclaration {
  // A literal type stands for all that are identical, wherever they are written.
  const isLiteral = type === struct;
  const fields = struct.fields.map((field, i) => ({
    name: fieldName(field.name, i),
    type: g.concrete(field.type!),
    blank: field.name === "_",
    pos: isLiteral ? 0 : field.pos,
    goName: field.name,
    typePos: fieldTypes[i],
    isInWords: g.analysis.holdsWords(type, i),
    hasElements: g.analysis.holdsElements(fieldAt(g.under(type), i) ?? field),
  }));
  const body: es.MethodDefinition[] = [];
  if (takesArray(struct)) body.push(constructorOfMany(g, fields));
  else if (fields.length > 0) body.push(constructorOf(g, fields));
  body.push(...fields.filter(({ isInWords }) => isInWords).flatMap((field) => accessors(g, field)));
  body.push(
    ...fields.filter(({ hasElements }) => hasElements).flatMap((field) => elementAccessors(g, field)),
  );
  body.push(...methods, cloneMethod(id, g, fields));
  if (g.analysis.isAssigned(type)) body.push(assignMethod(g, fields));
  if (comparable(type) && g.analysis.isCompared(type)) body.push(equalsMethod(g, fields));
  return {
    type: "ClassDeclaration",
    id,
    pos: id.pos,
    superClass: null,
    body: { type: "ClassBody", body },
    decorators: [],
  } as never;
}

function fieldOf(object: b.Expression, field: FieldInfo): es.MemberExpression {
  return b.member(object, field.name, field.pos, field.goName);
}

/** Parameters default to the zero values of the fields. */
function constructorOf(g: Generator, fields: FieldInfo[]): es.MethodDefinition {
  const zeros = fields.map((field) =>
    field.hasElements ? zeroElements(g, field.type) : g.zero(field.type, field.typePos),
  );
  // `Point = new Point()` would be the parameter's own name; a property may be called as it likes.
  const mentioned = new Set(zeros.map(mentionedName));
  const nameOf = (field: FieldInfo) => {
    const name = bindingName(field.name);
    return mentioned.has(name) ? `${name}$` : name;
  };
  const params = fields.map((field, i) =>
    b.withDefault(b.id(nameOf(field), field.pos, field.goName), zeros[i]),
  );
  const body = fields.flatMap((field) => {
    const value = b.id(nameOf(field), field.pos, field.goName);
    if (field.isInWords) return splitInto(g, field, value);
    if (field.hasElements) return [storeElements(g, field, value)];
    return [b.expressionStatement(b.assign(fieldOf(self, field), value))];
  });
  return b.method(b.id("constructor"), params, b.block(body), false, "constructor");
}

const given = b.id("$values");

/** The values of the fields in one array. Only where the zero value is null may one of them be. */
function constructorOfMany(g: Generator, fields: FieldInfo[]): es.MethodDefinition {
  const body = fields.map((field, i) => {
    const value = b.logical("??", b.element(given, b.num(i)), g.zero(field.type, field.typePos));
    return b.expressionStatement(b.assign(fieldOf(self, field), value));
  });
  const params = [b.withDefault(given, b.array([]))];
  return b.method(b.id("constructor"), params, b.block(body), false, "constructor");
}

function mentionedName(zero: b.Expression): string {
  const maker =
    zero.type === "CallExpression" ? zero.arguments[0] : zero.type === "NewExpression" ? zero.callee : null;
  const name = maker?.type === "MemberExpression" ? maker.object : maker;
  return name?.type === "Identifier" ? name.name : "";
}

/** A field in words as others see it. */
function accessors(g: Generator, field: FieldInfo): es.MethodDefinition[] {
  const { low, high } = wordsOf(self, field);
  const name = b.id(field.name, field.pos, field.goName);
  const value = b.id("x");
  return [
    b.method(
      name,
      [],
      b.block([b.returnOf(joinWords(g, words(low, high), intKind(field.type)!))]),
      false,
      "get",
    ),
    b.method({ ...name }, [value], b.block(splitInto(g, field, value)), false, "set"),
  ];
}

/** An array of words as others see it. */
function elementAccessors(g: Generator, field: FieldInfo): es.MethodDefinition[] {
  const name = b.id(field.name, field.pos, field.goName);
  const value = b.id("x");
  const common = commonElements(g, elementsOf(self, field), field.type);
  return [
    b.method(name, [], b.block([b.returnOf(common)]), false, "get"),
    b.method({ ...name }, [value], b.block([storeElements(g, field, value)]), false, "set"),
  ];
}

function storeElements(g: Generator, field: FieldInfo, value: b.Expression): es.Statement {
  return b.expressionStatement(b.assign(elementsOf(self, field), g.callRuntime("toWordArray", [value])));
}

function elementsOf(object: b.Expression, { name, pos }: FieldInfo): es.MemberExpression {
  return elementsOfField(object, name, pos);
}

/** The statements that give a field in words a value in the common form. */
function splitInto(g: Generator, field: FieldInfo, value: b.Expression): es.Statement[] {
  const { low, high } = wordsOf(self, field);
  return assignWords(g, low, high, splitWords(g, value)).map((e) => b.expressionStatement(e));
}

function wordsOf(object: b.Expression, { name, pos }: FieldInfo): WordPlace {
  return wordProperties(object, name, pos);
}

function cloneMethod(className: es.Identifier, g: Generator, fields: FieldInfo[]): es.MethodDefinition {
  const values = fields.map((field) => (field.isInWords ? b.num(0) : clonedField(g, field)));
  for (let i = fields.length; i > 0 && fields[i - 1].isInWords; i--) values.pop();
  const made = newObject({ fields }, { ...className }, values);
  const inWords = fields.filter(({ isInWords }) => isInWords);
  if (inWords.length === 0) return b.method(b.id("$clone"), [], b.block([b.returnOf(made)]));
  const clone = b.id("$copy");
  const copies = inWords.flatMap((field) => copyWords(clone, self, field));
  const body = [b.declare("const", clone, made), ...copies, b.returnOf(clone)];
  return b.method(b.id("$clone"), [], b.block(body));
}

function clonedField(g: Generator, field: FieldInfo): b.Expression {
  if (field.hasElements) return b.invoke(elementsOf(self, field), "slice", []);
  return cloneOf(g, fieldOf(self, field), field.type);
}

function copyWords(to: b.Expression, from: b.Expression, field: FieldInfo): es.Statement[] {
  const [target, source] = [wordsOf(to, field), wordsOf(from, field)];
  return [
    b.expressionStatement(b.assign(target.low, source.low)),
    b.expressionStatement(b.assign(target.high, source.high)),
  ];
}

const other = b.id("other");

function assignMethod(g: Generator, fields: FieldInfo[]): es.MethodDefinition {
  const body = fields.flatMap((field) => {
    if (field.isInWords) return copyWords(self, other, field);
    if (field.hasElements)
      return b.expressionStatement(b.invoke(elementsOf(self, field), "set", [elementsOf(other, field)]));
    const [target, source] = [fieldOf(self, field), fieldOf(other, field)];
    return b.expressionStatement(
      isCopied(g, field.type) ? assignInto(g, target, source, field.type) : b.assign(target, source),
    );
  });
  return b.method(b.id("$assign"), [other], b.block(body));
}

function equalsMethod(g: Generator, fields: FieldInfo[]): es.MethodDefinition {
  const tests = fields.filter((field) => !field.blank).map((field) => equalFields(g, field));
  // What reads JS nests as deep as a condition is long: see core/steps.ts.
  const groups: b.Expression[][] = [];
  for (let i = 0; i < tests.length; i += fieldsAtOnce) groups.push(tests.slice(i, i + fieldsAtOnce));
  const conditions = groups.map((group) => group.reduce((x, y) => b.logical("&&", x, y)));
  const last = conditions.pop() ?? b.bool(true);
  const before = conditions.map((all) => b.ifThen(b.unary("!", all), b.block([b.returnOf(b.bool(false))])));
  return b.method(b.id("$equals"), [other], b.block([...before, b.returnOf(last)]));
}

function equalFields(g: Generator, field: FieldInfo): b.Expression {
  if (field.hasElements)
    return g.callRuntime("sameWords", [elementsOf(self, field), elementsOf(other, field)]);
  if (!field.isInWords) return equalValues(g, fieldOf(self, field), fieldOf(other, field), field.type);
  const [x, y] = [wordsOf(self, field), wordsOf(other, field)];
  return b.logical("&&", b.binary("===", x.low, y.low), b.binary("===", x.high, y.high));
}

/** Fields that one condition compares: structs of people have no more. */
const fieldsAtOnce = 100;

// ---- Descriptors

export function descriptor(g: Generator, type: Named): b.Expression {
  const path = type.obj.pkg === null ? "" : packagePath(g, type.obj.pkg.path);
  const args: b.Expression[] = [
    b.str(bytesOf(runtimeTypeName(g, type))),
    b.str(bytesOf(path)),
    b.arrow([], typeLiteral(g, g.under(type))),
  ];
  if (!isInterface(type)) args.push(...methodLists(g, type));
  return g.callRuntime("named", args);
}
