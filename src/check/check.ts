// The type checker: checks one package and records what its expressions and identifiers mean.
import type * as ast from "../syntax/nodes.ts";
import { Info } from "../types/info.ts";
import { Package } from "../types/package.ts";
import { forgetRecords } from "../types/records.ts";
import { instantiate } from "../types/subst.ts";
import { universe } from "../types/universe.ts";
import { checkerAgain, type Declared, keepsDeclarations } from "./again.ts";
import { assignableTo } from "./assignability.ts";
import {
  assignment,
  assignVar,
  assignVars,
  initConst,
  initVar,
  initVars,
  shortVarDecl,
} from "./assignments.ts";
import { builtin } from "./builtins.ts";
import { callExpr, exprList, funcInst, instantiateSignature } from "./call.ts";
import { Checker, type CheckOptions } from "./checker.ts";
import { comparison } from "./comparisons.ts";
import { compilerRules } from "./compilerrules.ts";
import { overflow, representable } from "./constants.ts";
import { conversion } from "./conversions.ts";
import { directCycles } from "./cycles.ts";
import { declStmt, objDecl } from "./declarations.ts";
import { directiveErrors } from "./directives.ts";
import { collectInlined } from "./exportdata.ts";
import {
  element,
  expr,
  exprOrType,
  genericExpr,
  multiExpr,
  rawExpr,
  singleValue,
  use,
  useLHS,
} from "./expressions.ts";
import { funcBody } from "./functions.ts";
import { index, indexExpr, sliceExpr } from "./index.ts";
import { infer } from "./infer.ts";
import { initOrder } from "./initorder.ts";
import { implementsType } from "./instantiate.ts";
import { basicLit, compositeLit, funcLit } from "./literals.ts";
import { monomorph } from "./monomorph.ts";
import { binary, unary } from "./operators.ts";
import { collectObjects, packageObjects, unusedImports } from "./resolver.ts";
import type { Rules } from "./rules.ts";
import { selector } from "./selector.ts";
import { shift } from "./shifts.ts";
import { funcType } from "./signature.ts";
import { stmt, stmtList } from "./statements.ts";
import { declaredType, genericType, ident, typ, typeList, validVarType, varType } from "./typexpr.ts";
import {
  convertUntyped,
  implicitTypeAndValue,
  matchTypes,
  recordUntyped,
  updateExprType,
  updateExprValue,
} from "./untyped.ts";

export { type Declared, keepsDeclarations };

/** Checks a package. Errors go to `report`; what can be said of the rest is recorded nevertheless. */
export function checkPackage(options: CheckOptions): Declared {
  const name = options.name ?? options.files[0]?.name.name ?? "";
  const pkg = new Package(options.path, name, universe);
  const c = new Checker(options, pkg, new Info(options.files));
  c.rules = rules;

  const files = matchingFiles(c);
  for (const file of files) forgetRecords(file);
  if (!options.typesOnly && !options.bodiesOnDemand) directiveErrors(c, files);
  collectObjects(c, files);
  directCycles(c);
  packageObjects(c);
  return finish(c, files);
}

/**
 * Checks a package again whose files have the outlines that they had: `keepsDeclarations` says whether that can be done. After
 * an error nothing that `before` has is to be used any more.
 */
export function checkAgain(options: CheckOptions, before: Declared): Declared {
  const c = checkerAgain(options, before, rules);
  directiveErrors(c, options.files);
  return finish(c, options.files);
}

/** What comes when all declarations are known. */
function finish(c: Checker, files: readonly ast.File[]): Declared {
  const { pkg, info, options } = c;
  c.processDelayed(0); // function bodies among others
  initOrder(c);
  recordUntyped(c);
  if (!options.bodiesOnDemand) bodyErrors(c, files);
  else pkg.collectInlined = () => inlinedOnDemand(c);
  pkg.complete = true;
  c.finished = true;
  c.interfaceErrors.finish();
  return { pkg, info, declarations: c.objMap, instantiations: c.mono };
}

/** What can be said when all bodies have been checked. */
function bodyErrors(c: Checker, files: readonly ast.File[]): void {
  unusedImports(c);
  if (!c.hasErrors) monomorph(c);
  collectInlined(c);
  if (!c.options.typesOnly) compilerRules(c, files);
}

function inlinedOnDemand(c: Checker): void {
  for (const decl of c.info.pendingBodies.keys()) c.info.requireBody(decl);
  collectInlined(c);
}

/** The files of the package: those with its name, which is that of the first. */
function matchingFiles(c: Checker): ast.File[] {
  return c.options.files.filter((file) => {
    if (file.name.name === "_") {
      c.error(file.name, "BlankPkgName", "invalid package name _");
    }
    c.setFileVersion(file);
    if (file.name.name === c.pkg.name) return true;
    const message = `package ${file.name.name}; expected package ${c.pkg.name}`;
    c.error(file.name, "MismatchedPkgName", message);
    return false;
  });
}

const rules: Rules = {
  ident,
  typ,
  varType,
  typeList,
  validVarType,
  declaredType,
  genericType,
  funcType,
  objDecl,
  declStmt,
  infer,
  instance: (_, pos, generic, args) => instantiate(generic, args, pos),
  implements: implementsType,
  rawExpr,
  expr,
  genericExpr,
  multiExpr,
  element,
  exprOrType,
  singleValue,
  binary,
  unary,
  comparison,
  shift,
  matchTypes,
  use,
  useLHS,
  updateExprType,
  updateExprValue,
  recordUntyped,
  implicitTypeAndValue,
  convertUntyped,
  representable,
  overflow,
  basicLit,
  funcLit,
  compositeLit,
  indexExpr,
  sliceExpr,
  index,
  callExpr,
  funcInst,
  instantiateSignature,
  exprList,
  selector,
  builtin,
  conversion,
  assignableTo,
  assignment,
  initConst,
  initVar,
  initVars,
  assignVar,
  assignVars,
  shortVarDecl,
  funcBody,
  stmt,
  stmtList,
};
