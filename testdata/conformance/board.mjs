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

/** The results of which a board without exclusions was made; those that pass have lost their names. */
export function resultsOn(text) {
  return [...text.matchAll(/^(\S+): (\d+)\/(\d+)$/gm)].map(([, name, passed]) => {
    const section = text.split(`\n# ${name}\n`)[1]?.split("\n\n")[0] ?? "";
    const failed = [...failuresOn(section)].map(([test, problem]) => ({ name: test, problem }));
    const others = Array.from({ length: Number(passed) }, () => ({ name: "", problem: null }));
    return { name, tests: [...others, ...failed] };
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
