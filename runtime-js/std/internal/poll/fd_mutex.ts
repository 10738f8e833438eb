// The semaphores of locks of files: each is a counter that a pointer points to.
import { Semaphores } from "../../sync/semaphores.ts";

const semaphores = /* @__PURE__ */ new Semaphores("semacquire");

export async function runtime_Semacquire(at: object): Promise<void> {
  await semaphores.acquire(at);
}

export function runtime_Semrelease(at: object): void {
  semaphores.release(at);
}
