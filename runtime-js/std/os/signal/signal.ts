// Nothing is under way: signals are received and passed on by the same thread.
export function signalWaitUntilIdle(): void {}
