// The element type of a channel operand, for sends and receives (specification: "Receive operator", "Send statements").
import { commonUnder } from "../types/common.ts";
import type { ChanT, Type } from "../types/types.ts";
import { isTypeParam } from "../types/underlying.ts";
import type { Checker } from "./checker.ts";
import { type Operand, operandString } from "./operand.ts";
import type { At } from "./reporting.ts";

/** Reports, and returns null, if `x` is not a channel that can be received from (or sent to). */
export function chanElem(c: Checker, at: At, x: Operand, receive: boolean): Type | null {
  const generic = isTypeParam(x.type);
  const common = commonUnder(x.type, (type, u) => {
    if (u === null) return () => "no specific channel type";
    if (u.kind !== "chan") return (print) => `non-channel ${print(type)}`;
    if (receive && u.dir === "send") return (print) => `send-only channel ${print(type)}`;
    if (!receive && u.dir === "recv") return (print) => `receive-only channel ${print(type)}`;
    return null;
  });
  if (common.cause === null) return (common.type as ChanT).elem;
  const cause = common.cause((t) => c.typeString(t));
  const what = operandString(c, x);
  const verb = receive ? "receive from" : "send to";
  const rest = generic ? `${what}: ${cause}` : `${cause} ${what}`;
  c.error(at, receive ? "InvalidReceive" : "InvalidSend", `invalid operation: cannot ${verb} ${rest}`);
  return null;
}
