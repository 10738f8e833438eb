import * as results from "./results.js";

export async function next() {
  const lines = await results.invoice(await import("../invoice/invoice.go"));
  return [...lines, ...(await import("../pool/pool.go").then(({ Total }) => results.pool({ Total })))];
}
