// The process.

import { Slice } from "../../collections/slice.ts";
import { fromJS } from "../../collections/strings.ts";
import { host } from "../../process/host.ts";

export function args(): Slice<string> {
  const list = host().args.map(fromJS);
  return new Slice(list, 0, list.length, list.length);
}

export function hostname(): string {
  return fromJS(host().builtin("os")?.hostname() ?? "");
}
