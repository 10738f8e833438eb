/** `modules`: files by name, by "path@version". */
export function writeProxy(folder: string, modules: Record<string, Record<string, string>>): void;
