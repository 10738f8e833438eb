// Time zones of the host: the files of the tz database, or else Intl.

import { fromJS, latin1, toJS } from "../../collections/strings.ts";
import { host } from "../../process/host.ts";

const DIRECTORIES = [
  "/usr/share/zoneinfo/",
  "/usr/share/lib/zoneinfo/",
  "/usr/lib/locale/TZ/",
  "/etc/zoneinfo/",
];

function readFile(path: string): string | undefined {
  try {
    const bytes: Uint8Array | undefined = host().builtin("fs")?.readFileSync(path);
    return bytes && latin1(bytes, 0, bytes.length);
  } catch {
    return undefined;
  }
}

function readDatabase(name: string): string | undefined {
  const own = host().env.ZONEINFO;
  for (const directory of own ? [`${own}/`, ...DIRECTORIES] : DIRECTORIES) {
    const data = readFile(directory + name);
    if (data !== undefined) return data;
  }
  return fromIntl(name);
}

export function readZone(name: string): [data: string, ok: boolean] {
  const data = readDatabase(toJS(name));
  return [data ?? "", data !== undefined];
}

/** As the variable TZ says, else what the host is set to. */
export function readLocal(): [name: string, data: string, ok: boolean] {
  let zone = host().env.TZ;
  let name = "Local";
  let data: string | undefined;
  if (zone === undefined) {
    data = readFile("/etc/localtime") ?? fromIntl(new Intl.DateTimeFormat().resolvedOptions().timeZone);
  } else {
    zone = zone.replace(/^:/, "");
    if (zone !== "/etc/localtime") name = zone;
    if (zone !== "" && zone !== "UTC") data = zone[0] === "/" ? readFile(zone) : readDatabase(zone);
  }
  return [fromJS(name), data ?? "", data !== undefined];
}

const DAY = 86400;

/** The zone as a list of changes, found by looking at each month from 1900 to 2100. */
function fromIntl(timeZone: string): string | undefined {
  let zone: IntlZone;
  try {
    zone = new IntlZone(timeZone);
  } catch {
    return undefined;
  }
  let from = Date.UTC(1900, 0) / 1000;
  let state = zone.at(from);
  let text = `-9223372036854775808 ${state}`;
  for (const end = Date.UTC(2100, 0) / 1000; from < end; from += 28 * DAY) {
    const next = zone.at(from + 28 * DAY);
    if (next === state) continue;
    let lo = from;
    let hi = from + 28 * DAY;
    while (hi - lo > 1) {
      const middle = Math.floor((lo + hi) / 2);
      if (zone.at(middle) === state) lo = middle;
      else hi = middle;
    }
    text += `;${hi} ${next}`;
    state = next;
  }
  return text;
}

/** Zones to which Intl gives no short English name; these are the tz database's. */
const NAMES: [zones: RegExp, standard: string, saving: string][] = [
  [/^Europe\/(London|Jersey|Guernsey|Isle_of_Man|Belfast)$/, "GMT", "BST"],
  [/^Europe\/(Lisbon)$|^Atlantic\/(Canary|Faroe|Madeira)$/, "WET", "WEST"],
  [
    /^Europe\/(Athens|Bucharest|Chisinau|Helsinki|Kiev|Kyiv|Mariehamn|Riga|Sofia|Tallinn|Vilnius)$/,
    "EET",
    "EEST",
  ],
  [/^Europe\/(Moscow|Simferopol|Minsk|Istanbul|Samara|Saratov|Volgograd|Kirov|Astrakhan|Ulyanovsk)$/, "", ""],
  [/^Europe\//, "CET", "CEST"],
  [/^Asia\/Tokyo$/, "JST", "JDT"],
  [/^Asia\/Seoul$/, "KST", "KDT"],
  [/^Asia\/(Shanghai|Taipei|Macau)$/, "CST", "CDT"],
  [/^Asia\/Hong_Kong$/, "HKT", "HKST"],
  [/^Asia\/(Kolkata|Calcutta)$/, "IST", ""],
  [/^Asia\/Jerusalem$/, "IST", "IDT"],
  [/^Australia\/(Sydney|Melbourne|Brisbane|Hobart|Canberra)$/, "AEST", "AEDT"],
  [/^Australia\/(Adelaide|Darwin)$/, "ACST", "ACDT"],
  [/^Australia\/Perth$/, "AWST", "AWDT"],
  [/^Pacific\/Auckland$/, "NZST", "NZDT"],
  [/^Africa\/Johannesburg$/, "SAST", ""],
];

class IntlZone {
  readonly #offset: Intl.DateTimeFormat;
  readonly #short: Intl.DateTimeFormat;
  readonly #names: [RegExp, string, string] | undefined;
  readonly #standard: number;

  constructor(timeZone: string) {
    this.#offset = new Intl.DateTimeFormat("en-US", { timeZone, timeZoneName: "longOffset" });
    this.#short = new Intl.DateTimeFormat("en-US", { timeZone, timeZoneName: "short" });
    this.#names = NAMES.find(([zones]) => zones.test(timeZone));
    const [winter, summer] = [0, 6].map((month) => this.#offsetAt(Date.UTC(2020, month) / 1000));
    this.#standard = Math.min(winter, summer);
  }

  #name(format: Intl.DateTimeFormat, unix: number): string {
    const parts = format.formatToParts(unix * 1000);
    return parts.find(({ type }) => type === "timeZoneName")?.value ?? "";
  }

  #offsetAt(unix: number): number {
    const match = /GMT([+-])(\d\d):(\d\d)(?::(\d\d))?/.exec(this.#name(this.#offset, unix));
    if (match === null) return 0;
    const seconds = Number(match[2]) * 3600 + Number(match[3]) * 60 + Number(match[4] ?? 0);
    return match[1] === "-" ? -seconds : seconds;
  }

  /** "offset isDST name" at a time. */
  at(unix: number): string {
    const offset = this.#offsetAt(unix);
    const saving = offset === this.#standard + 3600;
    let name = this.#names?.[saving ? 2 : 1] || this.#name(this.#short, unix);
    if (/^(GMT|UTC)[+-]/.test(name)) {
      const minutes = Math.floor(Math.abs(offset) / 60);
      const digits = String(Math.floor(minutes / 60) * 100 + (minutes % 60)).padStart(4, "0");
      name = (offset < 0 ? "-" : "+") + digits.replace(/00$/, "");
    }
    return `${offset} ${saving ? 1 : 0} ${name}`;
  }
}
