// Makes a function that shows a difference smaller: leaves out nodes and parts of expressions as long as it is valid and
// still differs. Many candidates are tried at once, as functions of one program.

const batchSize = 150;
const rounds = 24;

/** `differing(program)` resolves to the names of its functions that are valid and differ; `program` has one. */
export async function minimise(program, differing) {
  const [{ open, body }] = program.functions;
  /** Those of the candidates that still differ, the smallest first. */
  const stillDiffer = async (candidates) => {
    const batch = candidates.toSorted((a, b) => sizeOf(a) - sizeOf(b)).slice(0, batchSize);
    const functions = batch.map((body, i) => ({ name: `candidate${i}`, open, body }));
    const names = await differing({ ...program, functions });
    return functions.filter(({ name }) => names.includes(name)).map((f) => f.body);
  };
  let best = await withFewerNodes(identified(body), stillDiffer);
  const tried = new Set();
  for (let round = 0; round < rounds; round++) {
    const changes = [...unwrapped(best), ...expressionChanges(best)];
    const candidates = changes.filter((candidate) => !tried.has(JSON.stringify(candidate)));
    if (candidates.length === 0) break;
    const found = await stillDiffer(candidates);
    if (found.length === 0)
      for (const candidate of candidates.slice(0, batchSize)) tried.add(JSON.stringify(candidate));
    best = found[0] ?? best;
    if (found.length > 0 && round % 4 === 3) best = await withFewerNodes(identified(best), stillDiffer);
  }
  best = await withFewerNodes(identified(best), stillDiffer);
  return withNeededDeclarations({ ...program, functions: [{ ...program.functions[0], body: best }] });
}

function sizeOf(body) {
  return JSON.stringify(body).length;
}

/** The nodes with lines as objects, each once, so that they can be told apart. */
function identified(body) {
  return body.map((node) => {
    if (typeof node === "string") return { line: node };
    if (node.blocks === undefined) return { ...node };
    return { ...node, blocks: node.blocks.map((block) => ({ ...block, body: identified(block.body) })) };
  });
}

/** Tries each node for itself, and then to leave out many of those that are not needed. */
async function withFewerNodes(body, stillDiffer) {
  let best = body;
  for (let round = 0; round < 6; round++) {
    const dispensable = [];
    for (const part of chunks(allNodes(best), batchSize)) {
      const candidates = part.map((node) => Object.assign(without(best, new Set([node])), { node }));
      dispensable.push(...(await stillDiffer(candidates)).map(({ node }) => node));
    }
    if (dispensable.length === 0) return best;
    const sets = [1, 2, 4, 8].flatMap((n) => chunks(dispensable, Math.ceil(dispensable.length / n)));
    const complements = sets.map((set) => dispensable.filter((node) => !set.includes(node)));
    const candidates = [...sets, ...complements, [dispensable[0]]].filter((set) => set.length > 0);
    const [smallest] = await stillDiffer(candidates.map((set) => without(best, new Set(set))));
    if (smallest === undefined) return best;
    best = smallest;
  }
  return best;
}

function chunks(list, size) {
  return Array.from({ length: Math.ceil(list.length / size) }, (_, i) =>
    list.slice(i * size, (i + 1) * size),
  );
}

/** Nodes, and further branches of them. */
function allNodes(body) {
  return body.flatMap((node) => [
    node,
    ...(node.blocks ?? []).flatMap((block, i) => [...(i > 0 ? [block] : []), ...allNodes(block.body)]),
  ]);
}

function without(body, set) {
  return body
    .filter((node) => !set.has(node))
    .map((node) => {
      if (node.blocks === undefined) return node;
      const blocks = node.blocks.filter((block) => !set.has(block));
      return { ...node, blocks: blocks.map((block) => ({ ...block, body: without(block.body, set) })) };
    });
}

/** Bodies with what is in a node instead of it. */
function unwrapped(body) {
  return body.flatMap((node, i) => {
    if (node.blocks === undefined) return [];
    const put = (nodes) => [...body.slice(0, i), ...nodes, ...body.slice(i + 1)];
    return node.blocks.flatMap((block) => [
      put(block.body),
      ...unwrapped(block.body).map((inner) =>
        put([{ ...node, blocks: node.blocks.map((b) => (b === block ? { ...block, body: inner } : b)) }]),
      ),
    ]);
  });
}

/** Only the declarations whose names the function mentions, or they themselves. */
function withNeededDeclarations(program) {
  const groups = groupsOf(program.declarations);
  const needed = new Set();
  let text = JSON.stringify(program.functions);
  for (let size = -1; size !== needed.size; ) {
    size = needed.size;
    for (const group of groups) {
      if (needed.has(group) || !isMentioned(group[0], text)) continue;
      needed.add(group);
      text += group.join("\n");
    }
  }
  return { ...program, declarations: groups.filter((group) => needed.has(group)).flat() };
}

/** A type or function by its name; a method if both its type and its name are there, or those of an interface. */
function isMentioned(line, text) {
  const has = (name) => new RegExp(`\\b${name}\\b`).test(text);
  const [, receiver, method] = /^func \(\w+ \*?(\w+)\) (\w+)/.exec(line) ?? [];
  if (method !== undefined)
    return has(receiver) && (has(method) || (has("Shape") && /^(Area|Name)$/.test(method)));
  return has(/^(?:func|type|var) (\w+)/.exec(line)?.[1] ?? "package");
}

/** Bodies with one expression in parentheses replaced by a part of it or by something simple. */
function expressionChanges(body) {
  return body.flatMap((node, i) => {
    const put = (changed) => [...body.slice(0, i), changed, ...body.slice(i + 1)];
    if (node.blocks === undefined) return simplerLines(node.line).map((line) => put({ line }));
    return node.blocks.flatMap((block, k) => {
      const withBlock = (changed) =>
        put({ ...node, blocks: node.blocks.map((b, j) => (j === k ? changed : b)) });
      const heads = simplerLines(block.open).map((open) => withBlock({ ...block, open }));
      return [
        ...heads,
        ...expressionChanges(block.body).map((inner) => withBlock({ ...block, body: inner })),
      ];
    });
  });
}

function simplerLines(line) {
  const results = [];
  for (const { start, open, end } of groupsIn(line)) {
    const parts = partsOf(line.slice(open + 1, end - 1));
    const simple = line[open] === "{" ? [] : ["0", '""', "true", ...parts];
    for (const text of simple) results.push(line.slice(0, start) + text + line.slice(end));
    if (line[open] === "{" && parts.length > 0)
      for (let k = 0; k < parts.length; k++)
        results.push(
          line.slice(0, open + 1) + parts.filter((_, j) => j !== k).join(", ") + line.slice(end - 1),
        );
  }
  return results.filter((text) => text.length < line.length);
}

/** Parentheses and braces of literals, with the name before them. */
function groupsIn(line) {
  const groups = [];
  for (let open = 0; open < line.length; open++) {
    if (!"({".includes(line[open]) || (line.endsWith("{") && open === line.length - 1)) continue;
    const end = closing(line, open);
    if (end < 0) continue;
    const name = /[\w.[\]*&]*$/.exec(line.slice(0, open))[0];
    groups.push({ start: open - name.length, open, end });
  }
  return groups;
}

function closing(line, open) {
  let depth = 0;
  let quoted = false;
  for (let i = open; i < line.length; i++) {
    if (line[i] === '"' && line[i - 1] !== "\\") quoted = !quoted;
    if (quoted) continue;
    if ("([{".includes(line[i])) depth++;
    if (")]}".includes(line[i]) && --depth === 0) return i + 1;
  }
  return -1;
}

/** Operands and list items at the top level. */
function partsOf(text) {
  const parts = [];
  let [depth, quoted, start] = [0, false, 0];
  for (let i = 0; i <= text.length; i++) {
    const char = text[i];
    if (char === '"' && text[i - 1] !== "\\") quoted = !quoted;
    if (quoted) continue;
    if ("([{".includes(char ?? "?")) depth++;
    if (")]}".includes(char ?? "?")) depth--;
    if (depth !== 0 || (i < text.length && char !== "," && char !== " ")) continue;
    const part = text.slice(start, i).trim();
    if (/[\w)\]}"]$/.test(part)) parts.push(part);
    start = i + 1;
  }
  return parts;
}

/** Declarations, each with all its lines. */
function groupsOf(lines) {
  const groups = [];
  for (const line of lines) {
    const begins = /^(type|func|var)\b/.test(line);
    if (begins || groups.length === 0) groups.push([line]);
    else groups.at(-1).push(line);
  }
  return groups;
}
