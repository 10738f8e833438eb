// Command-line flags in the style of Go's flag package: -name value, -name=value, --name, booleans.

export interface FlagSpec {
  readonly [name: string]: "boolean" | "string";
}

export interface ParsedFlags {
  readonly values: { readonly [name: string]: string | true | undefined };
  readonly rest: string[];
}

/** Stops at the first word that is not a flag, or after `--`. The error is in the go command's wording. */
export function parseFlags(args: readonly string[], spec: FlagSpec): ParsedFlags | { error: string } {
  const values: Record<string, string | true> = {};
  let i = 0;
  for (; i < args.length; i++) {
    const word = args[i];
    if (word === "--") {
      i++;
      break;
    }
    const match = /^--?([^-=][^=]*)(?:=(.*))?$/s.exec(word);
    if (match === null) break;
    const [, name, value] = match;
    const kind = spec[name];
    if (kind === undefined) return { error: `flag provided but not defined: -${name}` };
    if (kind === "boolean") {
      if (value !== undefined && !/^(true|false|1|0|t|f|T|F|TRUE|FALSE|True|False)$/.test(value))
        return { error: `invalid boolean value "${value}" for -${name}: parse error` };
      if (value === undefined || /^(t|1)/i.test(value)) values[name] = true;
    } else if (value !== undefined) values[name] = value;
    else if (i + 1 < args.length) values[name] = args[++i];
    else return { error: `flag needs an argument: -${name}` };
  }
  return { values, rest: args.slice(i) };
}
