// A debugger over the inspector protocol of V8 that does with source maps what browsers and editors do: breakpoints on Go
// lines, steps that pass over ignored sources and do not stop twice at one Go place, variables of the scopes around.
import { type MappingItem, SourceMapConsumer } from "source-map";

/** A connection to a target: Node's inspector, or a page of Chromium. */
export interface Connection {
  send(method: string, params?: object): Promise<any>;
  on(event: string, listener: (params: any) => void): void;
}

/** A place in generated code: lines and columns from 0. */
interface RawPlace {
  readonly scriptId: string;
  readonly lineNumber: number;
  readonly columnNumber: number;
}

interface Script {
  readonly id: string;
  readonly url: string;
  /** By generated place. */
  readonly mappings: readonly MappingItem[];
  readonly ignored: ReadonlySet<string>;
}

/** A place at which a program stands. */
export interface Stop {
  /** The end of the source's path and its line, as "shop/shop.go:12"; the script's own where no map leads further. */
  readonly at: string;
  /** What the source map calls the function, or what JavaScript does. */
  readonly frames: readonly string[];
  readonly callFrame: any;
}

const endOfScript = { lineNumber: 2 ** 30, columnNumber: 0 };

export class Debugger {
  private readonly connection: Connection;
  /** Gets the text of a map by its URL. */
  private readonly read: (url: string) => Promise<string>;
  private readonly scripts = new Map<string, Script>();
  private readonly urls = new Map<string, string>();
  private readonly loading = new Set<Promise<void>>();
  private stop: ((params: any) => void) | null = null;
  private waiting: any[] = [];

  /** `passedOver` are patterns of URLs, as an editor's `skipFiles`. */
  constructor(connection: Connection, read: (url: string) => Promise<string>) {
    this.connection = connection;
    this.read = read;
  }

  async start(...passedOver: string[]): Promise<void> {
    this.connection.on("Debugger.scriptParsed", (params) => {
      const load = this.load(params).finally(() => this.loading.delete(load));
      this.loading.add(load);
    });
    this.connection.on("Debugger.paused", (params) => {
      if (this.stop !== null) this.stop(params);
      else this.waiting.push(params);
      this.stop = null;
    });
    await this.connection.send("Debugger.enable");
    await this.connection.send("Debugger.setBlackboxPatterns", { patterns: [...passedOver] });
  }

  private async load({ scriptId: id, url, sourceMapURL }: any): Promise<void> {
    this.urls.set(id, url);
    if (!sourceMapURL) return;
    const data = /^data:[^,]*;base64,(.*)$/.exec(sourceMapURL);
    const text =
      data === null
        ? await this.read(new URL(sourceMapURL, url).href)
        : Buffer.from(data[1], "base64").toString("utf8");
    const json = JSON.parse(text);
    const list: number[] = json.ignoreList ?? json.x_google_ignoreList ?? [];
    const mappings: MappingItem[] = [];
    await SourceMapConsumer.with(json, url, (consumer) => {
      consumer.eachMapping((mapping) => mappings.push({ ...mapping }));
      const ignored = new Set(list.map((i) => (consumer as any).sources[i] as string));
      this.scripts.set(id, { id, url, mappings, ignored });
    });
    await this.passOver(this.scripts.get(id)!);
  }

  /** Steps do not stop in ignored sources. */
  private async passOver({ id, mappings, ignored }: Script): Promise<void> {
    const positions: { lineNumber: number; columnNumber: number }[] = [];
    let inside = false;
    for (const { source, generatedLine, generatedColumn } of mappings) {
      if (source === null || ignored.has(source) === inside) continue;
      inside = !inside;
      positions.push({ lineNumber: generatedLine - 1, columnNumber: generatedColumn });
    }
    if (positions.length > 0)
      await this.connection.send("Debugger.setBlackboxedRanges", { scriptId: id, positions });
  }

  async scriptsLoaded(): Promise<void> {
    while (this.loading.size > 0) await Promise.all(this.loading);
  }

  /** Sets a breakpoint on a line of a Go file, named by the end of its path; returns how many scripts have it. */
  async breakAt(file: string, line: number): Promise<number> {
    await this.scriptsLoaded();
    let found = 0;
    for (const { id, mappings } of this.scripts.values()) {
      const onLine = mappings.filter(
        ({ source, originalLine }) => isFile(source, file) && originalLine === line,
      );
      if (onLine.length === 0) continue;
      const first = onLine.reduce((a, b) => (b.originalColumn < a.originalColumn ? b : a));
      const location = {
        scriptId: id,
        lineNumber: first.generatedLine - 1,
        columnNumber: first.generatedColumn,
      };
      await this.connection.send("Debugger.setBreakpoint", { location });
      found++;
    }
    return found;
  }

  /** The next stop of the program. */
  async paused(): Promise<Stop> {
    const params = this.waiting.shift() ?? (await new Promise((resolve) => (this.stop = resolve)));
    await this.scriptsLoaded();
    const [callFrame] = params.callFrames;
    const frames = params.callFrames.map((frame: any) => this.placeText(frame));
    return { at: frames[0], frames, callFrame };
  }

  private placeText({ location }: any): string {
    const mapping = this.mappingAt(location);
    if (mapping === null)
      return `${this.urls.get(location.scriptId)}:${location.lineNumber + 1}:${location.columnNumber}`;
    return `${mapping.source.split("/").slice(-2).join("/").replace(/\?.*/, "")}:${mapping.originalLine}`;
  }

  /** The last mapping before a place, on whichever line it is. */
  private mappingAt({ scriptId, lineNumber, columnNumber }: RawPlace): MappingItem | null {
    const { mappings = [] } = this.scripts.get(scriptId) ?? {};
    const index = mappings.findLastIndex(
      (m) =>
        m.generatedLine - 1 < lineNumber ||
        (m.generatedLine - 1 === lineNumber && m.generatedColumn <= columnNumber),
    );
    const found = mappings[index];
    return found?.source ? found : null;
  }

  /** Generated ranges that belong to the same Go place as the one where the program stands. */
  private samePlace(location: RawPlace): object[] {
    const here = this.mappingAt(location);
    const { mappings = [] } = this.scripts.get(location.scriptId) ?? {};
    if (here === null) return [];
    const ranges: { scriptId: string; start: object; end: object }[] = [];
    let inside = false;
    for (const m of [...mappings, null]) {
      const isSame =
        m !== null &&
        m.source === here.source &&
        m.originalLine === here.originalLine &&
        m.originalColumn === here.originalColumn;
      if (isSame === inside) continue;
      inside = isSame;
      const at =
        m === null ? endOfScript : { lineNumber: m.generatedLine - 1, columnNumber: m.generatedColumn };
      if (isSame) ranges.push({ scriptId: location.scriptId, start: at, end: endOfScript });
      else ranges.at(-1)!.end = at;
    }
    return ranges;
  }

  async step(kind: "over" | "into" | "out", { callFrame }: Stop): Promise<Stop> {
    const method = { over: "stepOver", into: "stepInto", out: "stepOut" }[kind];
    const skipList = this.samePlace(callFrame.location);
    await this.connection.send(`Debugger.${method}`, kind === "out" ? {} : { skipList });
    return this.paused();
  }

  async resume(): Promise<void> {
    await this.connection.send("Debugger.resume");
  }

  /** The value of an expression of emitted code where the program stands. */
  async evaluate(expression: string, { callFrame }: Stop): Promise<unknown> {
    const { callFrameId } = callFrame;
    const params = { callFrameId, expression, returnByValue: true };
    const { result } = await this.connection.send("Debugger.evaluateOnCallFrame", params);
    return result.value;
  }

  /** The variables around the place where the program stands, by their names in the source; objects by their class. */
  async locals({ callFrame }: Stop): Promise<Record<string, unknown>> {
    const found: Record<string, unknown> = {};
    for (const { type, object, startLocation, endLocation } of callFrame.scopeChain) {
      if (type !== "local" && type !== "block" && type !== "closure") continue;
      const params = { objectId: object.objectId, ownProperties: true };
      const { result } = await this.connection.send("Runtime.getProperties", params);
      const names = await this.namesIn(startLocation, endLocation);
      for (const { name, value } of result)
        found[names.get(name) ?? name] ??= value?.value ?? value?.className ?? value?.type;
    }
    return found;
  }

  /** Names in the source by those in generated code, from the map of a scope. */
  private async namesIn(start: RawPlace, end: RawPlace): Promise<ReadonlyMap<string, string>> {
    const { scriptId } = start;
    const { scriptSource } = await this.connection.send("Debugger.getScriptSource", { scriptId });
    const lines: string[] = scriptSource.split("\n");
    const names = new Map<string, string>();
    for (const { name, generatedLine, generatedColumn } of this.scripts.get(scriptId)?.mappings ?? []) {
      if (name === null || generatedLine <= start.lineNumber || generatedLine > end.lineNumber + 1) continue;
      const written = /^[\w$]+/.exec(lines[generatedLine - 1].slice(generatedColumn));
      if (written !== null) names.set(written[0], name);
    }
    return names;
  }
}

function isFile(source: string | null, file: string): boolean {
  return source?.replace(/\?.*/, "").endsWith(`/${file}`) === true;
}
