// What analyses keep from one program to the next, where a process compiles many. It changes what they cost, never what
// they answer.
import { Trees } from "../core/trees.ts";
import { KeptWalks } from "./ranges/keptwalks.ts";

export class KeptAnalyses {
  readonly trees = new Trees();
  readonly walks = new KeptWalks();
}
