// Error numbers, names and texts of the system, as on Linux.
import type { NodeError } from "../../process/node.ts";

const table =
  "1EPERM=operation not permitted;2ENOENT=no such file or directory;3ESRCH=no such process;" +
  "4EINTR=interrupted system call;5EIO=input/output error;6ENXIO=no such device or address;" +
  "7E2BIG=argument list too long;8ENOEXEC=exec format error;9EBADF=bad file descriptor;" +
  "10ECHILD=no child processes;11EAGAIN=resource temporarily unavailable;" +
  "12ENOMEM=cannot allocate memory;13EACCES=permission denied;14EFAULT=bad address;" +
  "16EBUSY=device or resource busy;17EEXIST=file exists;18EXDEV=invalid cross-device link;" +
  "19ENODEV=no such device;20ENOTDIR=not a directory;21EISDIR=is a directory;22EINVAL=invalid argument;" +
  "23ENFILE=too many open files in system;24EMFILE=too many open files;" +
  "25ENOTTY=inappropriate ioctl for device;27EFBIG=file too large;28ENOSPC=no space left on device;" +
  "29ESPIPE=illegal seek;30EROFS=read-only file system;31EMLINK=too many links;32EPIPE=broken pipe;" +
  "33EDOM=numerical argument out of domain;34ERANGE=numerical result out of range;" +
  "35EDEADLK=resource deadlock avoided;36ENAMETOOLONG=file name too long;37ENOLCK=no locks available;" +
  "38ENOSYS=not implemented on js;39ENOTEMPTY=directory not empty;" +
  "40ELOOP=too many levels of symbolic links;42ENOMSG=no message of desired type;" +
  "43EIDRM=identifier removed;44ECHRNG=channel number out of range;45EL2NSYNC=level 2 not synchronized;" +
  "46EL3HLT=level 3 halted;47EL3RST=level 3 reset;48ELNRNG=link number out of range;" +
  "49EUNATCH=protocol driver not attached;50ENOCSI=no CSI structure available;51EL2HLT=level 2 halted;" +
  "52EBADE=invalid exchange;53EBADR=invalid request descriptor;54EXFULL=exchange full;" +
  "55ENOANO=no anode;56EBADRQC=invalid request code;57EBADSLT=invalid slot;" +
  "59EBFONT=bad font file format;60ENOSTR=device not a stream;61ENODATA=no data available;" +
  "62ETIME=timer expired;63ENOSR=out of streams resources;64ENONET=machine is not on the network;" +
  "65ENOPKG=package not installed;66EREMOTE=object is remote;67ENOLINK=link has been severed;" +
  "68EADV=advertise error;69ESRMNT=srmount error;70ECOMM=communication error on send;" +
  "71EPROTO=protocol error;72EMULTIHOP=multihop attempted;73EDOTDOT=RFS specific error;" +
  "74EBADMSG=bad message;75EOVERFLOW=value too large for defined data type;" +
  "76ENOTUNIQ=name not unique on network;77EBADFD=file descriptor in bad state;" +
  "78EREMCHG=remote address changed;79ELIBACC=can not access a needed shared library;" +
  "80ELIBBAD=accessing a corrupted shared library;81ELIBSCN=.lib section in a.out corrupted;" +
  "82ELIBMAX=attempting to link in too many shared libraries;" +
  "83ELIBEXEC=cannot exec a shared library directly;" +
  "84EILSEQ=invalid or incomplete multibyte or wide character;87EUSERS=too many users;" +
  "88ENOTSOCK=socket operation on non-socket;89EDESTADDRREQ=destination address required;" +
  "90EMSGSIZE=message too long;91EPROTOTYPE=protocol wrong type for socket;" +
  "92ENOPROTOOPT=protocol not available;93EPROTONOSUPPORT=protocol not supported;" +
  "94ESOCKTNOSUPPORT=socket type not supported;95ENOTSUP=operation not supported;" +
  "96EPFNOSUPPORT=protocol family not supported;" +
  "97EAFNOSUPPORT=address family not supported by protocol;98EADDRINUSE=address already in use;" +
  "99EADDRNOTAVAIL=cannot assign requested address;100ENETDOWN=network is down;" +
  "101ENETUNREACH=network is unreachable;102ENETRESET=network dropped connection on reset;" +
  "103ECONNABORTED=software caused connection abort;104ECONNRESET=connection reset by peer;" +
  "105ENOBUFS=no buffer space available;106EISCONN=transport endpoint is already connected;" +
  "107ENOTCONN=transport endpoint is not connected;" +
  "108ESHUTDOWN=cannot send after transport endpoint shutdown;" +
  "109ETOOMANYREFS=too many references: cannot splice;110ETIMEDOUT=connection timed out;" +
  "111ECONNREFUSED=connection refused;112EHOSTDOWN=host is down;113EHOSTUNREACH=no route to host;" +
  "114EALREADY=operation already in progress;115EINPROGRESS=operation now in progress;" +
  "116ESTALE=stale file handle;122EDQUOT=disk quota exceeded;123ENOMEDIUM=no medium found;" +
  "125ECANCELED=operation canceled;";

export function message(e: number | bigint): string {
  return new RegExp(`(?:^|;)${e}E[A-Z0-9]*=([^;]*)`).exec(table)?.[1] ?? "";
}

export function decimal(n: number | bigint): string {
  return "" + n;
}

/** The number of an error of Node; EIO for one without a known code. */
export function errno(error: unknown): number {
  const code = (error as NodeError | undefined)?.code;
  // Names with a zero byte do not get as far as the system.
  if (code === "ERR_INVALID_ARG_VALUE") return 22;
  return Number(new RegExp(`(\\d+)${code}=`).exec(table)?.[1] ?? 5);
}
