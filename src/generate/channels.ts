// Channel operations with their synchronous fast paths (specification: "Receive operator", "Send statements").
import type * as core from "../core/nodes.ts";
import type { Pos } from "../source/position.ts";
import * as b from "./builders.ts";
import type { Generator } from "./generator.ts";
import type { RuntimeName } from "./module.ts";
import { isSimple } from "./reuse.ts";

/** `<-ch`; for `v, ok := <-ch` an array. */
export function receive(g: Generator, e: core.Receive): b.Expression {
  if (e.commaOk) return receivedPair(g, e, g.expr(e.x), e.pos);
  return received(g, e, g.expr(e.x), "take", "receive", e.pos);
}

/** The pair that one receive gives: value and whether it was sent. */
export function receivedPair(
  g: Generator,
  node: core.Receive | core.Range,
  channel: b.Expression,
  pos: Pos,
): b.Expression {
  return received(g, node, channel, "take2", "receive2", pos);
}

/** A receive: with a form that does not wait where the channel can be named twice. */
function received(
  g: Generator,
  node: core.Receive | core.Range,
  channel: b.Expression,
  take: RuntimeName,
  wait: RuntimeName,
  pos: Pos,
): b.Expression {
  if (!g.blocks(node)) return g.callRuntime(wait, [channel], pos);
  const waiting = (ch: b.Expression) => b.awaitOf(g.callRuntime(wait, [ch], pos), pos);
  if (!isSimple(channel)) return waiting(channel);
  const again = () => ({ ...channel }) as b.Expression;
  return b.conditional(
    g.callRuntime("canReceive", [channel], pos),
    g.callRuntime(take, [again()]),
    waiting(again()),
  );
}

/** `ch <- v` */
export function send(g: Generator, s: core.Send): b.Expression {
  const channel = g.expr(s.chan);
  const value = g.expr(s.value);
  if (!g.blocks(s)) return g.callRuntime("send", [channel, value], s.arrow);
  const waiting = (ch: b.Expression, v: b.Expression) =>
    b.awaitOf(g.callRuntime("send", [ch, v], s.arrow), s.arrow);
  if (!isSimple(channel) || !isSimple(value)) return waiting(channel, value);
  const again = (e: b.Expression) => ({ ...e }) as b.Expression;
  return b.logical(
    "||",
    g.callRuntime("trySend", [channel, value], s.arrow),
    waiting(again(channel), again(value)),
  );
}
