// The board of hostile programs: its text, and whether a measurement is within bounds and as the board says.

const bounds = { seconds: 10, timesGo: 10, megabytes: 1536 };

/** Coarse, so that the board does not change with the machine's mood. */
const secondSteps = [1, 2, 5, 10, 20, 50, 100, 200, 500];
const megabyteSteps = [128, 256, 512, 1024, 1536, 2048, 4096];
const upTo = (steps, value) => steps.find((step) => value <= step) ?? steps.at(-1);

export function boardLine(program, { go, commands }) {
  const goText =
    go === null
      ? "?"
      : `${upTo(secondSteps, go.seconds)} s, ${go.output === null ? "is refused" : `prints ${go.output}`}`;
  const lines = Object.entries(commands).map(([name, { ending, seconds, megabytes }]) => {
    return `    ${name}: ${upTo(secondSteps, seconds)} s, ${upTo(megabyteSteps, megabytes)} MB, ${ending}`;
  });
  return [program, `    go: ${goText}`, ...lines].join("\n");
}

/** The records of a board by program. */
export function recordOf(text) {
  const records = new Map();
  let record = null;
  for (const line of text.split("\n")) {
    const command = /^ {4}(\w+): (\d+) s, (\d+) MB, (.*)$/.exec(line);
    const go = /^ {4}go: (\d+) s, (?:is refused|prints (.*))$/.exec(line);
    if (go !== null) record.go = { seconds: Number(go[1]), output: go[2] ?? null };
    else if (command !== null) {
      const [, name, seconds, megabytes, ending] = command;
      record.commands[name] = { seconds: Number(seconds), megabytes: Number(megabytes), ending };
    } else if (/^\S/.test(line)) records.set(line, (record = { go: null, commands: {} }));
  }
  return records;
}

/** What is wrong with a measurement, given Go's and that of the board. */
export function judgement(name, { ending, seconds, megabytes, output }, go, known) {
  const wrong = [];
  if (ending.startsWith("!") && ending !== known?.ending) wrong.push(`no diagnostic: ${ending}`);
  const most = Math.max(bounds.seconds, bounds.timesGo * (go?.seconds ?? 0));
  if (seconds > most) wrong.push(`${seconds.toFixed(1)} s, more than ${most.toFixed(1)} s`);
  if (megabytes > bounds.megabytes) wrong.push(`${megabytes} MB, more than ${bounds.megabytes} MB`);
  // What goes refuses, and what an engine cannot hold (docs/security.md has the limits), the board shows.
  const runs = name === "run" && !output.startsWith("# ") && ending !== "fatal error: out of memory";
  if (runs && go !== null && go.output !== null && output !== go.output)
    wrong.push(`prints ${output}\n  Go:     ${go.output}`);
  if (known !== undefined && known !== null && known.ending !== ending)
    wrong.push(`ends otherwise: ${known.ending}`);
  return wrong;
}
