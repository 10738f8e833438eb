// A development server tells, once, that calls from JavaScript wait while all goroutines are asleep: it may be a deadlock, of
// which nobody would hear in a page, or in a test that ends for its time. Imported by facades in development, and by nothing else.
import { areStuck, stuckReport, whenCalled } from "../boundary/asleep.ts";

/** How long nothing happens, in milliseconds. */
const silence = 2000;

/** Calls whose promises wait. */
let waiting = 0;
let isTold = false;
let timer: ReturnType<typeof setTimeout> | undefined;

whenCalled((result) => {
  if (isTold || !(result instanceof Promise)) return;
  waiting++;
  result.then(settled, settled);
  listen();
});

function settled(): void {
  waiting--;
  listen();
}

function listen(): void {
  clearTimeout(timer);
  if (waiting === 0 || isTold) return;
  timer = setTimeout(tell, silence);
  // Node ends when it has nothing else to do.
  (timer as { unref?(): void }).unref?.();
}

function tell(): void {
  // Something of the host may wake them: that is asked again later.
  if (!areStuck()) return listen();
  isTold = true;
  const [, ...goroutines] = stuckReport().split("\n\n");
  console.warn(
    `[goes] all goroutines are asleep, and a call from JavaScript waits: only another call can wake them\n\n${goroutines.join("\n\n")}`,
  );
}
