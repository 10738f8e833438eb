package fs

// FileMode is a file's kind and permissions, the same on all systems.
type FileMode uint32

const (
	ModeDir        FileMode = 1 << (31 - iota) // d: a directory
	ModeAppend                                 // a: append only
	ModeExclusive                              // l: exclusive use
	ModeTemporary                              // T: temporary
	ModeSymlink                                // L: a symbolic link
	ModeDevice                                 // D: a device
	ModeNamedPipe                              // p: a named pipe
	ModeSocket                                 // S: a Unix domain socket
	ModeSetuid                                 // u
	ModeSetgid                                 // g
	ModeCharDevice                             // c: a character device, together with ModeDevice
	ModeSticky                                 // t
	ModeIrregular                              // ?: not a regular file

	// ModeType has the bits of a file's kind; none is set for a regular file.
	ModeType = ModeDir | ModeSymlink | ModeNamedPipe | ModeSocket | ModeDevice | ModeCharDevice | ModeIrregular

	ModePerm FileMode = 0777 // the permission bits
)

func (m FileMode) String() string {
	text := ""
	for i, c := range "dalTLDpSugct?" {
		if m&(1<<(31-i)) != 0 {
			text += string(c)
		}
	}
	if text == "" {
		text = "-"
	}
	for i, c := range "rwxrwxrwx" {
		if m&(1<<(8-i)) == 0 {
			c = '-'
		}
		text += string(c)
	}
	return text
}

// IsDir reports whether m is that of a directory.
func (m FileMode) IsDir() bool {
	return m&ModeDir != 0
}

// IsRegular reports whether m is that of a regular file.
func (m FileMode) IsRegular() bool {
	return m&ModeType == 0
}

// Perm returns the permission bits.
func (m FileMode) Perm() FileMode {
	return m & ModePerm
}

// Type returns the bits of the kind.
func (m FileMode) Type() FileMode {
	return m & ModeType
}
