// What changes for those who import a Go package: the signatures in its declarations, before and now. They are read off
// the texts, so that changes from one run to the next show as well.

interface Signature {
  /** What follows the name. */
  readonly text: string;
  /** Where its line begins in the declarations. */
  readonly offset: number;
}

const name = "([\\w$\\x80-\\uffff]+)";
const opening = new RegExp(`^(?:export )?(?:declare )?(interface|class|const) ${name}:? \\{$`);
const member = new RegExp(`^ {2}(?:get |set )?${name}(?:: )?(.*);$`);
const single = new RegExp(`^export (?:declare )?(?:function|const|type) ${name}(?: =|:)? ?(.*);$`);

/** The exported signatures by name: `Total`, `Line.Qty`. */
export function signatures(declarations: string): ReadonlyMap<string, Signature> {
  const found = new Map<string, Signature>();
  const note = (name: string, text: string, offset: number) => {
    // Properties have two: one to read and one to write them.
    const before = found.get(name);
    found.set(name, { text: before === undefined ? text : `${before.text}, ${text}`, offset });
  };
  let holder: string | null = null;
  // Comments become spaces: places stay.
  const text = declarations.replace(/^ *\/\*\*[\s\S]*?\*\/$/gm, (comment) => comment.replace(/[^\n]/g, " "));
  for (const { 0: line, index } of text.matchAll(/^.+$/gm)) {
    const [, , opened] = opening.exec(line) ?? [];
    const [, own, rest] = (holder === null ? single : member).exec(line) ?? [];
    if (opened !== undefined) holder = opened;
    else if (line.startsWith("}")) holder = null;
    else if (own !== undefined) note(holder === null ? own : `${holder}.${own}`, rest, index);
  }
  // What is accepted for a struct says what its properties say.
  const isInit = (each: string) => found.has(`${/^(.*)Init\./.exec(each)?.[1]}.constructor`);
  return new Map([...found].filter(([each]) => !isInit(each) && !each.endsWith(".constructor")));
}

/** One line for each signature that is gone or has changed. `place` tells where an offset in the new text, if any, is in Go. */
export function signatureChanges(
  before: string,
  now: string,
  place: (offset: number | null) => string,
): string[] {
  const current = signatures(now);
  return [...signatures(before)].flatMap(([name, { text }]) => {
    const signature = current.get(name);
    if (signature === undefined) return [`${place(null)}: ${name} is gone, which was ${text}`];
    if (signature.text === text) return [];
    const what = `${place(signature.offset)}: ${name} ${verb(text, signature.text)}`;
    return [`${what}: ${signature.text}, before ${text}`];
  });
}

function verb(before: string, now: string): string {
  const [old, current] = [before, now].map((text) => text.replace(/^.*\): /, ""));
  if (current === `Promise<${old}>`) return "can block now";
  return old === `Promise<${current}>` ? "cannot block any more" : "has changed";
}
