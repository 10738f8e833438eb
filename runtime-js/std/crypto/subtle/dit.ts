// Data independent timing is a mode of some processors, and no wish that a host takes.

export function setDITEnabled(): boolean {
  return false;
}

export function setDITDisabled(): void {}
