// Channel operations with their synchronous fast paths (specification: "Receive operator", "Send statements").
import type * as core from "../core/nodes.ts";
import type { Pos } from "../source/position.ts";
import * as b from "./builders.ts";
import type { Generator } from "./generator.ts";
import type { RuntimeName } from "./module.ts";
import { isSimple, reuse } from "./reuse.ts";

/** `<-ch`; for `v, ok := <-ch` an array. */
export function receive(g: Generator, e: core.Receive): b.Expression {
  const [take, wait]: RuntimeName[] = e.commaOk ? ["take2", "receive2"] : ["take", "receive"];
  return received(g, e, g.expr(e.x), take, wait, e.pos);
}

/** The next value of a range loop, or undefined. */
export function receivedNext(g: Generator, s: core.Range, channel: b.Expression): b.Expression {
  return received(g, s, channel, "takeNext", "receiveNext", s.rangePos);
}

/** A receive, without waiting if there is a value. */
function received(
  g: Generator,
  node: core.Receive | core.Range,
  channel: b.Expression,
  take: RuntimeName,
  wait: RuntimeName,
  pos: Pos,
): b.Expression {
  if (!g.blocks(node)) return g.callRuntime(wait, [channel], pos);
  const { first, again } = reuse(g, channel);
  return b.conditional(
    g.callRuntime("canReceive", [first], pos),
    g.callRuntime(take, [again()]),
    b.awaitOf(g.callRuntime(wait, [again()], pos), pos),
  );
}

/** `ch <- v` */
export function send(g: Generator, s: core.Send): b.Expression {
  const channel = g.expr(s.chan);
  const value = g.expr(s.value);
  if (!g.blocks(s)) return g.callRuntime("send", [channel, value], s.arrow);
  // The value may change the field that holds the channel.
  const to = reuse(g, channel, false, isSimple(value));
  const sent = reuse(g, value, false, false);
  const waiting = b.awaitOf(g.callRuntime("send", [to.again(), sent.again()], s.arrow), s.arrow);
  return b.logical("||", g.callRuntime("trySend", [to.first, sent.first], s.arrow), waiting);
}
