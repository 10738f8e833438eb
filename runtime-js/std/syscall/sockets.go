package syscall

// The numbers of sockets' kinds and options. There are no sockets here; package net has connections inside of the program.
const (
	AF_UNSPEC = iota
	AF_UNIX
	AF_INET
	AF_INET6
)

const (
	SOCK_STREAM = 1 + iota
	SOCK_DGRAM
	SOCK_RAW
	SOCK_SEQPACKET
)

const (
	IPPROTO_IP   = 0
	IPPROTO_IPV4 = 4
	IPPROTO_IPV6 = 0x29
	IPPROTO_TCP  = 6
	IPPROTO_UDP  = 0x11
)

const SOMAXCONN = 0x80

const (
	_ = iota
	IPV6_V6ONLY
	SO_ERROR
)

// Sockaddr is the address of a socket.
type Sockaddr any

// SockaddrInet4 is an address of IP 4.
type SockaddrInet4 struct {
	Port int
	Addr [4]byte
}

// SockaddrInet6 is an address of IP 6.
type SockaddrInet6 struct {
	Port   int
	ZoneId uint32
	Addr   [16]byte
}

// SockaddrUnix is the path of a socket.
type SockaddrUnix struct {
	Name string
}

// RawConn gives access to the descriptor of a connection.
type RawConn interface {
	Control(f func(fd uintptr)) error
	Read(f func(fd uintptr) (done bool)) error
	Write(f func(fd uintptr) (done bool)) error
}

// Conn is what has a RawConn.
type Conn interface {
	SyscallConn() (RawConn, error)
}

func Socket(proto, sotype, unused int) (fd int, err error)    { return 0, ENOSYS }
func Bind(fd int, sa Sockaddr) error                          { return ENOSYS }
func StopIO(fd int) error                                     { return ENOSYS }
func Listen(fd int, backlog int) error                        { return ENOSYS }
func Accept(fd int) (newfd int, sa Sockaddr, err error)       { return 0, nil, ENOSYS }
func Connect(fd int, sa Sockaddr) error                       { return ENOSYS }
func Sendto(fd int, p []byte, flags int, to Sockaddr) error   { return ENOSYS }
func GetsockoptInt(fd, level, opt int) (value int, err error) { return 0, ENOSYS }
func SetsockoptInt(fd, level, opt int, value int) error       { return nil }
func SetReadDeadline(fd int, t int64) error                   { return ENOSYS }
func SetWriteDeadline(fd int, t int64) error                  { return ENOSYS }
func Shutdown(fd int, how int) error                          { return ENOSYS }

func Recvfrom(fd int, p []byte, flags int) (n int, from Sockaddr, err error) {
	return 0, nil, ENOSYS
}

func Recvmsg(fd int, p, oob []byte, flags int) (n, oobn, recvflags int, from Sockaddr, err error) {
	return 0, 0, 0, nil, ENOSYS
}

func SendmsgN(fd int, p, oob []byte, to Sockaddr, flags int) (n int, err error) {
	return 0, ENOSYS
}

func Sendfile(outfd int, infd int, offset *int64, count int) (written int, err error) {
	return 0, ENOSYS
}

// Iovec is part of what is written at once.
type Iovec struct{}
