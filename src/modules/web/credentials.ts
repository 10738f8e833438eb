// Who asks a server: the user in a URL, or the one that .netrc has for the server (go help goauth). GOAUTH=off leaves .netrc out.
import { readFileSync } from "node:fs";
import { homedir, platform } from "node:os";
import { join } from "node:path";
import { goVariable } from "../settings.ts";

export interface User {
  readonly name: string;
  readonly password: string;
}

interface Login extends User {
  readonly machine: string;
}

/** The value of an Authorization header for a user. */
export function basic({ name, password }: User): string {
  return `Basic ${Buffer.from(`${name}:${password}`).toString("base64")}`;
}

/** The user in a URL; null if there is none. */
export function userIn({ username, password }: URL): User | null {
  if (username === "") return null;
  return { name: decodeURIComponent(username), password: decodeURIComponent(password) };
}

/** Who asks for the URL; null for nobody. What .netrc says is for https only. */
export function userFor(url: URL, environment = process.env): User | null {
  const mode = goVariable("GOAUTH", environment) || "netrc";
  const logins = url.protocol === "https:" && /\bnetrc\b/.test(mode) ? parseNetrc(netrc(environment)) : [];
  return loginFor(logins, url.host + url.pathname) ?? userIn(url);
}

function netrc(environment: NodeJS.ProcessEnv): string {
  const name = platform() === "win32" ? "_netrc" : ".netrc";
  try {
    return readFileSync(environment.NETRC || join(environment.HOME || homedir(), name), "utf8");
  } catch {
    return "";
  }
}

/** The entries for machines that have a login and a password. */
export function parseNetrc(text: string): Login[] {
  const logins: Login[] = [];
  let entry: Record<string, string> = {};
  let inMacro = false;
  for (const line of text.split("\n")) {
    if (inMacro) {
      inMacro = line.trim() !== "";
      continue;
    }
    const words = line.trim().split(/\s+/);
    for (let i = 0; i < words.length - 1; i += 2) {
      // A macro is as long as no line is empty.
      if (words[i] === "macdef") inMacro = true;
      if (words[i] === "machine") entry = {};
      entry[words[i]] = words[i + 1];
      const { machine, login, password } = entry;
      if (machine === undefined || login === undefined || password === undefined) continue;
      logins.push({ machine, name: login, password });
      entry = {};
    }
    // What is behind it is not read; it is for no machine, either.
    if (words.length % 2 === 1 && words.at(-1) === "default") return logins;
  }
  return logins;
}

/** The login for the longest beginning of `host/path`; of several, the last one. */
function loginFor(logins: readonly Login[], place: string): User | null {
  for (let prefix = place; prefix !== "" && prefix !== "."; prefix = parentOf(prefix)) {
    const login = logins.findLast(({ machine }) => machine === prefix.replace(/\/$/, ""));
    if (login !== undefined) return login;
  }
  return null;
}

function parentOf(path: string): string {
  return path.slice(0, Math.max(0, path.replace(/\/$/, "").lastIndexOf("/")));
}
