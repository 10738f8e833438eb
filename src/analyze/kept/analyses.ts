// What analyses keep from one program to the next, where a process compiles many. It changes what they cost, never what
// they answer.
import { Trees } from "../../core/trees.ts";
import type { NilSteps, Uses } from "../evaluation/nonnil.ts";
import type { Findings } from "../ranges/range-walk.ts";
import type { Across } from "../ranges/summaries.ts";
import { KeptWalks } from "./walks.ts";

export class KeptAnalyses {
  readonly trees = new Trees();
  readonly ranges = new KeptWalks<Across, Findings>();
  readonly nil = new KeptWalks<NilSteps, Uses>();
}
