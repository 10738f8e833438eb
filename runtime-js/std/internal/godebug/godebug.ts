// The environment variable GODEBUG.

import { fromJS } from "../../../collections/strings.ts";
import { host } from "../../../process/host.ts";

export function environment(): string {
  return fromJS(host().env.GODEBUG ?? "");
}
