// What each package gives to JavaScript, in the words of cmd/all. Each takes the package's exports.
const caught = async (f) => {
  try {
    return await f();
  } catch (error) {
    return error.message;
  }
};

export async function geo({ NewBox, Unit, Double }) {
  const box = NewBox(3, 4);
  box.Grow(2);
  return [`geo: ${box.Area()} ${box.Label} ${box.Max.Y} ${Unit} ${Double(21)}`];
}

export async function invoice({ Encode, Sample, Names, Rules, Invoice }) {
  const text = Encode(Sample());
  return [
    `invoice: ${text} <nil>`,
    `names: ${Names(text)} <nil> ${Rules()}`,
    `invalid: ${await caught(() => Encode(new Invoice()))}`,
    `malformed: ${await caught(() => Names("{]"))}`,
  ];
}

export async function lists({ Squares }) {
  return [`lists: [${Squares([1, 2, 3]).join(" ")}]`];
}

export async function calc({ Eval, Largest }) {
  return [
    `calc: ${Eval("2*(3+4)-10/3")} <nil>`,
    `syntax: ${await caught(() => Eval("2*(3+"))}`,
    `zero: ${await caught(() => Largest(["1", "4/0"]))}`,
  ];
}

export async function pool({ Total }) {
  return [
    `pool: ${await Total(["1+1", "2*3", "40", "8/2"], 3)} <nil>`,
    `stopped: ${JSON.stringify(await caught(() => Total(["1+1", "2*", "40"], 2)))}`,
  ];
}
