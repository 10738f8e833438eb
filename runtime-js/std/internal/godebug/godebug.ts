// The environment variable GODEBUG.
import { host } from "../../../host.ts";
import { fromJS } from "../../../strings.ts";

export function environment(): string {
  return fromJS(host().env.GODEBUG ?? "");
}
