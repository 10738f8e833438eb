// Interface types of which reflection asks whether types implement them (package reflect, Type.Implements): those of the program
// that exist at run time. Their methods are needed as if somebody called them. The library calls those of its own.
import type { Type } from "../../types/types.ts";
import { asNamed } from "../../types/underlying.ts";
import type { Reachability } from "../reach/reachability.ts";

export class ReflectedInterfaces {
  private readonly reach: Reachability;
  /** Types that exist before it is known whether anybody asks. */
  private readonly pending = new Set<Type>();
  private isOn = false;

  constructor(reach: Reachability) {
    this.reach = reach;
  }

  /** The type exists at run time. */
  add(type: Type): void {
    if (!this.isOfLibrary(type)) this.addEmbedded(type);
  }

  /** A struct embeds it, so that somebody can ask for it by the field: `struct{ io.Reader }{}`. */
  addEmbedded(type: Type): void {
    if (this.reach.table.under(type).kind !== "interface") return;
    if (this.isOn) this.reach.assertTo(type);
    else this.pending.add(type);
  }

  /** The function that asks is reached. */
  turnOn(): void {
    if (this.isOn) return;
    this.isOn = true;
    for (const type of this.pending) this.reach.assertTo(type);
    this.pending.clear();
  }

  private isOfLibrary(type: Type): boolean {
    const pkg = asNamed(type)?.obj.pkg;
    return pkg === null || (pkg !== undefined && this.reach.program.byPath.get(pkg.path)?.standard === true);
  }
}
