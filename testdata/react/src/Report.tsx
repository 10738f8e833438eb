// What cmd/all prints, as JavaScript sees it.
import { use } from "react";
import { report } from "./report.ts";

const lines = report();

export default function Report() {
  return <pre id="report">{use(lines).join("\n")}</pre>;
}
