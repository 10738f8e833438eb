// Marks of Go places in a facade's text: from a mark on, lines belong to the declaration at that place. A mark is a number
// between NUL characters, which no Go source contains.
import { noPos, type Pos } from "../../source/position.ts";

/** From here on the text belongs to the Go declaration at a place. */
export function mark(pos: Pos): string {
  return `\0${pos}\0`;
}

export interface Marked {
  /** The text without marks. */
  readonly text: string;
  /** Where marks were, and where lines begin, if they belong to a place: lines from 1, columns from 0. */
  readonly places: readonly { readonly line: number; readonly column: number; readonly pos: Pos }[];
}

export function readMarks(marked: string): Marked {
  const places: { line: number; column: number; pos: Pos }[] = [];
  let current: Pos = noPos;
  const lines = marked.split("\n").map((line, i) => {
    let text = "";
    const note = () => {
      if (current !== noPos) places.push({ line: i + 1, column: text.length, pos: current });
    };
    line.split("\0").forEach((part, at) => {
      if (at % 2 === 1) current = Number(part);
      else {
        if (part !== "") note();
        text += part;
      }
    });
    return text;
  });
  return { text: lines.join("\n"), places };
}
