// ZIP archives (PKWARE's APPNOTE 6.3) of which only parts are read: the directory at the end, and single members.
import { inflateRawSync } from "node:zlib";

/** What can be read in parts. */
export interface Archive {
  readonly size: number;
  read(offset: number, length: number): Promise<Buffer>;
}

/** A file in an archive, or a folder, whose name ends in a slash. */
export interface Member {
  readonly name: string;
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
/** Files of modules may have as much as a whole archive. */
const largestMember = 500 << 20;

function malformed(what: string): never {
  throw new MalformedArchive(`the archive is damaged: ${what}`);
}

/** The members by name, of an archive that is read in parts; names that could lead out of a folder are refused. */
export async function readMembers(archive: Archive): Promise<ReadonlyMap<string, Member>> {
  const tailSize = Math.min(archive.size, tailLength);
  const place = directoryPlace(await archive.read(archive.size - tailSize, tailSize), archive.size);
  const members = membersOf(await archive.read(place.offset, place.size), place);
  const unsafe = members.find(({ name }) => isUnsafe(name));
  if (unsafe !== undefined) malformed(`a member is called ${JSON.stringify(unsafe.name.slice(0, 100))}`);
  return new Map(members.map((member) => [member.name, member]));
}

/** All members of an archive in memory, in its order, whatever their names. */
export function membersIn(bytes: Buffer): Member[] {
  const place = directoryPlace(bytes.subarray(Math.max(0, bytes.length - tailLength)), bytes.length);
  return membersOf(bytes.subarray(place.offset, place.offset + place.size), place);
}

/** The content of a member of an archive in memory. */
export function memberIn(bytes: Buffer, member: Member): Buffer {
  return contentOf(member, bytes.subarray(member.offset, member.end));
}

const tailLength = endSize + largestComment;

interface DirectoryPlace {
  readonly offset: number;
  readonly size: number;
  readonly count: number;
}

/** `tail` is the end of an archive of `total` bytes. */
function directoryPlace(tail: Buffer, total: number): DirectoryPlace {
  const end = tail.lastIndexOf("PK\x05\x06", undefined, "latin1");
  if (end < 0 || end + endSize > tail.length) malformed("it has no directory");
  const place = largePlace(tail, end, total) ?? {
    count: tail.readUInt16LE(end + 10),
    size: tail.readUInt32LE(end + 12),
    offset: tail.readUInt32LE(end + 16),
  };
  if (place.offset + place.size > total || place.size > largestDirectory)
    malformed("its directory is outside of it");
  return place;
}

/** What the record for large archives says, which stands before the end of those with more than 65,535 members. */
function largePlace(tail: Buffer, end: number, total: number): DirectoryPlace | null {
  const locator = end - 20;
  if (locator < 0 || tail.readUInt32LE(locator) !== 0x07064b50) return null;
  const record = Number(tail.readBigUInt64LE(locator + 8)) - (total - tail.length);
  if (record < 0 || record + 56 > tail.length || tail.readUInt32LE(record) !== 0x06064b50)
    malformed("its directory is outside of it");
  const [count, size, offset] = [32, 40, 48].map((field) => Number(tail.readBigUInt64LE(record + field)));
  return { count, size, offset };
}

function membersOf(directory: Buffer, { count, offset }: DirectoryPlace): Member[] {
  const members: Omit<Member, "end">[] = [];
  let at = 0;
  for (let i = 0; i < count; i++) {
    if (at + 46 > directory.length || directory.readUInt32LE(at) !== 0x02014b50) malformed("a bad entry");
    const method = directory.readUInt16LE(at + 10);
    const [nameSize, extraSize, commentSize] = [28, 30, 32].map((field) =>
      directory.readUInt16LE(at + field),
    );
    if (method !== 0 && method !== 8) malformed("an unknown compression");
    members.push({
      name: directory.toString("utf8", at + 46, at + 46 + nameSize),
      offset: directory.readUInt32LE(at + 42),
      compressedSize: directory.readUInt32LE(at + 20),
      size: directory.readUInt32LE(at + 24),
      isDeflated: method === 8,
    });
    at += 46 + nameSize + extraSize + commentSize;
  }
  return withEnds(members, offset);
}

function withEnds(members: readonly Omit<Member, "end">[], last: number): Member[] {
  const offsets = members.map(({ offset }) => offset).sort((a, b) => a - b);
  const next = new Map(offsets.map((offset, i) => [offset, offsets[i + 1] ?? last]));
  return members.map((member) => ({ ...member, end: next.get(member.offset)! }));
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
