// A long walk, which a worker takes.
import { use } from "react";
import { MaxSteps, Run } from "../sim/sim.go?worker";

const walk = Run({ Seed: 7, Steps: MaxSteps });

export default function Walk() {
  const result = use(walk);
  return (
    <p id="walk">
      {result?.End.X},{result?.End.Y} {result?.Farthest.toFixed(3)} {result?.Visits.get("north")}
    </p>
  );
}
