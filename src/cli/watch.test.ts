// Watching: edits that come one soon after the other end in one build.
import { mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, test, vi } from "vitest";
import { type Answers, areCurrent } from "../host/answers.ts";
import { recordingHost } from "../host/node.ts";
import { rebuildOnChanges } from "./watch.ts";

test("three quick edits cause one build, after the last", async () => {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "goes-watch-")));
  const stderr = vi.spyOn(process.stderr, "write").mockReturnValue(true);
  const file = join(folder, "a.go");
  const seen: string[] = [];
  let isOver = false;
  const build = async (): Promise<Answers> => {
    if (isOver) return new Promise(() => {});
    const { host, answers } = recordingHost();
    host.readDirectory(folder);
    seen.push(new TextDecoder().decode(host.readFile(file)!));
    return answers;
  };
  try {
    writeFileSync(file, "0");
    const first = await build();
    void rebuildOnChanges(first, build);
    await sleep(50);
    for (const text of ["1", "2", "3"]) {
      writeFileSync(file, text);
      await sleep(10);
    }
    for (let tries = 0; seen.length < 2 && tries < 50; tries++) await sleep(100);
    await sleep(200);
    expect(seen).toEqual(["0", "3"]);
    expect(areCurrent(first)).toBe(false);
  } finally {
    isOver = true;
    writeFileSync(file, "4");
    await sleep(100);
    rmSync(folder, { recursive: true });
    stderr.mockRestore();
  }
});
