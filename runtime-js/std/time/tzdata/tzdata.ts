// What package time does where it is part of the program: without it, nobody asks for zones.
export function registerLoadFromEmbeddedTZData(): void {}
