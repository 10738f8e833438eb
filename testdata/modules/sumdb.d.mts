export class SumDatabase {
  /** What GOSUMDB has to say. */
  readonly key: string;
  readonly records: { key: string; text: string }[];
  constructor(name: string);
  add(path: string, version: string, lines: readonly string[]): void;
  tree(): string;
  /** The answer at a path; null if there is none. */
  answer(path: string): string | Buffer | null;
}
