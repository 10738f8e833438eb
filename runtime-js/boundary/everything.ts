// The rules for interface types, whose values may be of any other type: they bring all rules with them.
import { anyCodec, outByType } from "./any.ts";
import { basics, complexes, opaques } from "./basics.ts";
import { channels } from "./channels.ts";
import { lists, maps } from "./collections.ts";
import { contexts } from "./contexts.ts";
import { knowing, setPublicValue } from "./errors.ts";
import { functions } from "./functions.ts";
import { interfaceCodec } from "./interfaces.ts";
import { errors } from "./jserrors.ts";
import { describeClasses } from "./methods.ts";
import { pointers } from "./pointers.ts";
import { codecOf, Rule } from "./rules.ts";
import { sequences } from "./sequences.ts";
import { structs } from "./structs.ts";
import { times } from "./times.ts";

const others = () => [
  ...[basics, complexes, opaques, lists, maps, structs, pointers, functions, channels, sequences, contexts],
  ...[times, errors, interfaces],
];

export const anything: Rule = /* @__PURE__ */ new Rule(
  "any",
  (_, codecOf) => anyCodec(codecOf),
  others,
  () => {
    setPublicValue((value) => outByType(value, codecOf), knowing.everything);
    describeClasses();
  },
);

export const interfaces: Rule = /* @__PURE__ */ new Rule("interface", interfaceCodec, () => [anything]);
