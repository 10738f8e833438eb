// The scanner (specification: "Lexical elements"): text to tokens, with automatic semicolons and comments.
//
// The current token is in the fields of the scanner, so scanning allocates only names, literals and comments.
import type { SourceFile } from "../source/position.ts";
import { describeChar, isDigit, isLetter, nameClass, quoteChar } from "./chars.ts";
import type { Comment } from "./nodes.ts";
import { scanNumber } from "./numbers.ts";
import { type Keyword, keywords, type Operator, type Token } from "./tokens.ts";

/** A name or keyword: equal names of a file share one string. */
interface Word {
  text: string;
  token: Keyword | "IDENT";
}

/** A comment with the lines (from 0) it begins and ends on. */
export interface ScannedComment {
  comment: Comment;
  startLine: number;
  endLine: number;
}

/** Keywords after which a newline ends a statement. */
const endsStatement = new Set<Token>(["break", "continue", "fallthrough", "return"]);

const newline = 10;
const quote = 34;
const apostrophe = 39;
const backslash = 92;
const byteOrderMark = 0xfeff;

/** Characters that are skipped, having been reported for the whole file: NUL, a BOM, a byte that is not UTF-8. */
function isNoise(code: number): boolean {
  return code === 0 || code === byteOrderMark || (code >= 0xdc00 && code < 0xe000);
}

export abstract class Scanner {
  readonly file: SourceFile;
  readonly text: string;

  /** The current token. */
  tok: Token = "EOF";
  /** Offset of its first character, and of the one after it. */
  start = 0;
  end = 0;
  /** The text of a name or literal; "semicolon", "newline" or "EOF" for `;`. */
  lit = "";
  /** Binding strength of a binary operator, from 1 to 5; otherwise 0. */
  prec = 0;
  /** The literal is erroneous, which has been reported. */
  bad = false;
  /** Line (from 0) of the token's first character. */
  startLine = 0;

  /** Comments since the previous token. */
  protected readonly pending: ScannedComment[] = [];
  /** Line of `offset`. */
  protected line = 0;
  private offset = 0;
  /** A newline here becomes a semicolon. */
  private semicolon = false;
  private readonly words = new Map<string, Word>();

  constructor(file: SourceFile) {
    this.file = file;
    this.text = file.text;
    for (const token of keywords) this.words.set(token, { text: token, token });
    if (this.text.charCodeAt(0) === byteOrderMark) this.offset = 1;
  }

  protected abstract lexicalError(offset: number, message: string): void;
  /** Called for each comment; a `//line` or `//go:build` matters to the parser. */
  protected abstract onComment(comment: Comment, atLineStart: boolean): void;

  /** Goes to an offset at which a token begins. */
  protected moveTo(offset: number): void {
    this.offset = offset;
    this.line = this.file.lineIndex(offset);
    this.semicolon = false;
  }

  /** Pretends that the text ends here. */
  protected skipToEnd(): void {
    this.offset = this.text.length;
    this.semicolon = false;
  }

  /** Makes the next token current. */
  protected scan(): void {
    const text = this.text;
    const semicolon = this.semicolon;
    this.semicolon = false;
    this.prec = 0;
    for (;;) {
      let at = this.offset;
      let c = text.charCodeAt(at);
      while (c === 32 || c === 9 || c === 13 || c === newline) {
        if (c === newline) {
          if (semicolon) {
            this.automaticSemicolon(at, at + 1, "newline", this.line++);
            return;
          }
          this.line++;
        }
        c = text.charCodeAt(++at);
      }
      this.start = at;
      this.startLine = this.line;
      if (c < 128) {
        const kind = nameClass[c];
        if (kind !== 0) {
          if (kind === 1) this.scanName(at);
          else this.scanNumberLiteral(at);
          return;
        }
        if (c === 47) {
          const next = text.charCodeAt(at + 1);
          if (next === 47) {
            this.skipLineComment(at);
            continue;
          }
          if (next === 42) {
            this.skipGeneralComment(at);
            if (semicolon && this.line > this.startLine) {
              this.tok = ";";
              this.lit = "newline";
              this.end = this.offset;
              return;
            }
            continue;
          }
        }
        if (this.scanPunctuation(c, at)) return;
        if (!isNoise(c)) this.lexicalError(at, `invalid character ${describeChar(c)}`);
        this.offset = at + 1;
      } else if (at >= text.length) {
        this.offset = at;
        this.automaticSemicolon(at, at, "EOF", this.line);
        if (!semicolon) this.tok = "EOF";
        return;
      } else if (isNoise(c)) {
        this.offset = at + 1;
      } else {
        this.scanName(at);
        return;
      }
    }
  }

  private automaticSemicolon(start: number, end: number, lit: string, line: number): void {
    this.tok = ";";
    this.lit = lit;
    this.start = start;
    this.end = this.offset = end;
    this.startLine = line;
  }

  // ---- Names and literals ----------------------------------------------------------------------------------

  private scanName(start: number): void {
    const text = this.text;
    let at = start;
    let c = text.charCodeAt(at);
    while (c < 128 && nameClass[c] !== 0) c = text.charCodeAt(++at);
    if (c >= 128) at = this.endOfUnicodeName(start, at);
    const spelling = text.slice(start, at);
    let word = this.words.get(spelling);
    if (word === undefined) {
      word = { text: spelling, token: "IDENT" };
      this.words.set(spelling, word);
    }
    this.tok = word.token;
    this.lit = word.text;
    this.end = this.offset = at;
    this.semicolon = word.token === "IDENT" || endsStatement.has(word.token);
  }

  /** The end of a name beyond ASCII. A character that names may not have is part of it nevertheless. */
  private endOfUnicodeName(start: number, at: number): number {
    while (at < this.text.length) {
      const code = this.text.codePointAt(at) as number;
      if (code < 128 && nameClass[code] === 0) break;
      if (code >= 128 && !isLetter(code) && !isNoise(code)) {
        const what = describeChar(code);
        if (!isDigit(code)) this.lexicalError(at, `invalid character ${what} in identifier`);
        else if (at === start) this.lexicalError(at, `identifier cannot begin with digit ${what}`);
      }
      at += code > 0xffff ? 2 : 1;
    }
    return at;
  }

  private scanNumberLiteral(start: number): void {
    const text = this.text;
    let at = start;
    let c = text.charCodeAt(at);
    // Plain decimal and hexadecimal numbers need no second look.
    const isHex = c === 48 && (text.charCodeAt(at + 1) | 32) === 120;
    if (isHex || (c !== 48 && c !== 46)) {
      if (isHex) at++;
      do c = text.charCodeAt(++at);
      while ((c >= 48 && c <= 57) || (isHex && (c | 32) >= 97 && (c | 32) <= 102));
      if (c !== 46 && !(c < 128 && nameClass[c] === 1) && at > start + (isHex ? 2 : 0)) {
        this.literal("INT", start, at, false);
        return;
      }
    }
    const report = (offset: number, message: string) => this.lexicalError(offset, message);
    const number = scanNumber(text, start, report);
    this.literal(number.token, start, number.end, number.bad);
  }

  private literal(token: Token, start: number, end: number, bad: boolean): void {
    this.tok = token;
    this.lit = this.text.slice(start, end);
    this.bad = bad;
    this.end = this.offset = end;
    this.semicolon = true;
  }

  private scanString(start: number): void {
    const text = this.text;
    let at = start + 1;
    let bad = false;
    for (;;) {
      const c = text.charCodeAt(at);
      if (c === quote) {
        at++;
        break;
      }
      if (c === backslash) {
        const next = this.scanEscape(at + 1, quote);
        if (next < 0) bad = true;
        at = Math.abs(next);
      } else if (c === newline) {
        this.lexicalError(at, "newline in string");
        bad = true;
        break;
      } else if (at >= text.length) {
        this.lexicalError(start, "string not terminated");
        bad = true;
        break;
      } else {
        at++;
      }
    }
    this.literal("STRING", start, at, bad);
  }

  private scanRawString(start: number): void {
    const close = this.text.indexOf("`", start + 1);
    if (close < 0) this.lexicalError(start, "string not terminated");
    const end = close < 0 ? this.text.length : close + 1;
    this.countLines(end);
    this.literal("STRING", start, end, close < 0);
  }

  private scanRune(start: number): void {
    const text = this.text;
    let at = start + 1;
    let bad = false;
    const error = (offset: number, message: string) => {
      if (!bad) this.lexicalError(offset, message);
      bad = true;
    };
    for (let count = 0; ; count++) {
      const c = text.charCodeAt(at);
      if (c === apostrophe) {
        if (count === 0) error(at, "empty rune literal or unescaped '");
        else if (count !== 1) error(start, "more than one character in rune literal");
        at++;
        break;
      }
      if (c === backslash) {
        const next = this.scanEscape(at + 1, apostrophe);
        if (next < 0) bad = true;
        at = Math.abs(next);
      } else if (c === newline) {
        error(at, "newline in rune literal");
        break;
      } else if (at >= text.length) {
        error(start, "rune literal not terminated");
        break;
      } else {
        at += (text.codePointAt(at) as number) > 0xffff ? 2 : 1;
      }
    }
    this.literal("CHAR", start, at, bad);
  }

  /** Scans what follows a backslash. Returns the offset after it, negated if it is in error. */
  private scanEscape(at: number, closing: number): number {
    const text = this.text;
    const c = text.charCodeAt(at);
    const char = text[at];
    if (c === closing || "abfnrtv\\".includes(char ?? "?")) return at + 1;
    if (c >= 48 && c <= 55) return this.scanCodeEscape(at, 3, 8, 255);
    if (char === "x") return this.scanCodeEscape(at + 1, 2, 16, 255);
    if (char === "u") return this.scanCodeEscape(at + 1, 4, 16, 0x10ffff);
    if (char === "U") return this.scanCodeEscape(at + 1, 8, 16, 0x10ffff);
    // The end of the text is reported as a literal that is not terminated.
    if (at >= text.length) return at;
    this.lexicalError(at, "unknown escape");
    return -at;
  }

  private scanCodeEscape(at: number, digits: number, base: number, max: number): number {
    const text = this.text;
    let value = 0;
    for (const end = at + digits; at < end; at++) {
      if (at >= text.length) return at;
      const digit = Number.parseInt(text[at], base);
      if (Number.isNaN(digit)) {
        const code = text.codePointAt(at) as number;
        const name = base === 8 ? "octal" : "hexadecimal";
        this.lexicalError(at, `invalid character ${quoteChar(code)} in ${name} escape`);
        return -at;
      }
      value = value * base + digit;
    }
    if (value > max && base === 8) {
      this.lexicalError(at, `octal escape value ${value} > 255`);
      return -at;
    }
    if (value > max || (value >= 0xd800 && value < 0xe000 && max > 255)) {
      this.lexicalError(at, `escape is invalid Unicode code point ${describeChar(value)}`);
      return -at;
    }
    return at;
  }

  // ---- Comments --------------------------------------------------------------------------------------------

  private skipLineComment(start: number): void {
    let end = this.text.indexOf("\n", start);
    if (end < 0) end = this.text.length;
    this.offset = end;
    this.addComment(start, this.text.charCodeAt(end - 1) === 13 ? end - 1 : end);
  }

  private skipGeneralComment(start: number): void {
    const close = this.text.indexOf("*/", start + 2);
    if (close < 0) this.lexicalError(start, "comment not terminated");
    const end = close < 0 ? this.text.length : close + 2;
    this.countLines(end);
    this.offset = end;
    if (close >= 0) this.addComment(start, end);
  }

  private addComment(start: number, end: number): void {
    const base = this.file.base;
    const text = this.text.slice(start, end);
    const comment: Comment = { kind: "Comment", pos: base + start, end: base + end, text };
    this.pending.push({ comment, startLine: this.startLine, endLine: this.line });
    this.onComment(comment, start === this.file.lineStarts[this.startLine]);
  }

  /** Advances `line` to the line of `end`. */
  private countLines(end: number): void {
    if (this.file.lineStarts[this.line + 1] <= end) this.line = this.file.lineIndex(end);
  }

  // ---- Operators and punctuation ---------------------------------------------------------------------------

  private operator(token: Operator, length: number, prec: number): true {
    this.tok = token;
    this.prec = prec;
    this.end = this.offset = this.start + length;
    return true;
  }

  private closing(token: Operator, length = 1): true {
    this.semicolon = true;
    return this.operator(token, length, 0);
  }

  /** A binary operator, or the assignment operator that it makes with `=`. */
  private binary(token: Operator, assign: Operator, length: number, prec: number): true {
    if (this.text.charCodeAt(this.start + length) === 61) return this.operator(assign, length + 1, 0);
    return this.operator(token, length, prec);
  }

  /** Scans the operator, string or rune that begins with `c`; false if there is none. */
  private scanPunctuation(c: number, at: number): boolean {
    const next = this.text.charCodeAt(at + 1);
    switch (c) {
      case 40:
        return this.operator("(", 1, 0);
      case 41:
        return this.closing(")");
      case 44:
        return this.operator(",", 1, 0);
      case 46:
        if (next >= 48 && next <= 57) {
          this.scanNumberLiteral(at);
          return true;
        }
        if (next === 46 && this.text.charCodeAt(at + 2) === 46) return this.operator("...", 3, 0);
        return this.operator(".", 1, 0);
      case 123:
        return this.operator("{", 1, 0);
      case 125:
        return this.closing("}");
      case 91:
        return this.operator("[", 1, 0);
      case 93:
        return this.closing("]");
      case 58:
        return next === 61 ? this.operator(":=", 2, 0) : this.operator(":", 1, 0);
      case 59:
        this.lit = "semicolon";
        return this.operator(";", 1, 0);
      case 61:
        return next === 61 ? this.operator("==", 2, 3) : this.operator("=", 1, 0);
      case quote:
        this.scanString(at);
        return true;
      case 96:
        this.scanRawString(at);
        return true;
      case apostrophe:
        this.scanRune(at);
        return true;
      case 43:
        return next === 43 ? this.closing("++", 2) : this.binary("+", "+=", 1, 4);
      case 45:
        return next === 45 ? this.closing("--", 2) : this.binary("-", "-=", 1, 4);
      case 42:
        return this.binary("*", "*=", 1, 5);
      case 47:
        return this.binary("/", "/=", 1, 5);
      case 37:
        return this.binary("%", "%=", 1, 5);
      case 94:
        return this.binary("^", "^=", 1, 4);
      case 38:
        if (next === 38) return this.operator("&&", 2, 2);
        if (next === 94) return this.binary("&^", "&^=", 2, 5);
        return this.binary("&", "&=", 1, 5);
      case 124:
        return next === 124 ? this.operator("||", 2, 1) : this.binary("|", "|=", 1, 4);
      case 60:
        if (next === 60) return this.binary("<<", "<<=", 2, 5);
        if (next === 45) return this.operator("<-", 2, 0);
        return next === 61 ? this.operator("<=", 2, 3) : this.operator("<", 1, 3);
      case 62:
        if (next === 62) return this.binary(">>", ">>=", 2, 5);
        return next === 61 ? this.operator(">=", 2, 3) : this.operator(">", 1, 3);
      case 33:
        return next === 61 ? this.operator("!=", 2, 3) : this.operator("!", 1, 0);
      case 126:
        return this.operator("~", 1, 0);
      default:
        return false;
    }
  }
}
