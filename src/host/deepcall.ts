// The thread with a large stack that makes a call for deepstack.ts.
import { parentPort, workerData } from "node:worker_threads";
import type { Answer, Call } from "./deepstack.ts";

const { module, name, args } = workerData as Call;

async function answer(): Promise<Answer> {
  try {
    const exports = await import(module);
    return { result: await exports[name](...args) };
  } catch (error) {
    const { message, stack } = error as Error;
    return { error: { ...(error as Error), message, stack } as Error };
  }
}

parentPort!.postMessage(await answer());
