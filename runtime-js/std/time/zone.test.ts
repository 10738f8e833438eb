// Time zones where there are no files: they come from Intl.
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Host, host, setHost } from "../../process/host.ts";
import { readLocal, readZone } from "./zone.ts";

const real = host();
const env: Record<string, string | undefined> = {};

beforeAll(() => setHost({ env, builtin: () => null } as unknown as Host));
afterAll(() => setHost(real));

/** The changes of a zone between two years. */
function changes(zone: string, from: number, to: number): string[] {
  const [data, ok] = readZone(zone);
  expect(ok).toBe(true);
  return data.split(";").flatMap((line) => {
    const [when, ...rest] = line.split(" ");
    const year = new Date(Number(when) * 1000).getUTCFullYear();
    return from <= year && year <= to
      ? [`${new Date(Number(when) * 1000).toISOString()} ${rest.join(" ")}`]
      : [];
  });
}

test("zones with daylight saving time", () => {
  expect(changes("America/New_York", 2024, 2024)).toEqual([
    "2024-03-10T07:00:00.000Z -14400 1 EDT",
    "2024-11-03T06:00:00.000Z -18000 0 EST",
  ]);
  expect(changes("Europe/Berlin", 2030, 2030)).toEqual([
    "2030-03-31T01:00:00.000Z 7200 1 CEST",
    "2030-10-27T01:00:00.000Z 3600 0 CET",
  ]);
  expect(changes("Australia/Sydney", 2024, 2024)).toEqual([
    "2024-04-06T16:00:00.000Z 36000 0 AEST",
    "2024-10-05T16:00:00.000Z 39600 1 AEDT",
  ]);
});

test("others", () => {
  expect(readZone("Asia/Tokyo")[0]).toMatch(/ 32400 0 JST$/);
  expect(readZone("Asia/Kathmandu")[0]).toMatch(/ 20700 0 \+0545$/);
  expect(readZone("No/Where")).toEqual(["", false]);
});

test("the local zone", () => {
  env.TZ = "Asia/Tokyo";
  expect(readLocal()[0]).toBe("Asia/Tokyo");
  expect(readLocal()[1]).toMatch(/JST$/);
  env.TZ = "UTC";
  expect(readLocal()).toEqual(["UTC", "", false]);
  env.TZ = undefined;
  expect(readLocal()[0]).toBe("Local");
});
