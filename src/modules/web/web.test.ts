import { describe, expect, it } from "vitest";
import { parseNetrc, userFor } from "./credentials.ts";
import { proxyFor } from "./environmentproxy.ts";

describe(".netrc", () => {
  it("has entries with all three parts", () => {
    const text = `machine a.com login ann password secret
machine b.com
  login bob
  password x
macdef init
machine c.com login c password c

machine d.com login dora
default
machine e.com login e password e
`;
    expect(parseNetrc(text)).toEqual([
      { machine: "a.com", name: "ann", password: "secret" },
      { machine: "b.com", name: "bob", password: "x" },
    ]);
  });

  it("is left out without https, and by GOAUTH", () => {
    const environment = { NETRC: "/nothing/there", GOENV: "off" };
    expect(userFor(new URL("https://u:p%40@a.com/x"), environment)).toEqual({ name: "u", password: "p@" });
    expect(userFor(new URL("http://a.com/x"), environment)).toBeNull();
  });
});

describe("HTTPS_PROXY", () => {
  const through = (url: string, environment: Record<string, string>) =>
    proxyFor(new URL(url), environment)?.href ?? null;

  it("is for https, HTTP_PROXY for http", () => {
    const environment = { HTTPS_PROXY: "proxy:8080", http_proxy: "http://u:p@other" };
    expect(through("https://a.com/", environment)).toBe("http://proxy:8080/");
    expect(through("http://a.com/", environment)).toBe("http://u:p@other/");
    expect(through("https://localhost/", environment)).toBeNull();
    expect(through("https://127.0.0.1:3/", environment)).toBeNull();
    expect(through("https://[::1]/", environment)).toBeNull();
  });

  it("is not for what NO_PROXY names", () => {
    const isDirect = (url: string, list: string) =>
      through(url, { HTTPS_PROXY: "http://proxy", NO_PROXY: list }) === null;
    expect(isDirect("https://a.b.com", "b.com")).toBe(true);
    expect(isDirect("https://b.com", " x , B.com")).toBe(true);
    expect(isDirect("https://ab.com", "b.com")).toBe(false);
    expect(isDirect("https://b.com", ".b.com")).toBe(false);
    expect(isDirect("https://a.b.com", "*.b.com")).toBe(true);
    expect(isDirect("https://b.com:8443", "b.com:8443")).toBe(true);
    expect(isDirect("https://b.com", "b.com:8443")).toBe(false);
    expect(isDirect("https://b.com", "b.com:443")).toBe(true);
    expect(isDirect("https://10.1.2.3", "10.0.0.0/8")).toBe(true);
    expect(isDirect("https://11.1.2.3", "10.0.0.0/8,11.1.2.4")).toBe(false);
    expect(isDirect("https://[2001:db8::1]", "2001:db8::/32")).toBe(true);
    expect(isDirect("https://a.com", "*")).toBe(true);
    expect(isDirect("https://a.com", "")).toBe(false);
  });
});
