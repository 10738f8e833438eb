// What a command says, and how it ends: text on standard output or standard error, and an exit code.

export function say(text: string): number {
  process.stdout.write(text);
  return 0;
}

export function fail(text: string, code: number): number {
  process.stderr.write(text);
  return code;
}
