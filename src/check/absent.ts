// What the embedded packages lack of Go's exported API, and why: `Name` or `Type.Name`, by import path. The ledger of the
// API (testdata/conformance/api.txt) has no other.
import type { Package } from "../types/package.ts";
import type { Type } from "../types/types.ts";
import { asNamed, deref } from "../types/underlying.ts";

type Names = ReadonlyMap<string, string>;

function all(reason: string, names: string): [string, string][] {
  return names.split(" ").map((name) => [name, reason]);
}

const absent: ReadonlyMap<string, Names> = new Map([
  [
    "encoding/json",
    new Map([
      ...all(
        "it is an option of encoding/json/v2, which has packages of its own",
        "CallMethodsWithLegacySemantics DefaultOptionsV1 FormatByteArrayAsArray FormatBytesWithLegacySemantics FormatDurationAsNano MatchCaseSensitiveDelimiter MergeWithLegacySemantics OmitEmptyWithLegacySemantics Options ParseBytesWithLooseRFC4648 ParseTimeWithLooseRFC3339 ReportErrorsWithLegacySemantics StringifyWithLegacySemantics UnmarshalArrayFromAnyLength",
      ),
      ...all("it is for encoding/json/v2", "Number.MarshalJSONTo Number.UnmarshalJSONFrom"),
    ]),
  ],
]);

/** Why the package of that path lacks what Go has under that name; null if it does not. */
export function absence(path: string, symbol: string): string | null {
  return absent.get(path)?.get(symbol) ?? null;
}

/** What a diagnostic says of it, after Go's own words. */
export function absenceNote(pkg: Package | null, symbol: string): string {
  const reason = pkg === null ? null : absence(pkg.path, symbol);
  return reason === null ? "" : `: goes has no ${pkg!.name}.${symbol}, since ${reason}`;
}

/** As absenceNote, for a field or method of a type. */
export function memberNote(type: Type, name: string): string {
  const named = asNamed(deref(type).type);
  return named === null ? "" : absenceNote(named.obj.pkg, `${named.obj.name}.${name}`);
}
