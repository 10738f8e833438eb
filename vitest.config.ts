import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["src/**/*.test.ts", "runtime-js/**/*.test.ts", "plugins/**/*.test.ts", "testdata/*.test.ts"],
    // No test needs the network: those of fetching Go's library serve it themselves.
    env: { GOES_STD: "off" },
    globalSetup: "testdata/freshbuild.ts",
    testTimeout: 60_000,
    pool: "threads",
    maxConcurrency: 2,
    maxWorkers: 2,
  },
});
