// Type sets of interfaces (specification: "Interface types", "General interfaces").
import type { Func } from "./objects.ts";
import type { Term } from "./types.ts";

/** Methods plus the union of terms; `terms` null means all types. */
export interface TypeSet {
  /** All methods, embedded ones included, sorted by name (unexported ones by package too). */
  methods: Func[];
  terms: Term[] | null;
  comparable: boolean;
}
