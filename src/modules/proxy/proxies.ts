// Asking module proxies (go.dev/ref/mod, "GOPROXY protocol"), one after the other as GOPROXY says.
import { ModuleFault } from "../fault.ts";
import { ask, type Reply, type Request } from "../requests.ts";
import { redacted, type Settings } from "../settings.ts";
import { escaped } from "../versions/paths.ts";

/** Limits of answers that are texts. */
export const textLimit = 64 << 20;

const isMissingStatus = (status: number) => status === 404 || status === 410;

export class Proxies {
  private readonly settings: Settings;
  /** Answers of requests that were made with others, until they are used. */
  private readonly early = new Map<string, Reply>();

  constructor(settings: Settings) {
    this.settings = settings;
  }

  /**
   * The text at a path of a module ("@v/list"), from the first proxy that has it; `what` names the module in messages. With a
   * `file` the answer goes there.
   */
  get(module: string, path: string, what: string, to?: { file: string; limit: number }): string {
    const faults: ModuleFault[] = [];
    for (const { url, always } of this.proxiesFor(module)) {
      const fault = proxyFault(url);
      if (fault !== null) {
        // Of an archive that nobody was asked for, the go command does not say which.
        if (to !== undefined && faults.length === 0 && !fault.isMissing) throw fault;
        faults.push(fault);
        break;
      }
      const request = { url: `${url}/${escaped(module)}/${path}`, limit: textLimit, ...to };
      const reply = this.early.get(request.url) ?? ask([request])[0];
      this.early.delete(request.url);
      if (reply.status === 200) return reply.text;
      faults.push(faultOf(reply, request));
      if (!isMissingStatus(reply.status) && !always) break;
    }
    throw withSubject(what, faults);
  }

  /** The texts at paths of modules as far as the first proxy has them: to ask for many at once. */
  getAll(
    wanted: readonly { module: string; path: string; file?: string; limit?: number }[],
  ): (string | null)[] {
    const [first] = this.settings.proxies;
    if (first === undefined || proxyFault(first.url) !== null) return wanted.map(() => null);
    const asked = wanted.filter(({ module }) => !this.settings.isPrivate(module));
    const requests = asked.map(({ module, path, file, limit = textLimit }) => {
      return { url: `${first.url}/${escaped(module)}/${path}`, limit, ...(file && { file }) };
    });
    const replies = new Map(ask(requests).map((reply, i) => [asked[i], reply]));
    return wanted.map((each) => {
      const reply = replies.get(each);
      return reply?.status === 200 ? reply.text : null;
    });
  }

  /** Asks for texts that `get` will be asked for. */
  prefetch(wanted: readonly { module: string; path: string }[]): void {
    const [first] = this.settings.proxies;
    if (first === undefined || proxyFault(first.url) !== null) return;
    const asked = wanted.filter(({ module }) => !this.settings.isPrivate(module));
    const requests = asked.map(({ module, path }) => ({
      url: `${first.url}/${escaped(module)}/${path}`,
      limit: textLimit,
    }));
    ask(requests).forEach((reply, i) => this.early.set(requests[i].url, reply));
  }

  private proxiesFor(module: string): Settings["proxies"] {
    if (!this.settings.isPrivate(module)) return this.settings.proxies;
    return [{ url: "direct", always: false }];
  }
}

/** What is no proxy: version control is not asked. */
function proxyFault(url: string): ModuleFault | null {
  if (url === "off") return new ModuleFault("module lookup disabled by GOPROXY=off");
  if (url === "direct" || url === "noproxy")
    return new ModuleFault(
      "only its repository is left to ask (direct), and goes asks module proxies only: name one that has it in GOPROXY, take it out of GOPRIVATE and GONOPROXY, or replace it by a folder in go.mod",
      true,
    );
  if (/^(?:https?|file):\/\//.test(url)) return null;
  return new ModuleFault(`invalid proxy URL: ${redacted(url)}`);
}

function faultOf({ status, reason, text }: Reply, { url }: Request): ModuleFault {
  if (reason === "" && text !== "")
    return new ModuleFault(`reading ${redacted(url)}: ${text}`, isMissingStatus(status));
  const said = text.trim();
  const explanation =
    said === ""
      ? ""
      : said.includes("\n")
        ? `\n\tserver response:\n\t${said.replaceAll("\n", "\n\t")}`
        : `\n\tserver response: ${said}`;
  return new ModuleFault(
    `reading ${redacted(url)}: ${status} ${reason}${explanation}`,
    isMissingStatus(status),
  );
}

/** The first fault that is more than that the module is missing, else the first of all. */
function withSubject(what: string, faults: readonly ModuleFault[]): ModuleFault {
  if (faults.length === 0)
    return new ModuleFault("GOPROXY list is not the empty string, but contains no entries");
  const fault = faults.find(({ isMissing }) => !isMissing) ?? faults[0];
  const last = faults.at(-1)!;
  const more =
    last !== fault && faults.length > 1 && last.message.startsWith("only its") ? `\n\t${last.message}` : "";
  return new ModuleFault(`${what}: ${fault.message}${more}`, fault.isMissing);
}
