// What a build makes in folders that it has looked at is no change of what it was made of: `goes build --watch` would build
// again for its own output.
import { existsSync } from "node:fs";
import { basename, dirname } from "node:path";
import { type Answers, folderState } from "../host/answers.ts";

/** Adds the names that do not exist yet and will when the files are written: of folders, the outermost. */
export function addNamesToCome(names: Set<string>, files: Iterable<string>): void {
  for (let path of files) {
    if (existsSync(path)) continue;
    while (!existsSync(dirname(path))) path = dirname(path);
    names.add(path);
  }
}

/** The answers as they are with these names, where nothing else has come or gone. */
export function withOwnOutput(answers: Answers, names: ReadonlySet<string>): Answers {
  const folders = { ...answers.folders };
  for (const folder of new Set([...names].map(dirname))) {
    if (!Object.hasOwn(folders, folder)) continue;
    const own = [...names].filter((name) => dirname(name) === folder).map((name) => basename(name));
    // Whatever comes between the two looks is missing in the first one, which is the one that counts.
    const now = folderState(folder);
    if (folderState(folder, new Set(own)) === folders[folder]) folders[folder] = now;
  }
  return { ...answers, folders };
}
