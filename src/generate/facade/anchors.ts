// Places of Go in the text of declarations. The text is put together from strings of many functions; a place travels in
// them as its number between NULs, which Go sources cannot have, and is taken out of the finished text.
import type { Pos } from "../../source/position.ts";

/** A Go position and where in the text what stands for it begins. */
export interface Anchor {
  readonly offset: number;
  readonly pos: Pos;
}

export interface AnchoredText {
  readonly text: string;
  /** In the order of the text. */
  readonly anchors: readonly Anchor[];
}

/** What follows is declared at a position. */
export function anchor(pos: Pos): string {
  return `\0${pos}\0`;
}

export function withoutAnchors(marked: string): AnchoredText {
  const anchors: Anchor[] = [];
  let text = "";
  for (const [i, part] of marked.split("\0").entries())
    if (i % 2 === 0) text += part;
    else anchors.push({ offset: text.length, pos: Number(part) });
  return { text, anchors };
}
