// What JSON.stringify makes of objects of public classes that hold what JSON has no form for: as Go's encoding/json does, but
// integers beyond the safe ones are strings, since who parses the text as JavaScript does would get another number.
import { plainForm } from "./forms.ts";
import { isPlain } from "./plain.ts";
import { isMap } from "./realms.ts";
import { setJSON } from "./structs.ts";

/** Objects of classes declared from now on have a form in JSON. */
export function useJSON(): void {
  const forms = new WeakMap<object, object>();
  setJSON((object) => plainForm(forms, object, fieldsOf(object)));
}

function fieldsOf(object: object): object {
  return Object.fromEntries(Object.entries(object).map(([name, value]) => [name, formOf(value)]));
}

/** Objects inside of it have forms of their own. */
function formOf(value: unknown): unknown {
  if (typeof value === "bigint") return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
  if (value instanceof Uint8Array)
    return btoa(Array.from(value, (byte) => String.fromCharCode(byte)).join(""));
  if (ArrayBuffer.isView(value)) return Array.from(value as unknown as Iterable<unknown>, formOf);
  if (Array.isArray(value)) return value.map(formOf);
  if (isMap(value)) return Object.fromEntries(Array.from(value, ([key, x]) => [keyOf(key), formOf(x)]));
  return typeof value === "object" && value !== null && isPlain(value) ? fieldsOf(value) : value;
}

function keyOf(key: unknown): string {
  return typeof key === "object" ? JSON.stringify(key) : String(key);
}
