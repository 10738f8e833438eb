// The walk as the page's own, in the form that it has in a worker.
import type { InWorker } from "goes/worker";
import * as sim from "../sim/sim.go";

export const MaxSteps = sim.MaxSteps;
export const Run: InWorker<typeof sim>["Run"] = async (config) => sim.snapshot(sim.Run(config));
export const terminate = () => {};
