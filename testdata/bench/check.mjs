// How fast the type checker is: reads, parses and checks the standard library of an installed Go for js/wasm, all
// packages in one process, keeping all that is known of them; nothing is kept from one round to the next.
//
//   npm run build && npm run bench:check -- [rounds]
import { fileSet, Library, wasm } from "../conformance/packages.mjs";
import { standardFolders } from "../conformance/library.mjs";

const rounds = Number(process.argv[2] ?? 4);
let best = 0;
for (let round = 1; round <= rounds; round++) {
  fileSet.files.length = 0;
  const library = new Library(wasm.context);
  library.kept = [];
  const wall = performance.now();
  const cpu = process.cpuUsage();
  for (const path of standardFolders) library.package(path);
  const seconds = (performance.now() - wall) / 1000;
  const { user, system } = process.cpuUsage(cpu);
  const lines = fileSet.files.reduce((sum, file) => sum + file.lineStarts.length - 1, 0);
  const speed = Math.round(lines / seconds);
  if (round > 1 || rounds === 1) best = Math.max(best, speed);
  const cpuSeconds = (user + system) / 1e6;
  console.log(
    `round ${round}: ${library.kept.length} packages, ${lines} lines in ${seconds.toFixed(2)} s: ${speed} lines/s ` +
      `(${cpuSeconds.toFixed(2)} s of processor time), ${library.errors.size} packages with errors`,
  );
}
const memory = Math.round(process.resourceUsage().maxRSS / 1024);
console.log(`after warm-up: ${best} lines/s; peak memory: ${memory} MB`);
