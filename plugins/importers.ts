// Who imports Go packages: said by messages that are about no place in Go, such as that two packages have no module.
import type { GoDiagnostic } from "./diagnostics.ts";

export class Importers {
  /** By the package's folder, the first file that was seen to import it. */
  readonly #files = new Map<string, string>();

  note(folder: string, file: string): void {
    if (!this.#files.has(folder)) this.#files.set(folder, file);
  }

  /** The message, and who imports the folders that it names; `shown` is how messages show files. */
  explain(error: GoDiagnostic, shown: (file: string) => string): GoDiagnostic {
    if (error.file !== "") return error;
    const words = new Set(error.message.split(/ and | in |: /));
    const lines = [...this.#files]
      .filter(([folder]) => words.has(folder))
      .map(([folder, file]) => `\n\t${folder} is imported by ${shown(file)}`);
    return { ...error, message: error.message + lines.sort().join("") };
  }
}
