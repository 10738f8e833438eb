// The kernel of main.go in JavaScript.
import { measure } from "../measure.mjs";

const entities = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

function escaped(text) {
  return text.replace(/[&<>"]/g, (c) => entities[c]);
}

function isItem(line) {
  return line.startsWith("- ") || line.startsWith("* ");
}

class Renderer {
  constructor(lines) {
    this.lines = lines;
    this.at = 0;
    this.out = "";
  }

  static render(lines) {
    const renderer = new Renderer(lines);
    while (renderer.at < lines.length) renderer.block();
    return renderer.out;
  }

  block() {
    const line = this.lines[this.at];
    if (line.trim() === "") this.at++;
    else if (line.startsWith("```")) this.fence();
    else if (line.startsWith("#")) this.heading();
    else if (line.startsWith("> ")) this.quote();
    else if (isItem(line)) this.list();
    else this.paragraph();
  }

  /** The lines from here on that begin with a prefix, without it. */
  prefixed(prefix) {
    const inner = [];
    while (this.at < this.lines.length && this.lines[this.at].startsWith(prefix)) {
      inner.push(this.lines[this.at++].slice(prefix.length));
    }
    return inner;
  }

  fence() {
    const language = this.lines[this.at++].slice(3).trim();
    this.out += `<pre><code class="language-${language}">`;
    while (this.at < this.lines.length && !this.lines[this.at].startsWith("```")) {
      this.out += `${escaped(this.lines[this.at++])}\n`;
    }
    this.at++;
    this.out += "</code></pre>\n";
  }

  heading() {
    const [, marks, rest] = /^(#{1,6})(.*)$/.exec(this.lines[this.at++]);
    const title = rest.trim();
    const anchor = title.toLowerCase().split(/\s+/).join("-");
    this.out += `<h${marks.length} id="${anchor}">${inline(title)}</h${marks.length}>\n`;
  }

  quote() {
    this.out += `<blockquote>\n${Renderer.render(this.prefixed("> "))}</blockquote>\n`;
  }

  list() {
    this.out += "<ul>\n";
    while (this.at < this.lines.length && isItem(this.lines[this.at])) {
      this.out += `<li>${inline(this.lines[this.at++].slice(2))}`;
      const inner = this.prefixed("  ");
      if (inner.length > 0) this.out += `\n${Renderer.render(inner)}`;
      this.out += "</li>\n";
    }
    this.out += "</ul>\n";
  }

  paragraph() {
    const start = this.at;
    while (this.at < this.lines.length && this.lines[this.at].trim() !== "" && !isItem(this.lines[this.at])) {
      this.at++;
    }
    this.out += `<p>${inline(this.lines.slice(start, this.at).join("\n"))}</p>\n`;
  }
}

function inline(text) {
  let out = "";
  for (;;) {
    const n = text.search(/[*`[]/);
    if (n < 0) return out + escaped(text);
    out += escaped(text.slice(0, n));
    text = text.slice(n);
    const found = span(text);
    out += found ? found.html : text[0];
    text = text.slice(found ? found.length : 1);
  }
}

/** The emphasis, code or link that a text begins with. */
function span(text) {
  if (text.startsWith("**")) return delimited(text, "**", "strong");
  if (text[0] === "*") return delimited(text, "*", "em");
  if (text[0] === "`") {
    const end = text.indexOf("`", 1);
    return end < 0 ? null : { html: `<code>${escaped(text.slice(1, end))}</code>`, length: end + 1 };
  }
  const middle = text.indexOf("](");
  const end = middle < 0 ? -1 : text.indexOf(")", middle);
  if (end < 0) return null;
  const address = escaped(text.slice(middle + 2, end));
  return { html: `<a href="${address}">${inline(text.slice(1, middle))}</a>`, length: end + 1 };
}

function delimited(text, mark, tag) {
  const end = text.indexOf(mark, mark.length);
  if (end <= mark.length) return null;
  return { html: `<${tag}>${inline(text.slice(mark.length, end))}</${tag}>`, length: end + mark.length };
}

function kernel(text) {
  let h = 2166136261 | 0;
  const html = Renderer.render(text.split("\n"));
  for (let i = 0; i < html.length; i++) h = Math.imul(h ^ html.charCodeAt(i), 16777619);
  return h >>> 0;
}

function makeText() {
  let text = "";
  for (let i = 0; i < 400; i++) {
    text += `## Section ${i} of Many\n\nSome *emphasis* and **strong \`code\` words** & a [link ${i}](/page?a=${i}&b=2).\n`;
    text += 'The paragraph goes on, with 2 * 3 < 7 and "quotes",\nand ends here: no [link, no `code.\n\n';
    text +=
      "- first item\n- second *item*\n  with more below\n  - nested one\n  - nested **two**\n- third\n\n";
    text +=
      '> quoted text of **someone**\n> - with\n> - a list\n\n```go\nif a < b && c > d {\n\treturn "x"\n}\n```\n\n';
  }
  return text;
}

const text = makeText();
measure("markdown", () => kernel(text));
