// Whether two expressions are written the same: variables, properties, literals, and operations of them.
import type { estree as es } from "./estree.ts";

/** The variable or property itself. Properties that are read tell, besides, that there is an object. */
export function isSame(e: es.Expression | es.PrivateIdentifier | es.Super, target: es.Expression): boolean {
  if (e.type === "Identifier") return target.type === "Identifier" && e.name === target.name;
  if (e.type === "ThisExpression") return target.type === "ThisExpression";
  if (e.type === "Literal") return target.type === "Literal" && e.value === target.value;
  if (e.type === "BinaryExpression" && target.type === "BinaryExpression")
    return (
      e.operator === target.operator &&
      isSame(e.left, target.left as es.Expression) &&
      isSame(e.right, target.right)
    );
  if (e.type !== "MemberExpression" || target.type !== "MemberExpression") return false;
  if (e.computed || target.computed)
    return (
      e.computed &&
      target.computed &&
      isSame(e.property, target.property as es.Expression) &&
      isSame(e.object, target.object as es.Expression)
    );
  return propertyOf(e) === propertyOf(target) && isSame(e.object, target.object as es.Expression);
}

/** The name of a property that is not computed. */
export function propertyOf({ property }: es.MemberExpression): string {
  return property.type === "Identifier" ? property.name : "";
}
