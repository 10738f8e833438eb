// Error numbers, names and texts of the system, as on Linux.

const table =
  "1EPERM=operation not permitted;2ENOENT=no such file or directory;3ESRCH=no such process;" +
  "4EINTR=interrupted system call;5EIO=input/output error;6ENXIO=no such device or address;" +
  "7E2BIG=argument list too long;9EBADF=bad file descriptor;10ECHILD=no child processes;" +
  "11EAGAIN=resource temporarily unavailable;12ENOMEM=cannot allocate memory;13EACCES=permission denied;" +
  "14EFAULT=bad address;16EBUSY=device or resource busy;17EEXIST=file exists;18EXDEV=invalid cross-device link;" +
  "19ENODEV=no such device;20ENOTDIR=not a directory;21EISDIR=is a directory;22EINVAL=invalid argument;" +
  "23ENFILE=too many open files in system;24EMFILE=too many open files;" +
  "25ENOTTY=inappropriate ioctl for device;27EFBIG=file too large;28ENOSPC=no space left on device;" +
  "29ESPIPE=illegal seek;30EROFS=read-only file system;31EMLINK=too many links;32EPIPE=broken pipe;" +
  "33EDOM=numerical argument out of domain;34ERANGE=numerical result out of range;" +
  "36ENAMETOOLONG=file name too long;38ENOSYS=function not implemented;39ENOTEMPTY=directory not empty;" +
  "40ELOOP=too many levels of symbolic links;95ENOTSUP=operation not supported;" +
  "98EADDRINUSE=address already in use;103ECONNABORTED=software caused connection abort;" +
  "104ECONNRESET=connection reset by peer;110ETIMEDOUT=connection timed out;" +
  "111ECONNREFUSED=connection refused;113EHOSTUNREACH=no route to host;";

export function message(e: number | bigint): string {
  return new RegExp(`(?:^|;)${e}E[A-Z0-9]*=([^;]*)`).exec(table)?.[1] ?? "";
}

export function decimal(n: number | bigint): string {
  return "" + n;
}

/** The number of an error of Node; EIO for one without a known code. */
export function errno(error: any): number {
  return Number(new RegExp(`(\\d+)${error?.code}=`).exec(table)?.[1] ?? 5);
}
