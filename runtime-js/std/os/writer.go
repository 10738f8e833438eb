package os

// writer is how a file is written.
type writer struct {
	write       func(f *File, b []byte) (n int, err error)
	writeString func(f *File, s string) (n int, err error)
}

// console takes all that is written to it: a program that writes nowhere else does not need the system's errors.
var console = &writer{
	func(f *File, b []byte) (int, error) {
		printBytes(f.fd, b)
		return len(b), nil
	},
	func(f *File, s string) (int, error) {
		print(f.fd, s)
		return len(s), nil
	},
}

// print and printBytes are for standard output and error.
func print(fd int, s string)
func printBytes(fd int, b []byte)

// system is for all other files.
var system = &writer{
	func(f *File, b []byte) (int, error) { return f.wrote(writeFile(f.fd, b, f.offset)) },
	func(f *File, s string) (int, error) { return f.wrote(writeString(f.fd, s, f.offset)) },
}

func (f *File) wrote(n, errno int) (int, error) {
	if f.offset >= 0 && !f.append {
		f.offset += n
	}
	return n, pathError("write", f.name, errno)
}
