// How fast the type checker is: reads, parses and checks the standard library of an installed Go for js/wasm, all
// packages in one process. The first round warms up; it keeps all that is known of all packages, to see how much memory
// that takes. The others keep nothing, and go through the packages in the order of their dependencies, as builds do.
//
//   npm run build && npm run bench:check -- [rounds]
//
// The heap is limited to 1 GB, so that it cannot hide how much the checker needs.
import { standardFolders } from "../conformance/library.mjs";
import { fileSet, Library, wasm } from "../conformance/packages.mjs";

const rounds = Number(process.argv[2] ?? 8);
let order = standardFolders;

function checkAll(kept) {
  fileSet.files.length = 0;
  const library = new Library(wasm.context);
  library.kept = kept;
  const wall = performance.now();
  const cpu = process.cpuUsage();
  for (const path of order) library.package(path);
  order = [...library.packages.keys()];
  const seconds = (performance.now() - wall) / 1000;
  const { user, system } = process.cpuUsage(cpu);
  const lines = fileSet.files.reduce((sum, file) => sum + file.lineStarts.length - 1, 0);
  return { lines, seconds, cpuSeconds: (user + system) / 1e6, errors: library.errors.size };
}

let best = 0;
let bestOfCpu = 0;
for (let round = 1; round <= rounds; round++) {
  const { lines, seconds, cpuSeconds, errors } = checkAll(round === 1 ? [] : null);
  if (round > 1) best = Math.max(best, lines / seconds);
  if (round > 1) bestOfCpu = Math.max(bestOfCpu, lines / cpuSeconds);
  const times = `${seconds.toFixed(2)} s (${cpuSeconds.toFixed(2)} s of processor time)`;
  console.log(`round ${round}: ${lines} lines in ${times}, ${errors} packages with errors`);
  if (round === 1) console.log(`peak memory: ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`);
}
console.log(
  `after warm-up: ${Math.round(best)} lines/s, ${Math.round(bestOfCpu)} lines per second of processor time`,
);
