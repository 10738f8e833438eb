// Goroutines, channels, select, timers.
import { beforeEach, describe, expect, test, vi } from "vitest";
import { Goexit, GoPanic } from "../panics/errors.ts";
import type { Host } from "../process/host.ts";
import { Chan, canReceive, close, makeChan, receive, receive2, send, take, trySend } from "./channels.ts";
import { enter, go, gosched, park } from "./scheduler.ts";
import { select, selectDefault } from "./select.ts";
import { sleep, startTimer, stopTimer } from "./timers.ts";

const zero = (): number => 0;

describe("channels", () => {
  test("buffered: first in, first out", async () => {
    const ch = makeChan(zero, 2);
    await send(ch, 1);
    await send(ch, 2);
    expect([ch.canSend, trySend(ch, 3), ch.length]).toEqual([false, false, 2]);
    expect(await receive(ch)).toBe(1);
    expect(ch.canReceive).toBe(true);
    expect(take(ch)).toBe(2);
    expect(canReceive(ch)).toBe(false);
    close(ch);
    expect(await receive2(ch)).toEqual([0, false]);
  });

  test("unbuffered: a producer and a consumer", async () => {
    const ch = new Chan(zero);
    go(async () => {
      for (let i = 1; i <= 1000; i++) await send(ch, i);
      close(ch);
    });
    const sum = await enter(async () => {
      let s = 0;
      for (;;) {
        const [v, ok] = await receive2(ch);
        if (!ok) return s;
        s += v;
      }
    });
    expect(sum).toBe(500500);
  });

  test("a sender that waits takes the free place of the buffer", async () => {
    const ch = new Chan(zero, 1);
    ch.put(1);
    let sent = false;
    go(async () => {
      await send(ch, 2);
      sent = true;
    });
    await enter(gosched);
    expect(await receive(ch)).toBe(1);
    await enter(gosched);
    expect([sent, await receive(ch)]).toEqual([true, 2]);
  });

  test("close wakes those that wait", async () => {
    const ch = new Chan(zero);
    const receiver = enter(async () => receive2(ch));
    await enter(gosched);
    close(ch);
    expect(await receiver).toEqual([0, false]);
    const other = new Chan(zero);
    const sender = enter(async () => send(other, 1));
    await enter(gosched);
    close(other);
    await expect(sender).rejects.toThrow(GoPanic);
  });

  test.each([
    ["close of nil channel", () => close(null)],
    ["makechan: size out of range", () => makeChan(zero, -1)],
    [
      "close of closed channel",
      () => {
        const ch = new Chan(zero);
        close(ch);
        close(ch);
      },
    ],
    [
      "send on closed channel",
      () => {
        const ch = new Chan(zero, 1);
        close(ch);
        ch.put(1);
      },
    ],
  ])("panics: %s", (text, f) => {
    expect(f).toThrow(expect.objectContaining({ value: expect.objectContaining({ message: text }) }));
  });
});

describe("select", () => {
  test("takes what is ready, else the default", async () => {
    const a = new Chan(zero, 1);
    const b = new Chan(zero, 1);
    expect(selectDefault([[a], [null]])).toEqual([-1, undefined, false]);
    expect(selectDefault([[a], [b, 7]])).toEqual([1, undefined, false]);
    expect(await select([[a], [b]])).toEqual([1, 7, true]);
  });

  test("is fair", () => {
    const a = new Chan(zero, 1);
    const counts = [0, 0, 0];
    close(a);
    for (let i = 0; i < 3000; i++) counts[selectDefault([[a], [a], [a]])[0]]++;
    expect(Math.min(...counts)).toBeGreaterThan(800);
  });

  test("waits for the first, and leaves the other channels", async () => {
    const a = new Chan(zero);
    const b = new Chan(zero);
    const selected = enter(async () => select([[a], [b], [a, 5]]));
    await enter(gosched);
    expect(trySend(b, 9)).toBe(true);
    expect(trySend(b, 9)).toBe(false);
    expect(canReceive(a)).toBe(false);
    expect(await selected).toEqual([1, 9, true]);
  });
});

describe("timers", () => {
  test("fire in their order", async () => {
    const order: number[] = [];
    const waits = [120, 20, 70, 20].map((ms, i) =>
      enter(async () => {
        await sleep(ms * 1e6);
        order.push(i);
      }),
    );
    await Promise.all(waits);
    // The two for 20 ms wake together unless the clock has gone on between them.
    expect(order.slice(0, 2).sort()).toEqual([1, 3]);
    expect(order.slice(2)).toEqual([2, 0]);
  });

  test("can be stopped", async () => {
    let fired = 0;
    const timers = [1, 2, 3, 4, 5].map((ms) => startTimer(ms * 1e6, () => fired++));
    expect([stopTimer(timers[1]), stopTimer(timers[1]), stopTimer(timers[4])]).toEqual([true, false, true]);
    await enter(sleep, 10e6);
    expect(fired).toBe(3);
  });

  test("others run while goroutines keep each other busy", async () => {
    let done = false;
    const spin = async (): Promise<void> => {
      while (!done) await gosched();
    };
    go(spin);
    go(spin);
    await enter(sleep, 5e6);
    done = true;
    await enter(gosched);
  });
});

test("Goexit ends a goroutine quietly", async () => {
  let after = false;
  go(() => {
    throw new Goexit();
  });
  go(() => {
    after = true;
  });
  await enter(gosched);
  expect(after).toBe(true);
});

/** A host that keeps what is written, and the exit code. */
function testHost(ExitSignal: new (code: number) => object): Host & { text: string; code: number } {
  return {
    text: "",
    code: -1,
    args: [],
    env: {},
    write(fd, text) {
      if (fd === 2) this.text += text;
    },
    writeBytes() {},
    flush() {},
    exit(code) {
      this.code = code;
      throw new ExitSignal(code);
    },
    end() {},
    builtin: () => null,
    later: setTimeout,
  };
}

test("the host's timer is never set to a time before now", async () => {
  const set = vi.spyOn(globalThis, "setTimeout");
  const fired: number[] = [];
  for (const ms of [0, 1, 3]) startTimer(ms * 1e6, () => fired.push(ms));
  // All of them are due, but those of later times fire later.
  const end = performance.now() + 10;
  while (performance.now() < end);
  await vi.waitFor(() => expect(fired).toEqual([0, 1, 3]));
  const waits = set.mock.calls.map(([, ms]) => ms ?? 0);
  set.mockRestore();
  expect(waits.filter((ms) => ms < 0)).toEqual([]);
});

describe("the end of a program", () => {
  let host: Host & { text: string; code: number };
  let scheduler: typeof import("./scheduler.ts");
  let channels: typeof import("./channels.ts");
  let program: typeof import("./program.ts");

  // The program's state is that of the module.
  beforeEach(async () => {
    vi.resetModules();
    scheduler = await import("./scheduler.ts");
    channels = await import("./channels.ts");
    program = await import("./program.ts");
    host = testHost((await import("../panics/errors.ts")).ExitSignal);
    (await import("../process/host.ts")).setHost(host);
  });

  async function outcome(main: () => void | Promise<void>): Promise<[string, number]> {
    program.run(main);
    await new Promise((resolve) => setTimeout(resolve, 5));
    return [host.text, host.code];
  }

  test("a deadlock", async () => {
    const [text, code] = await outcome(async () => {
      await channels.receive(new channels.Chan(zero));
    });
    expect(text).toBe("fatal error: all goroutines are asleep - deadlock!\n\ngoroutine 1 [chan receive]:\n");
    expect(code).toBe(2);
  });

  test("a panic in a goroutine", async () => {
    const { panic } = await import("../panics/report.ts");
    const [text, code] = await outcome(async () => {
      scheduler.go(() => {
        throw panic("oops");
      });
      await scheduler.blockForever();
    });
    expect(text).toContain("panic: oops\n\ngoroutine 1 [running]:\n");
    expect(code).toBe(2);
  });

  test("main returns while others wait", async () => {
    const [text, code] = await outcome(async () => {
      scheduler.go(() => scheduler.blockForever());
      await scheduler.gosched();
    });
    expect([text, code]).toEqual(["", -1]);
  });

  test("main leaves by Goexit", async () => {
    const { Goexit } = await import("../panics/errors.ts");
    const [text] = await outcome(() => {
      throw new Goexit();
    });
    expect(text).toBe("fatal error: no goroutines (main called runtime.Goexit) - deadlock!\n");
  });
});

test("a parked goroutine gets what it is woken with", async () => {
  let parked: ReturnType<typeof park<number>> | undefined;
  const result = enter(() => {
    parked = park<number>("test");
    return parked.promise;
  });
  parked?.wake(5);
  expect(await result).toBe(5);
});
