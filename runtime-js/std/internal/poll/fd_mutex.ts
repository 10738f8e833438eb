// The semaphores of locks of files: each is a counter that a pointer points to.
import { acquire, release, type Semaphores } from "../../sync/semaphores.ts";

const semaphores: Semaphores = /* @__PURE__ */ new WeakMap();

export async function runtime_Semacquire(at: object): Promise<void> {
  await acquire(semaphores, at, "semacquire");
}

export function runtime_Semrelease(at: object): void {
  release(semaphores, at);
}
