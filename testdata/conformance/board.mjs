// Scoreboards: passed/total of each tree, every failure with its reason, what is excluded and what is skipped.

/**
 * The board of results { name, tests: [{ name, problem }], excluded, skipped }: problem is null for a pass; excluded and
 * skipped are lines `name: reason`.
 */
export function boardOf(results) {
  const lines = results.flatMap(({ name, tests, excluded = [], skipped = [] }) => {
    const passed = tests.filter((test) => test.problem === null).length;
    const counts = [`${name}: ${passed}/${tests.length}`];
    if (excluded.length > 0) counts.push(`${name}, excluded: ${excluded.length}`);
    if (skipped.length > 0) counts.push(`${name}, skipped: ${skipped.length}`);
    return counts;
  });
  for (const { name, tests } of results) {
    const failed = tests.filter((test) => test.problem !== null);
    if (failed.length === 0) continue;
    lines.push("", `# ${name}`);
    for (const test of failed) lines.push(`${test.name}: ${oneLine(test.problem)}`);
  }
  for (const { name, excluded = [], skipped = [] } of results) {
    if (excluded.length > 0) lines.push("", `# ${name}, excluded`, ...excluded.map((line) => `- ${line}`));
    if (skipped.length > 0) lines.push("", `# ${name}, skipped`, ...skipped.map((line) => `- ${line}`));
  }
  return lines.join("\n") + "\n";
}

export function oneLine(text) {
  const line = text.trim().replace(/\s+/g, " ");
  return line.length > 200 ? `${line.slice(0, 199)}…` : line;
}

/** The failures on a board: name -> reason. */
export function failuresOn(text) {
  return new Map([...text.matchAll(failureLine)].map(([, name, reason]) => [name, reason]));
}

const failureLine = /^(?!# |- )(\S+\.go|[^\s:]+): (?!\d+(?:\/\d+)?$)(.*)$/gm;

/** The results of which a board was made; tests that pass have lost their names. */
export function resultsOn(text) {
  return [...text.matchAll(/^([^:\n]+): (\d+)\/(\d+)$/gm)].map(([, name, passed]) => {
    const failed = [...failuresOn(section(text, name))].map(([test, problem]) => ({ name: test, problem }));
    const others = Array.from({ length: Number(passed) }, () => ({ name: "", problem: null }));
    const [excluded, skipped] = ["excluded", "skipped"].map((kind) =>
      [...section(text, `${name}, ${kind}`).matchAll(/^- (.*)$/gm)].map(([, line]) => line),
    );
    return { name, tests: [...others, ...failed], excluded, skipped };
  });
}

function section(text, title) {
  return text.split(`\n# ${title}\n`)[1]?.split("\n\n")[0] ?? "";
}

/**
 * The results of a board after some of the tests have run anew: trees { name, tests, excluded, total }, of whose `total`
 * tests those have run that are in `tests`. The others are as they were on the board.
 */
export function resultsAfter(before, trees) {
  const old = new Map(resultsOn(before).map((tree) => [tree.name, tree]));
  return trees.flatMap((tree) => {
    const { name, tests, total } = tree;
    const board = old.get(name);
    if (board === undefined && tests.length === 0) return [];
    if (board === undefined || (tests.length > 0 && tests.length === total)) return tree;
    if (tests.length === 0) return board;
    if (total > board.tests.length + tests.length)
      throw new Error(`${name}: others are not on the board yet`);
    const ran = new Set(tests.map((test) => test.name));
    const failed = board.tests.filter((test) => test.problem !== null && !ran.has(test.name));
    const passed = Array.from({ length: total - tests.length - failed.length }, () => ({
      name: "",
      problem: null,
    }));
    return { ...board, tests: [...passed, ...failed, ...tests] };
  });
}

/** What makes one board differ from another: everything but the reasons of failures, which may change freely. */
export function differences(before, after) {
  const [old, now] = [before, after].map(facts);
  return [
    ...[...now].filter((fact) => !old.has(fact)).map((fact) => `new: ${fact}`),
    ...[...old].filter((fact) => !now.has(fact)).map((fact) => `gone: ${fact}`),
  ];
}

function facts(text) {
  const lines = text.replace(failureLine, "failure: $1").split("\n");
  return new Set(lines.filter((line) => line !== "" && !line.startsWith("#")));
}
