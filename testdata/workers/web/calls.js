// Calls of a package in a worker, and what comes of each.
import { Any, Bytes, Counter, Crash, Limit, Run, Runs, terminate, Wait } from "../sim/sim.go?worker";

const caught = async (f) => {
  try {
    return await f();
  } catch ({ name, code, message, cause }) {
    return [name, code ?? "", message, ...(cause === undefined ? [] : [`(${cause.message})`])].join(" ");
  }
};

async function plain() {
  const inner = { Values: [1, 2.5], Tags: new Map([["a", 1]]) };
  const result = await Run({ Steps: 2, Name: "é", Inner: inner });
  const { Sum, Label, Inner } = result;
  const isPlain = Object.getPrototypeOf(result) === Object.prototype;
  const bytes = await Bytes(new Uint8Array([1, 2]), 3, 4);
  return [`${Sum} ${Label} ${[...Inner.Values]} ${Inner.Tags.get("a")} ${isPlain}`, `${[...bytes]} ${Limit}`];
}

async function refused() {
  return [
    await caught(() => Run({ Steps: 200, Name: "big" })),
    await caught(() => Run({ Steps: "x" })),
    await caught(() => Run({ OnStep() {} })),
    await caught(() => Run({ Inner: { Values: [Promise.resolve(1)] } })),
    await caught(() => Bytes(new Uint8Array(1), 1, () => 1)),
    await caught(() => Counter()),
    await caught(() => Crash([1], 3)),
    await caught(() => Any(new URL("a:b"))),
  ];
}

/** A buffer that was given away. */
function givenAway() {
  const bytes = new Uint8Array(2);
  structuredClone(bytes, { transfer: [bytes.buffer] });
  return caught(() => Any(bytes)).then((line) => line.slice(0, 55));
}

async function ended() {
  const controller = new AbortController();
  const waiting = caught(() => Wait(7, { signal: controller.signal }));
  const before = await Runs();
  controller.abort(new Error("enough"));
  const lines = [await waiting];
  const dead = caught(() => Wait(8, { signal: new AbortController().signal }));
  await Runs();
  terminate();
  return [...lines, await dead, `${before > 0} ${await Runs()}`];
}

export async function calls() {
  const lines = [...(await plain()), ...(await refused()), await givenAway()];
  return [...lines, ...(await ended())].join("\n");
}
