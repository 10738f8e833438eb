// Time zones of the host, through Intl.

const formats = new Map<string, Intl.DateTimeFormat | null>();

function formatOf(zone: string, name: "longOffset" | "short"): Intl.DateTimeFormat | null {
  const key = `${name} ${zone}`;
  let format = formats.get(key);
  if (format === undefined) {
    try {
      const timeZone = zone === "local" ? undefined : zone;
      format = new Intl.DateTimeFormat("en-US", { timeZone, timeZoneName: name });
    } catch {
      format = null;
    }
    formats.set(key, format);
  }
  return format;
}

function zoneName(format: Intl.DateTimeFormat, unix: bigint): string {
  const parts = format.formatToParts(new Date(Number(unix) * 1000));
  return parts.find(({ type }) => type === "timeZoneName")?.value ?? "";
}

export function hostOffset(zone: string, unix: bigint): [offset: number, ok: boolean] {
  if (zone === "local") return [-new Date(Number(unix) * 1000).getTimezoneOffset() * 60 || 0, true];
  const format = formatOf(zone, "longOffset");
  if (format === null) return [0, false];
  const match = /GMT([+-])(\d\d):(\d\d)(?::(\d\d))?/.exec(zoneName(format, unix));
  if (match === null) return [0, true];
  const seconds = Number(match[2]) * 3600 + Number(match[3]) * 60 + Number(match[4] ?? 0);
  return [match[1] === "-" ? -seconds : seconds, true];
}

/** European zones have no short English name in Intl; these are the tz database's. */
const european: Record<string, [string, string]> = {
  "0": ["GMT", "BST"],
  "60": ["CET", "CEST"],
  "120": ["EET", "EEST"],
};

export function hostAbbreviation(zone: string, unix: bigint): string {
  const format = formatOf(zone, "short");
  if (format === null) return "";
  const name = zoneName(format, unix);
  if (!/^(GMT|UTC)[+-]/.test(name)) return name;
  const timeZone = format.resolvedOptions().timeZone;
  if (!timeZone.startsWith("Europe/")) return "";
  const standard = hostOffset(timeZone, BigInt(Date.UTC(2020, 0, 1) / 1000))[0];
  const [offset] = hostOffset(timeZone, unix);
  const names = european[String(standard / 60)];
  return names === undefined ? "" : names[offset === standard ? 0 : 1];
}
