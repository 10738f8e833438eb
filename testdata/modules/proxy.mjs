// A module proxy as a folder, made of a list of modules: what `file://` in GOPROXY means.
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { zip } from "./zipwriter.mjs";

const escaped = (text) => text.replace(/[A-Z]/g, (letter) => `!${letter.toLowerCase()}`);

/** `modules`: files by name, by "path@version"; a module without go.mod has none in its archive, either. */
export function writeProxy(folder, modules) {
  const lists = new Map();
  for (const [name, files] of Object.entries(modules)) {
    const [path, version] = name.split("@");
    const stem = join(folder, escaped(path), "@v", escaped(version));
    mkdirSync(dirname(stem), { recursive: true });
    const time = `20${String(10 + (lists.get(path)?.length ?? 0))}-01-02T03:04:05Z`;
    writeFileSync(`${stem}.info`, JSON.stringify({ Version: version, Time: time }));
    writeFileSync(`${stem}.mod`, files["go.mod"] ?? `module ${path}\n`);
    const members = Object.entries(files).map(([file, content]) => [`${name}/${file}`, content]);
    writeFileSync(`${stem}.zip`, zip(members));
    lists.set(path, [...(lists.get(path) ?? []), version]);
  }
  for (const [path, versions] of lists) {
    const tagged = versions.filter((version) => !/-\d{14}-/.test(version));
    writeFileSync(join(folder, escaped(path), "@v/list"), tagged.map((version) => `${version}\n`).join(""));
    if (tagged.length > 0) continue;
    const latest = { Version: versions.at(-1), Time: "2020-01-02T03:04:05Z" };
    writeFileSync(join(folder, escaped(path), "@latest"), JSON.stringify(latest));
  }
}
