// A checksum database for tests: a log of records with tiles and a signed tree, as files by path (golang.org/design/25530-sumdb).
import { createHash, generateKeyPairSync, sign } from "node:crypto";

const sha256 = (...parts) => parts.reduce((hash, part) => hash.update(part), createHash("sha256")).digest();
const leaf = (record) => sha256(Buffer.from([0]), record);
const node = (left, right) => sha256(Buffer.from([1]), left, right);

function root(hashes) {
  if (hashes.length === 1) return hashes[0];
  let half = 1;
  while (half * 2 < hashes.length) half *= 2;
  return node(root(hashes.slice(0, half)), root(hashes.slice(half)));
}

export class SumDatabase {
  constructor(name) {
    const { publicKey, privateKey } = generateKeyPairSync("ed25519");
    this.name = name;
    this.privateKey = privateKey;
    const bytes = Buffer.concat([
      Buffer.from([1]),
      Buffer.from(publicKey.export({ format: "jwk" }).x, "base64url"),
    ]);
    this.keyHash = sha256(`${name}\n`, bytes).subarray(0, 4);
    /** What GOSUMDB has to say. */
    this.key = `${name}+${this.keyHash.toString("hex")}+${bytes.toString("base64")}`;
    this.records = [];
  }

  /** `lines` are those of go.sum. */
  add(path, version, lines) {
    this.records.push({ key: `${path}@${version}`, text: `${lines.join("\n")}\n` });
  }

  tree() {
    const hash = root(this.records.map(({ text }) => leaf(text)));
    const text = `go.sum database tree\n${this.records.length}\n${hash.toString("base64")}\n`;
    const signature = sign(null, Buffer.from(text), this.privateKey);
    return `${text}\n— ${this.name} ${Buffer.concat([this.keyHash, signature]).toString("base64")}\n`;
  }

  /** The answer at a path; null if there is none. */
  answer(path) {
    if (path === "supported" || path === "latest") return path === "latest" ? this.tree() : "";
    const looked = /^lookup\/(.*)$/.exec(path)?.[1];
    if (looked !== undefined) {
      const id = this.records.findIndex(({ key }) => key === looked);
      return id < 0 ? null : `${id}\n${this.records[id].text}\n${this.tree()}`;
    }
    const tile = /^tile\/8\/(\d+)\/((?:x\d{3}\/)*\d{3})(?:\.p\/(\d+))?$/.exec(path);
    return tile === null
      ? null
      : this.tile(Number(tile[1]), Number(tile[2].replace(/[x/]/g, "")), Number(tile[3] ?? 256));
  }

  tile(level, number, count) {
    let hashes = this.records.map(({ text }) => leaf(text));
    for (let i = 0; i < level * 8; i++) {
      const above = [];
      for (let j = 0; j + 1 < hashes.length; j += 2) above.push(node(hashes[j], hashes[j + 1]));
      hashes = above;
    }
    return Buffer.concat(hashes.slice(number * 256, number * 256 + count));
  }
}
