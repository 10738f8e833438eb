// The environment.

import { nilSlice, Slice } from "../../collections/slice.ts";
import { fromJS, toJS } from "../../collections/strings.ts";
import { host } from "../../process/host.ts";

export function Getenv(key: string): [string, boolean] {
  const value = host().env[toJS(key)];
  return value === undefined ? ["", false] : [fromJS(value), true];
}

export function Environ(): Slice<string> {
  const list = Object.entries(host().env).map(([key, value]) => fromJS(`${key}=${value}`));
  return list.length === 0 ? nilSlice : new Slice(list, 0, list.length, list.length);
}

export function setenv(key: string, value: string): void {
  host().env[toJS(key)] = toJS(value);
}

export function unsetenv(key: string): void {
  delete host().env[toJS(key)];
}

export function Clearenv(): void {
  for (const key of Object.keys(host().env)) delete host().env[key];
}
