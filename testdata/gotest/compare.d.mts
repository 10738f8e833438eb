/** A line of cases.txt. */
export interface Case {
  readonly line: string;
  readonly folder: string;
  readonly args: string[];
  /** The file with what real Go printed. */
  readonly golden: string;
}

export function cases(): Case[];

/** What the command prints and ends with. */
export function outcome(command: readonly string[], each: Case): string;
