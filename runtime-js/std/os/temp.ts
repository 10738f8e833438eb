// Names of temporary files.

export function randomName(): string {
  return String(Math.floor(Math.random() * 2 ** 32));
}
