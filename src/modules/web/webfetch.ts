// Requests to servers on the web with what the environment says of them: credentials, and the proxy that they go through. Node's
// fetch knows neither.
import * as http from "node:http";
import * as https from "node:https";
import type { Socket } from "node:net";
import { Readable } from "node:stream";
import { connect } from "node:tls";
import { basic, userFor, userIn } from "./credentials.ts";
import { proxyFor } from "./environmentproxy.ts";

interface Options {
  readonly headers?: Readonly<Record<string, string>>;
  readonly signal: AbortSignal;
}

const mostRedirects = 10;

export async function webFetch(address: string, { headers = {}, signal }: Options): Promise<Response> {
  let url = new URL(address);
  const user = userFor(url);
  const authorization: Record<string, string> = user === null ? {} : { authorization: basic(user) };
  url.username = url.password = "";
  const { host } = url;
  for (let i = 0; i <= mostRedirects; i++) {
    // A server's password is for nobody else.
    const all = url.host === host ? { ...headers, ...authorization } : headers;
    const proxy = proxyFor(url);
    const response =
      proxy === null
        ? await fetch(url, { headers: all, signal, redirect: "manual" })
        : await through(proxy, url, all, signal);
    const location = response.headers.get("location");
    if (location === null || ![301, 302, 303, 307, 308].includes(response.status)) return response;
    await response.body?.cancel();
    const next = new URL(location, url);
    if (url.protocol === "https:" && next.protocol !== "https:")
      throw new Error(`redirected from secure URL ${url} to insecure URL ${next}`);
    url = next;
  }
  throw new Error(`stopped after ${mostRedirects} redirects`);
}

async function through(
  proxy: URL,
  url: URL,
  headers: Readonly<Record<string, string>>,
  signal: AbortSignal,
): Promise<Response> {
  if (!/^https?:$/.test(proxy.protocol))
    throw new Error(`a proxy of the kind ${proxy.protocol}// is not supported`);
  const user = userIn(proxy);
  const toProxy: Record<string, string> = user === null ? {} : { "proxy-authorization": basic(user) };
  const request =
    url.protocol === "https:"
      ? await tunneled(proxy, url, headers, toProxy, signal)
      : requestTo(proxy, { path: url.href, headers: { ...headers, ...toProxy, host: url.host }, signal });
  request.end();
  const answer = await answerOf(request);
  const { statusCode: status = 0, statusMessage: statusText } = answer;
  const fields = Object.entries(answer.headersDistinct).flatMap(([name, values = []]) =>
    values.map((value): [string, string] => [name, value]),
  );
  const body = status === 204 || status === 304 ? null : (Readable.toWeb(answer) as ReadableStream);
  return new Response(body, { status, statusText, headers: fields });
}

function requestTo({ protocol, hostname, port }: URL, options: http.RequestOptions): http.ClientRequest {
  const all = { ...options, hostname: hostname.replace(/^\[(.*)\]$/, "$1"), port, agent: false as const };
  return protocol === "https:" ? https.request(all) : http.request(all);
}

/** A request by a connection that the proxy makes and does not look into. */
async function tunneled(
  proxy: URL,
  url: URL,
  headers: Readonly<Record<string, string>>,
  toProxy: Readonly<Record<string, string>>,
  signal: AbortSignal,
): Promise<http.ClientRequest> {
  const path = `${url.hostname}:${url.port || 443}`;
  const asking = requestTo(proxy, { method: "CONNECT", path, headers: { ...toProxy, host: path }, signal });
  asking.end();
  const socket = await new Promise<Socket>((resolve, reject) => {
    asking.on("error", reject);
    asking.on("connect", ({ statusCode, statusMessage }, socket) => {
      if (statusCode === 200) return resolve(socket);
      socket.destroy();
      reject(new Error(`proxyconnect tcp: ${statusMessage}`));
    });
  });
  const createConnection = () => connect({ socket, servername: url.hostname });
  return https.request(url, { headers, signal, createConnection });
}

function answerOf(request: http.ClientRequest): Promise<http.IncomingMessage> {
  return new Promise((resolve, reject) => {
    request.on("error", reject);
    request.on("response", resolve);
  });
}
