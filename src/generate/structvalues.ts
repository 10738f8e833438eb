// How the constructor of a struct's class is given the values of the fields: as arguments, or as one array where there are more
// fields than people write. JavaScript engines have a limit of 65,535 parameters, and minifiers take the square of their number.
import * as b from "./builders.ts";
import type { estree as es } from "./estree.ts";

const mostParameters = 1000;

export function takesArray(struct: { readonly fields: readonly unknown[] }): boolean {
  return struct.fields.length > mostParameters;
}

/** A new object of a struct's class with the first fields set. */
export function newObject(
  struct: { readonly fields: readonly unknown[] },
  classOfIt: b.Expression,
  values: b.Expression[],
  pos?: number,
): es.NewExpression {
  return b.newOf(classOfIt, takesArray(struct) && values.length > 0 ? [b.array(values)] : values, pos);
}
