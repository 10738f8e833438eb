// The process.
import { host } from "../../host.ts";
import { Slice } from "../../slice.ts";
import { fromJS } from "../../strings.ts";

export function args(): Slice<string> {
  const list = host().args.map(fromJS);
  return new Slice(list, 0, list.length, list.length);
}

export function hostname(): string {
  return fromJS(host().builtin("os")?.hostname() ?? "");
}
