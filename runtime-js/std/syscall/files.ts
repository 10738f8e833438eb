// Open files, as package os has them, and what the host tells of files.
import { nilSlice, Slice } from "../../collections/slice.ts";
import { toJS } from "../../collections/strings.ts";
import { attempt, run } from "../os/file_sys.ts";

export {
  chmodFile,
  closeFile,
  openFile,
  readFile,
  syncFile,
  truncateFile,
  writeFile,
} from "../os/file_sys.ts";

export function chownFile(fd: number, uid: number, gid: number): number {
  return run((fs) => fs.fchownSync(fd, uid, gid));
}

/** The fields of Stat_t. */
export function describe(fd: number, name: string, follow: boolean): [Slice<number | bigint>, number] {
  return attempt<Slice<number | bigint>>(nilSlice, (fs) => {
    const how = { bigint: true } as const;
    const path = toJS(name);
    const s = fd >= 0 ? fs.fstatSync(fd, how) : follow ? fs.statSync(path, how) : fs.lstatSync(path, how);
    const times = [s.atimeNs, s.mtimeNs, s.ctimeNs].flatMap((ns) => [
      ns / 1_000_000_000n,
      ns % 1_000_000_000n,
    ]);
    const { dev, ino, mode, nlink, uid, gid, rdev, size, blksize, blocks } = s;
    const fields = [dev, ino, mode, nlink, uid, gid, rdev, size, blksize, blocks, ...times].map(integer);
    return new Slice(fields, 0, fields.length, fields.length);
  });
}

/** In the common form: a number while that is safe. */
function integer(n: bigint): number | bigint {
  const number = Number(n);
  return Number.isSafeInteger(number) ? number : BigInt.asIntN(64, n);
}
