// Imports all packages at once, in another order.

import * as calc from "../calc/calc.go";
import * as geo from "../geo/geo.go";
import * as invoice from "../invoice/invoice.go";
import * as lists from "../lists/lists.go";
import * as pool from "../pool/pool.go";
import { report } from "./report.js";
import * as named from "./results.js";

const results = { ...named };
const lines = [];
for (const [name, exports] of Object.entries({ pool, calc, lists, invoice, geo }))
  lines.push(...(await results[name](exports)));
report("other", lines);
