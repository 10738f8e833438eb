// Objects: what an identifier can denote (specification: "Declarations and scope").

import type { Constant } from "../constant/constant.ts";
import type { Pos } from "../source/position.ts";
import { isExported } from "./names.ts";
import type { Package } from "./package.ts";
import type { Scope } from "./scope.ts";
import type { Type } from "./types.ts";

export abstract class Entity {
  readonly name: string;
  protected place: Pos;
  /** null for the universe and for labels. */
  readonly pkg: Package | null;
  /** null until the checker has determined it. */
  type: Type | null;
  parent: Scope | null = null;
  /** Position from which the object is visible in its function scope; 0 for package level. */
  scopePos: Pos = 0;
  /** Source order at package level; 0 otherwise. */
  order = 0;
  constructor(pos: Pos, pkg: Package | null, name: string, type: Type | null) {
    this.place = pos;
    this.pkg = pkg;
    this.name = name;
    this.type = type;
  }
  /** Where it is declared. */
  get pos(): Pos {
    return this.place;
  }
  /** The package is checked again: the declaration is the same, and stands elsewhere. */
  moveTo(pos: Pos): void {
    this.place = pos;
  }
  /** Starts with an upper-case letter. */
  get exported(): boolean {
    return isExported(this.name);
  }
}

/** An imported package, in file scope. */
export class PkgName extends Entity {
  readonly kind = "pkgname";
  readonly imported: Package;
  used = false;
  constructor(pos: Pos, pkg: Package, name: string, imported: Package) {
    super(pos, pkg, name, null);
    this.imported = imported;
  }
}

export class Const extends Entity {
  readonly kind = "const";
  value: Constant | null = null;
}

/** A defined type, an alias or a type parameter. */
export class TypeName extends Entity {
  readonly kind = "typename";
  /** The function this type is declared in; null at package level. */
  enclosing: Func | null = null;
}

/** A variable, parameter, result, receiver or struct field. */
export class Var extends Entity {
  readonly kind = "var";
  isField = false;
  /** An embedded field. */
  embedded = false;
  isParam = false;
  isResult = false;
  isReceiver = false;
  /** Read somewhere. */
  used = false;
  /** For a field or method-less variable of an instance: the generic declaration's variable. */
  origin: Var | null = null;
  override get pos(): Pos {
    return this.origin === null ? this.place : this.origin.pos;
  }
}

/** A function, or a concrete or interface method. Its type is a Signature. */
export class Func extends Entity {
  readonly kind = "func";
  hasPtrRecv = false;
  /** Does not count where the receiver's type implements an interface: `//go:nointerface`. */
  noInterface = false;
  /** Determines the type of a declared function or method while the checker runs. */
  declare: (() => void) | null = null;
  /** For a method of an instance: the generic declaration's method. */
  origin: Func | null = null;
  override get pos(): Pos {
    return this.origin === null ? this.place : this.origin.pos;
  }
}

export class Label extends Entity {
  readonly kind = "label";
  used = false;
}

export class Builtin extends Entity {
  readonly kind = "builtin";
}

export class Nil extends Entity {
  readonly kind = "nil";
}

export type Obj = PkgName | Const | TypeName | Var | Func | Label | Builtin | Nil;
