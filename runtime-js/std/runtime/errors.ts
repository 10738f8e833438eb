// Ties the classes of run-time errors to what the runtime throws.
import { adoptErrorClass } from "../../errors.ts";
import { typeOf } from "../../interfaces.ts";

export function adopt(e: object): void {
  adoptErrorClass(typeOf(e)!.string, Object.getPrototypeOf(e));
}
