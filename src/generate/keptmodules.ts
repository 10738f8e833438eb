// The modules of packages, kept from one compilation to the next while what they were made of stays: see transcript.ts. A
// package that is loaded anew is another object, so nothing of it stays.
import type { CheckedPackage } from "../load/program.ts";
import { type Answering, Transcript, transcribed, type World } from "./transcript.ts";

interface Kept<M> {
  readonly transcript: Transcript;
  readonly module: M;
}

/** `M` is what is made of a module. */
export class KeptModules<M> {
  private readonly modules = new WeakMap<CheckedPackage, Kept<M>>();

  /** The module of a package: as it was made, if the same would be made now. What is null is not kept. */
  module(pkg: CheckedPackage, world: World, make: (world: Answering) => M | null): M | null {
    const kept = this.modules.get(pkg);
    if (kept?.transcript.holdsIn(world)) return kept.module;
    const transcript = new Transcript();
    const module = make(transcribed(world, transcript));
    if (module !== null) this.modules.set(pkg, { transcript, module });
    return module;
  }
}
