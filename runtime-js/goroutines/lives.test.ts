import { afterEach, describe, expect, test } from "vitest";
import { FIRST, Lives, type Witness } from "./lives.ts";
import { enter, enterMaybe, go, gosched, type Parked, park, readyOnes, waitingOnes } from "./scheduler.ts";
import { sleep } from "./timers.ts";
import { setTracer, tracer } from "./tracing.ts";

/** Writes down what goroutines do, and throws what they cannot do. */
class Recorder implements Witness {
  readonly events: string[] = [];
  readonly #states = new Map<number, "ready" | "runs" | "waits">([[FIRST, "runs"]]);
  #running = FIRST;

  #step(id: number, from: string | undefined, to: "ready" | "runs" | "waits" | undefined, text: string) {
    const is = this.#states.get(id);
    if (is !== from) throw new Error(`${id} ${text}: it ${is ?? "is not there"}, not ${from}`);
    if (to === "runs" && this.#running !== 0) throw new Error(`${id} ${text} while ${this.#running} runs`);
    if (to === undefined) this.#states.delete(id);
    else this.#states.set(id, to);
    if (to === "runs") this.#running = id;
    else if (from === "runs") this.#running = 0;
    this.events.push(`${id} ${text}`);
  }

  found(id: number, is: "ready" | "waits"): void {
    this.#step(id, undefined, is, "is there");
  }
  created(id: number): void {
    this.#step(id, undefined, "ready", "begins");
  }
  started(id: number): void {
    this.#step(id, "ready", "runs", "runs");
  }
  blocked(reason: string): void {
    this.#step(this.#running, "runs", "waits", `waits: ${reason}`);
  }
  stopped(reason: string): void {
    this.#step(this.#running, "runs", "ready", `stops: ${reason}`);
  }
  unblocked(id: number): void {
    this.#step(id, "waits", "ready", "is ready");
  }
  ended(): void {
    this.#step(this.#running, "runs", undefined, "ends");
  }
}

function follow(): string[] {
  const recorder = new Recorder();
  const lives = new Lives(recorder);
  for (const task of waitingOnes()) recorder.found(lives.numberOf(task), "waits");
  for (const task of readyOnes()) recorder.found(lives.numberOf(task), "ready");
  setTracer(lives);
  return recorder.events;
}

afterEach(() => setTracer(null));

/** What happens while a goroutine runs f, which is the first one of the trace. */
async function followed(f: () => unknown): Promise<string[]> {
  let events: string[] = [];
  await enter(async () => {
    events = follow();
    await f();
  });
  return events;
}

describe("goroutines as traces tell of them", () => {
  test("one wakes another", async () => {
    const events = await followed(async () => {
      const parked = park("chan receive");
      go(async () => {
        tracer?.wantsToYield();
        await gosched();
        parked.wake();
      });
      await parked.promise;
    });
    expect(events).toEqual([
      "1 waits: chan receive",
      "3 begins",
      "3 runs",
      "3 stops: runtime.Gosched",
      "3 runs",
      "1 is ready",
      "3 ends",
      "1 runs",
      "1 ends",
    ]);
  });

  test("those that are there before", async () => {
    const parked: Parked[] = [];
    let events: string[] = [];
    go(async () => {
      parked.push(park("select"));
      await parked[0].promise;
    });
    await new Promise((resolve) => setTimeout(resolve));
    await enter(async () => {
      go(() => {});
      go(() => {});
      events = follow();
      parked[0].wake();
      await gosched();
      await gosched();
    });
    expect(events.slice(0, 4)).toEqual(["3 is there", "4 is there", "5 is there", "3 is ready"]);
    const ends = ["3 ends", "4 ends", "5 ends", "1 ends"].map((text) => events.indexOf(text));
    expect(ends.every((at) => at > 3)).toBe(true);
    expect(events.at(-1)).toBe("1 ends");
  });

  test("JavaScript that Go calls calls Go: at once, for a promise that is there, for one that is not", async () => {
    const calls: Promise<void>[] = [];
    const events = await followed(async () => {
      enterMaybe(() => 1);
      calls.push(enter(async () => {}));
      calls.push(enter(() => sleep(50_000_000))); // far longer than the rest takes
      await gosched();
    });
    await Promise.all(calls);
    expect(events).toEqual([
      // At once.
      "3 begins",
      "1 stops: calls JavaScript",
      "3 runs",
      "3 ends",
      "1 runs",
      // Its result is there, and it has ended when that can be seen.
      "4 begins",
      "1 stops: calls JavaScript",
      "4 runs",
      "4 stops: returns to JavaScript",
      "1 runs",
      // It waits.
      "5 begins",
      "1 stops: calls JavaScript",
      "5 runs",
      "5 waits: sleep",
      "1 runs",
      "1 stops: preempted",
      "4 runs",
      "4 ends",
      "1 runs",
      "1 ends",
      "5 is ready",
      "5 runs",
      "5 ends",
    ]);
  });

  test("calls of JavaScript, one after the other and at once", async () => {
    const events = follow();
    expect(events).toEqual([]);
    tracer?.ended();
    const first = enter(async () => 1);
    const second = enter(async () => 2);
    expect(await Promise.all([first, second])).toEqual([1, 2]);
    expect(enterMaybe(() => 3)).toBe(3);
    expect(events).toEqual([
      "1 ends",
      ..."begins, runs, stops: returns to JavaScript".split(", ").map((text) => `3 ${text}`),
      ..."begins, runs, stops: returns to JavaScript".split(", ").map((text) => `4 ${text}`),
      ..."runs, ends".split(", ").map((text) => `3 ${text}`),
      ..."runs, ends".split(", ").map((text) => `4 ${text}`),
      ..."begins, runs, ends".split(", ").map((text) => `5 ${text}`),
    ]);
  });
});
