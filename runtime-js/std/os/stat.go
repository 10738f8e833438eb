package os

import (
	"io/fs"
	"path"
	"syscall"
	"time"
)

type (
	FileInfo = fs.FileInfo
	FileMode = fs.FileMode
	DirEntry = fs.DirEntry
)

// The bits of modes.
const (
	ModeDir        = fs.ModeDir
	ModeAppend     = fs.ModeAppend
	ModeExclusive  = fs.ModeExclusive
	ModeTemporary  = fs.ModeTemporary
	ModeSymlink    = fs.ModeSymlink
	ModeDevice     = fs.ModeDevice
	ModeNamedPipe  = fs.ModeNamedPipe
	ModeSocket     = fs.ModeSocket
	ModeSetuid     = fs.ModeSetuid
	ModeSetgid     = fs.ModeSetgid
	ModeCharDevice = fs.ModeCharDevice
	ModeSticky     = fs.ModeSticky
	ModeIrregular  = fs.ModeIrregular
	ModeType       = fs.ModeType
	ModePerm       = fs.ModePerm
)

// stat is what the host tells of a file: size, mode, device, inode, its time of change as seconds and nanoseconds, and what
// only the system's own description has.
type stat []int

const (
	statSize = iota
	statMode
	statDevice
	statInode
	statSeconds
	statNanoseconds
	statLinks
	statUser
	statGroup
	statSpecial
	statBlockSize
	statBlocks
	statAccess
	statAccessNanoseconds
	statStatus
	statStatusNanoseconds
)

// The kinds of files in a system's mode.
const (
	systemSocket  = 0140000
	systemSymlink = 0120000
	systemRegular = 0100000
	systemBlock   = 0060000
	systemDir     = 0040000
	systemChar    = 0020000
	systemPipe    = 0010000
	systemKind    = 0170000
)

// fileMode turns a system's mode into ours.
func fileMode(mode int) FileMode {
	m := FileMode(mode & 0777)
	switch mode & systemKind {
	case systemSocket:
		m |= ModeSocket
	case systemSymlink:
		m |= ModeSymlink
	case systemBlock:
		m |= ModeDevice
	case systemDir:
		m |= ModeDir
	case systemChar:
		m |= ModeDevice | ModeCharDevice
	case systemPipe:
		m |= ModeNamedPipe
	}
	if mode&04000 != 0 {
		m |= ModeSetuid
	}
	if mode&02000 != 0 {
		m |= ModeSetgid
	}
	if mode&01000 != 0 {
		m |= ModeSticky
	}
	return m
}

// systemMode turns permissions into those of the system.
func systemMode(m FileMode) int {
	mode := int(m.Perm())
	if m&ModeSetuid != 0 {
		mode |= 04000
	}
	if m&ModeSetgid != 0 {
		mode |= 02000
	}
	if m&ModeSticky != 0 {
		mode |= 01000
	}
	return mode
}

type fileStat struct {
	name string
	stat stat
}

func newFileInfo(name string, s stat) FileInfo {
	return &fileStat{path.Base(name), s}
}

func (f *fileStat) Name() string { return f.name }

func (f *fileStat) IsDir() bool { return f.Mode().IsDir() }

func (f *fileStat) Size() int64 { return int64(f.stat[statSize]) }

func (f *fileStat) Mode() FileMode { return fileMode(f.stat[statMode]) }

func (f *fileStat) ModTime() time.Time {
	return time.Unix(int64(f.stat[statSeconds]), int64(f.stat[statNanoseconds]))
}

// Sys is a *syscall.Stat_t.
func (f *fileStat) Sys() any {
	s := f.stat
	return &syscall.Stat_t{
		Dev: int64(s[statDevice]), Ino: uint64(s[statInode]), Mode: uint32(s[statMode]), Nlink: uint32(s[statLinks]),
		Uid: uint32(s[statUser]), Gid: uint32(s[statGroup]), Rdev: int64(s[statSpecial]), Size: int64(s[statSize]),
		Blksize: int32(s[statBlockSize]), Blocks: int32(s[statBlocks]),
		Atime: int64(s[statAccess]), AtimeNsec: int64(s[statAccessNanoseconds]),
		Mtime: int64(s[statSeconds]), MtimeNsec: int64(s[statNanoseconds]),
		Ctime: int64(s[statStatus]), CtimeNsec: int64(s[statStatusNanoseconds]),
	}
}

// Stat describes a file, for a symbolic link the one it points to.
func Stat(name string) (FileInfo, error) {
	return describe("stat", name, true)
}

// Lstat is Stat but describes a symbolic link itself.
func Lstat(name string) (FileInfo, error) {
	return describe("lstat", name, false)
}

func describe(op, name string, follow bool) (FileInfo, error) {
	s, errno := statPath(name, follow)
	if errno != 0 {
		return nil, pathError(op, name, errno)
	}
	return newFileInfo(name, s), nil
}

// SameFile reports whether both, results of this package's Stat, describe one file.
func SameFile(fi1, fi2 FileInfo) bool {
	a, ok1 := fi1.(*fileStat)
	b, ok2 := fi2.(*fileStat)
	return ok1 && ok2 && a.stat[statDevice] == b.stat[statDevice] && a.stat[statInode] == b.stat[statInode]
}
