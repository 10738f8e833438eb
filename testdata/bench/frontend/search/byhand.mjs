// The kernel of main.go in JavaScript.
import { measure, randomNumbers } from "../measure.mjs";

const stopWords = new Set(["the", "a", "of", "and", "to", "in"]);
const suffixes = ["ing", "ed", "es", "s"];

// Lengths count bytes in Go: é and ï are two of them.
const byteLength = (word) => word.length + (word.match(/[^\0-\x7f]/g)?.length ?? 0);

function stem(word) {
  for (const suffix of suffixes) {
    if (word.endsWith(suffix) && byteLength(word) > suffix.length + 3) return word.slice(0, -suffix.length);
  }
  return word;
}

function tokenize(text) {
  const words = text.toLowerCase().match(/[\p{L}\p{Nd}]+/gu) ?? [];
  return words.filter((word) => !stopWords.has(word)).map(stem);
}

/** The place of the first term that is not less. */
function lowerBound(terms, term) {
  let low = 0;
  let high = terms.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (terms[middle] < term) low = middle + 1;
    else high = middle;
  }
  return low;
}

class Index {
  constructor(docs) {
    this.docs = docs;
    this.postings = new Map();
    this.lengths = [];
    docs.forEach((doc, i) => {
      this.add(doc, i);
    });
    this.terms = [...this.postings.keys()].sort();
  }

  add({ title, body }, doc) {
    const counts = new Map();
    const words = tokenize(body);
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
    const inTitle = new Set(tokenize(title));
    for (const word of tokenize(title)) counts.set(word, (counts.get(word) ?? 0) + 1);
    this.lengths.push(words.length);
    for (const [word, count] of counts) {
      const posting = { doc, count, title: inTitle.has(word) };
      const list = this.postings.get(word);
      if (list) list.push(posting);
      else this.postings.set(word, [posting]);
    }
  }

  expand(word) {
    if (!word.endsWith("*")) return tokenize(word);
    const prefix = word.slice(0, -1).toLowerCase();
    const terms = [];
    for (let i = lowerBound(this.terms, prefix); this.terms[i]?.startsWith(prefix); i++)
      terms.push(this.terms[i]);
    return terms;
  }

  search(query, limit) {
    const scores = new Map();
    const excluded = new Set();
    for (const part of query.split(/\s+/)) {
      const not = part.startsWith("-");
      for (const term of this.expand(not ? part.slice(1) : part)) {
        const list = this.postings.get(term) ?? [];
        const idf = Math.log(1 + this.docs.length / list.length);
        for (const { doc, count, title } of list) {
          if (not) {
            excluded.add(doc);
            continue;
          }
          let score = (count / Math.sqrt(this.lengths[doc])) * idf;
          if (title) score *= 2;
          scores.set(doc, (scores.get(doc) ?? 0) + score);
        }
      }
    }
    return [...scores]
      .filter(([doc]) => !excluded.has(doc))
      .map(([doc, score]) => ({ doc, score }))
      .sort((a, b) => b.score - a.score || a.doc - b.doc)
      .slice(0, limit);
  }
}

function kernel(docs, asked) {
  const index = new Index(docs);
  let h = index.terms.length;
  for (const query of asked) {
    for (const { doc, score } of index.search(query, 10)) {
      h = (Math.imul(h, 31) + doc) ^ Math.floor(score * 1000);
    }
  }
  return h >>> 0;
}

function makeData() {
  const random = randomNumbers(13);
  const stems = "comput search rank index brows render layout paint script worker Café naïv".split(" ");
  const ends = ["", "s", "ing", "ed", "er", "able"];
  const word = () => {
    if (random(4) === 0) return ["the", "of", "and", "in"][random(4)];
    const n = Math.floor((random(40) * random(40)) / 40);
    return stems[n % stems.length] + ends[random(6)] + "x".repeat(Math.floor(n / stems.length));
  };
  const text = (n) => Array.from({ length: n }, word).join([" ", ", ", " - "][random(3)]);
  const docs = Array.from({ length: 800 }, (_, id) => {
    const title = text(4);
    return { id, title, body: text(40 + random(60)) };
  });
  const asked = Array.from({ length: 200 }, () => {
    const first = word();
    const prefix = stems[random(stems.length)].slice(0, 2);
    return `${first} ${prefix}* -${word()}`;
  });
  return { docs, asked };
}

const { docs, asked } = makeData();
measure("search", () => kernel(docs, asked));
