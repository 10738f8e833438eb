// Ties the classes of run-time errors to what the runtime throws.
import { adoptErrorClass } from "../../panics/errors.ts";
import { typeOf } from "../../types/interfaces.ts";

export function adopt(e: object): void {
  adoptErrorClass(typeOf(e)!.string, Object.getPrototypeOf(e));
}
