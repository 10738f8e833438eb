// What generated ESTree nodes carry beyond the standard: their Go position and what the printer needs to keep
// the shape of the source.
import type * as estree from "estree";
import type { Pos } from "../source/position.ts";

declare module "estree" {
  interface BaseNodeWithoutComments {
    /** Go position that the first character of the node maps to; absent for code without a counterpart. */
    pos?: Pos;
    /** Go position that the char before the node maps to, for a word of Go that has no counterpart. */
    lead?: Pos;
    /** Go position that the char after the node maps to: calls of function literals are there in JS. */
    after?: Pos;
    /** Go position of the closing brace of a function's body: debuggers stop there before it returns. */
    close?: Pos;
    /** A call of a function that minifiers are not to put in its place. */
    isApart?: boolean;
    /** Go's name of an identifier that was renamed. */
    goName?: string;
  }
  interface BaseNode {
    /** Comments of whole lines before the node, markers included. */
    above?: string[];
    /** Comments at the end of a block's statements. */
    inside?: string[];
    /** A comment at the end of the node's line. */
    beside?: string;
    /** A blank line comes before the node. */
    blank?: boolean;
    /** The elements of a list stand on a line each. */
    lines?: boolean;
  }
}

export type { estree };
