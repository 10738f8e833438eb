// Tokens of Go (specification: "Lexical elements"). A token is its own spelling; classes of tokens with
// varying text have upper-case names.

export const keywords = [
  "break",
  "case",
  "chan",
  "const",
  "continue",
  "default",
  "defer",
  "else",
  "fallthrough",
  "for",
  "func",
  "go",
  "goto",
  "if",
  "import",
  "interface",
  "map",
  "package",
  "range",
  "return",
  "select",
  "struct",
  "switch",
  "type",
  "var",
] as const;
export type Keyword = (typeof keywords)[number];

export type Literal = "IDENT" | "INT" | "FLOAT" | "IMAG" | "CHAR" | "STRING";

export type Operator =
  | "+"
  | "-"
  | "*"
  | "/"
  | "%"
  | "&"
  | "|"
  | "^"
  | "<<"
  | ">>"
  | "&^"
  | "+="
  | "-="
  | "*="
  | "/="
  | "%="
  | "&="
  | "|="
  | "^="
  | "<<="
  | ">>="
  | "&^="
  | "&&"
  | "||"
  | "<-"
  | "++"
  | "--"
  | "=="
  | "<"
  | ">"
  | "="
  | "!"
  | "~"
  | "!="
  | "<="
  | ">="
  | ":="
  | "..."
  | "("
  | "["
  | "{"
  | ","
  | "."
  | ")"
  | "]"
  | "}"
  | ";"
  | ":";

export type Token = Keyword | Literal | Operator | "EOF" | "COMMENT" | "ILLEGAL";
