// The type of reflection's own values (reflect.Value), which the library puts into others: so a template passes one to a function
// that wants to have it. Nobody looks for methods of what is in there by name. That takes a package of the user's which knows the
// type, or a struct that has one: a reflect.Method.
import type { Named, Type } from "../../types/types.ts";
import { asNamed, deref } from "../../types/underlying.ts";
import type { Reachability } from "../reach/reachability.ts";

export class WrappedTypes {
  private readonly reach: Reachability;
  private readonly hidden = new Set<Named>();
  private readonly shown = new Set<Named>();

  constructor(reach: Reachability) {
    this.reach = reach;
  }

  /** Reflection has its values in the type. */
  wrap(type: Type): void {
    const named = asNamed(type);
    if (named !== null && !this.shown.has(named) && !this.isKnownToUsers(named)) this.hidden.add(named);
  }

  /** A struct has a field of the type; says whether that shows it. */
  show(type: Type): boolean {
    const named = asNamed(deref(type).type);
    if (named === null) return false;
    this.shown.add(named);
    return this.hidden.delete(named);
  }

  hides(type: Type): boolean {
    const named = asNamed(deref(type).type);
    return named !== null && this.hidden.has(named);
  }

  private isKnownToUsers({ obj }: Named): boolean {
    return this.reach.program.packages.some(
      ({ standard, imports }) => !standard && imports.some(({ path }) => path === obj.pkg?.path),
    );
  }
}
