import { expect, test } from "vitest";
import { signatureChanges, signatures } from "./signatures.ts";

const before = `// mark

/** The fields of Line; those left out are zero. */
export interface LineInit {
  Qty?: number;
}

/** Line is
 *  export declare function Not(): void;
 */
export declare class Line {
  constructor(init?: LineInit);
  /** Qty */
  Qty: number;
  get Tags(): string[];
  set Tags(value: Iterable<string> | null);
  Total(by: number): number;
}

export type Status = typeof Open;
export declare const Status: {
  Text(value: Status): string;
};

export declare const Open: "/** open */";

export declare function Sum(lines: Iterable<Line> | null): number;

export declare function Wait(): Promise<void>;
`;

const changes = (now: string) => signatureChanges(before, now, (offset) => `at ${offset !== null}`);

test("signatures have names", () => {
  expect([...signatures(before)].map(([name, { text }]) => `${name} ${text}`)).toEqual([
    "Line.Qty number",
    "Line.Tags (): string[], (value: Iterable<string> | null)",
    "Line.Total (by: number): number",
    "Status typeof Open",
    "Status.Text (value: Status): string",
    'Open "/** open */"',
    "Sum (lines: Iterable<Line> | null): number",
    "Wait (): Promise<void>",
  ]);
});

test("comments, and what comes, change nothing", () => {
  expect(
    changes(`${before.replace("Qty */", "Quantity */")}\nexport declare function More(): void;\n`),
  ).toEqual([]);
});

test("functions begin and cease to wait", () => {
  expect(changes(before.replace("null): number", "null): Promise<number>"))).toEqual([
    "at true: Sum can block now: (lines: Iterable<Line> | null): Promise<number>, before (lines: Iterable<Line> | null): number",
  ]);
  expect(changes(before.replace("Promise<void>", "void"))).toEqual([
    "at true: Wait cannot block any more: (): void, before (): Promise<void>",
  ]);
});

test("fields change, methods go", () => {
  const now = before.replace("  Qty: number", "  Qty: string").replace("  Total(by: number): number;\n", "");
  expect(changes(now)).toEqual([
    "at true: Line.Qty has changed: string, before number",
    "at false: Line.Total is gone, which was (by: number): number",
  ]);
});
