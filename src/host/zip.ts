// ZIP archives (PKWARE's APPNOTE 6.3) of which only parts are read: the directory at the end, and single members.
import { inflateRawSync } from "node:zlib";

/** What can be read in parts. */
export interface Archive {
  readonly size: number;
  read(offset: number, length: number): Promise<Buffer>;
}

/** A file in an archive. */
export interface Member {
  /** Where its header begins, and where the next member or the directory begins at the latest. */
  readonly offset: number;
  readonly end: number;
  readonly size: number;
  readonly compressedSize: number;
  readonly isDeflated: boolean;
}

/** The archive is not as it should be: not ours, cut off, or made to do harm. */
export class MalformedArchive extends Error {}

const endSize = 22;
const largestComment = 0xffff;
const largestDirectory = 64 << 20;
/** The largest file of Go's library has 2 MB. */
const largestMember = 16 << 20;

function malformed(what: string): never {
  throw new MalformedArchive(`the archive is damaged: ${what}`);
}

/** The members by name. */
export async function readMembers(archive: Archive): Promise<ReadonlyMap<string, Member>> {
  const tailSize = Math.min(archive.size, endSize + largestComment);
  const tail = await archive.read(archive.size - tailSize, tailSize);
  const end = tail.lastIndexOf("PK\x05\x06", undefined, "latin1");
  if (end < 0 || end + endSize > tail.length) malformed("it has no directory");
  const count = tail.readUInt16LE(end + 10);
  const size = tail.readUInt32LE(end + 12);
  const offset = tail.readUInt32LE(end + 16);
  if (offset + size > archive.size || size > largestDirectory) malformed("its directory is outside of it");
  const directory = await archive.read(offset, size);
  return membersOf(directory, count, offset);
}

function membersOf(directory: Buffer, count: number, directoryOffset: number): Map<string, Member> {
  const members = new Map<string, Omit<Member, "end">>();
  let at = 0;
  for (let i = 0; i < count; i++) {
    if (at + 46 > directory.length || directory.readUInt32LE(at) !== 0x02014b50) malformed("a bad entry");
    const method = directory.readUInt16LE(at + 10);
    const [nameSize, extraSize, commentSize] = [28, 30, 32].map((field) =>
      directory.readUInt16LE(at + field),
    );
    const name = directory.toString("utf8", at + 46, at + 46 + nameSize);
    if (isUnsafe(name)) malformed(`a member is called ${JSON.stringify(name.slice(0, 100))}`);
    if (method !== 0 && method !== 8) malformed("an unknown compression");
    members.set(name, {
      offset: directory.readUInt32LE(at + 42),
      compressedSize: directory.readUInt32LE(at + 20),
      size: directory.readUInt32LE(at + 24),
      isDeflated: method === 8,
    });
    at += 46 + nameSize + extraSize + commentSize;
  }
  return withEnds(members, directoryOffset);
}

function withEnds(members: ReadonlyMap<string, Omit<Member, "end">>, last: number): Map<string, Member> {
  const sorted = [...members].sort(([, a], [, b]) => a.offset - b.offset);
  return new Map(
    sorted.map(([name, member], i) => [name, { ...member, end: sorted[i + 1]?.[1].offset ?? last }]),
  );
}

/** A name that could lead out of a folder. */
function isUnsafe(name: string): boolean {
  return /^\/|\\|\0|^[A-Za-z]:/.test(name) || name.split("/").includes("..");
}

/** The file of a member; `bytes` are those of the archive from its offset to its end. */
export function contentOf(member: Member, bytes: Buffer): Buffer {
  if (member.size > largestMember) malformed("a member is too large");
  if (bytes.length < 30 || bytes.readUInt32LE(0) !== 0x04034b50) malformed("a member has no header");
  const start = 30 + bytes.readUInt16LE(26) + bytes.readUInt16LE(28);
  const data = bytes.subarray(start, start + member.compressedSize);
  if (data.length < member.compressedSize) malformed("a member is cut off");
  try {
    const content = member.isDeflated ? inflateRawSync(data, { maxOutputLength: member.size + 1 }) : data;
    if (content.length === member.size) return content;
  } catch {
    // Said below.
  }
  return malformed("a member has another content than it should");
}
