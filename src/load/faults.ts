// Faults of the host (no permission, a full disk, a file where a folder should be) as one line of text, in Go's wording.

const descriptions: Record<string, string> = {
  EACCES: "permission denied",
  EBUSY: "device or resource busy",
  EDQUOT: "disk quota exceeded",
  EEXIST: "file exists",
  EFBIG: "file too large",
  EIO: "input/output error",
  EISDIR: "is a directory",
  ELOOP: "too many levels of symbolic links",
  EMFILE: "too many open files",
  ENAMETOOLONG: "file name too long",
  ENFILE: "too many open files in system",
  ENOENT: "no such file or directory",
  ENOSPC: "no space left on device",
  ENOTDIR: "not a directory",
  ENOTEMPTY: "directory not empty",
  EPERM: "operation not permitted",
  EROFS: "read-only file system",
};

/** Whether an exception says that the host failed, and not that the compiler is wrong. */
export function isFault(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && typeof (error as NodeJS.ErrnoException).syscall === "string";
}

/** `open dist/x.js: no space left on device`. */
export function faultText(error: NodeJS.ErrnoException): string {
  const { code = "", syscall, path } = error;
  const description = descriptions[code] ?? error.message.replace(/^\w+: /, "").replace(/, .*$/, "");
  return path === undefined ? `${syscall}: ${description}` : `${syscall} ${path}: ${description}`;
}
