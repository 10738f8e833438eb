// How the reader of an execution trace waits. It is a goroutine as others, whose waiting is part of the trace.
import type { Slice } from "../../../collections/slice.ts";
import { type Parked, park } from "../../../goroutines/scheduler.ts";
import type { Value } from "../../../types/value.ts";

interface Stream {
  readonly parts: Slice<Value>;
  reader: Parked | null;
}

export async function stream$waitForMore(s: Stream): Promise<void> {
  const parked = park("trace reader (blocked)");
  s.reader = parked;
  // That it waits may have filled a batch.
  if (s.parts.length > 0) stream$wake(s);
  await parked.promise;
}

export function stream$wake(s: Stream): void {
  const { reader } = s;
  s.reader = null;
  reader?.wake();
}
