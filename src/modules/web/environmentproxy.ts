// The proxy that requests go through, as HTTP_PROXY, HTTPS_PROXY and NO_PROXY say (Go's golang.org/x/net/http/httpproxy):
// names in small letters are read if the others are not there. Nothing goes through a proxy to this machine itself.
import { BlockList, isIP } from "node:net";

/** The proxy for a URL; null to ask the server itself. */
export function proxyFor(url: URL, environment = process.env): URL | null {
  const variable = (name: string) => environment[name] || environment[name.toLowerCase()] || "";
  const proxy = variable(url.protocol === "https:" ? "HTTPS_PROXY" : "HTTP_PROXY");
  if (proxy === "" || isLocal(hostOf(url)) || isExcepted(url, variable("NO_PROXY"))) return null;
  return new URL(/^\w+:\/\//.test(proxy) ? proxy : `http://${proxy}`);
}

/** Without the brackets of an address. */
function hostOf({ hostname }: URL): string {
  return hostname.replace(/^\[(.*)\]$/, "$1");
}

function isLocal(host: string): boolean {
  return host === "localhost" || host === "::1" || (isIP(host) === 4 && host.startsWith("127."));
}

/** A name of the list is for the domain and all in it; with a dot before it, only for what is in it. */
function isExcepted(url: URL, list: string): boolean {
  const host = hostOf(url);
  const port = url.port || (url.protocol === "https:" ? "443" : "80");
  return list
    .split(",")
    .map((entry) => entry.trim().toLowerCase())
    .filter((entry) => entry !== "")
    .some((entry) => entry === "*" || matches(entry, host, port));
}

function matches(entry: string, host: string, port: string): boolean {
  if (entry.includes("/")) return isInRange(host, entry);
  const [, name, wanted] = /^\[?(.*?)\]?(?::(\d+))?$/.exec(isIP(entry) === 6 ? `[${entry}]` : entry)!;
  if (wanted !== undefined && wanted !== port) return false;
  if (isIP(name) !== 0) return name === host;
  const domain = name.replace(/^\*\./, ".");
  if (domain.startsWith(".")) return host.endsWith(domain);
  return host === domain || host.endsWith(`.${domain}`);
}

/** `10.0.0.0/8` */
function isInRange(host: string, range: string): boolean {
  const [address, bits] = range.split("/");
  const family = isIP(address);
  if (family === 0 || family !== isIP(host) || !/^\d+$/.test(bits)) return false;
  const type = family === 6 ? "ipv6" : "ipv4";
  const list = new BlockList();
  list.addSubnet(address, Number(bits), type);
  return list.check(host, type);
}
