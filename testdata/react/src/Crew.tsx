// Jobs that workers of Go do, until the component is left.
import { useEffect, useState } from "react";
import { type Result, Run } from "../crew/crew.go";

const jobs = Array.from({ length: 20 }, (_, i) => ({ ID: i, Text: `n * ${i} - 1` }));

export default function Crew() {
  const [done, setDone] = useState(0);
  const [results, setResults] = useState<readonly Result[]>([]);
  const [problem, setProblem] = useState("");
  const [round, setRound] = useState(0);

  // biome-ignore lint/correctness/useExhaustiveDependencies: each round does the jobs again
  useEffect(() => {
    const left = new AbortController();
    setDone(0);
    Run(jobs, 4, setDone, { signal: left.signal })
      .then(setResults)
      .catch((error) => {
        if (!left.signal.aborted) setProblem(String(error));
      });
    return () => left.abort(new Error("the page was left"));
  }, [round]);

  return (
    <section id="crew">
      <progress value={done} max={jobs.length} />
      <p id="done">
        {done} of {jobs.length} {problem}
      </p>
      <p id="results">{results.map(({ Value }) => Value).join(" ")}</p>
      <button type="button" id="again" onClick={() => setRound(round + 1)}>
        Again
      </button>
    </section>
  );
}
