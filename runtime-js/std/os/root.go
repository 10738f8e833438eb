package os

import (
	"errors"
	"io"
	"io/fs"
	"slices"
	"syscall"
	"time"
)

var (
	errPathEscapes     = errors.New("path escapes from parent")
	errEmptyPath       = errors.New("empty path")
	errUnsupportedMode = errors.New("unsupported file mode")
)

// Root gives access to what is below one directory, by names that do not lead out of it: neither by "..", nor by a
// symbolic link. The host opens files by their paths, so links that others change meanwhile may still lead out, and a Root
// stays with the name of its directory when that is moved.
type Root struct {
	dir    string // what paths begin with
	name   string
	closed bool
}

// OpenRoot returns the Root of a directory.
func OpenRoot(name string) (*Root, error) {
	return openRoot(name, name)
}

// OpenInRoot opens a file below a directory for reading, as Root.Open does.
func OpenInRoot(dir, name string) (*File, error) {
	r, err := OpenRoot(dir)
	if err != nil {
		return nil, err
	}
	defer r.Close()
	return r.Open(name)
}

// openRoot makes a Root of the directory at a path.
func openRoot(path, name string) (*Root, error) {
	info, err := Stat(path)
	if err != nil {
		return nil, &PathError{Op: "open", Path: name, Err: underlying(err)}
	}
	if !info.IsDir() {
		return nil, &PathError{Op: "open", Path: name, Err: syscall.ENOTDIR}
	}
	return &Root{dir: path, name: name}, nil
}

// Name returns the name of the directory as it was given.
func (r *Root) Name() string { return r.name }

// Close ends the use of r.
func (r *Root) Close() error {
	r.closed = true
	return nil
}

// OpenRoot returns the Root of a directory below r.
func (r *Root) OpenRoot(name string) (*Root, error) {
	path, err := r.resolve("openat", name, true)
	if err != nil {
		return nil, err
	}
	full := joined(r.name, name)
	if _, errno := statPath(path, true); errno != 0 {
		return nil, pathError("openat", name, errno)
	}
	return openRoot(path, full)
}

// Open opens a file for reading.
func (r *Root) Open(name string) (*File, error) {
	return r.OpenFile(name, O_RDONLY, 0)
}

// Create opens a file for reading and writing. It is made if it does not exist, else emptied.
func (r *Root) Create(name string) (*File, error) {
	return r.OpenFile(name, O_RDWR|O_CREATE|O_TRUNC, 0666)
}

// OpenFile opens a file as the flags say, and gives it the permissions if it makes it.
func (r *Root) OpenFile(name string, flag int, perm FileMode) (*File, error) {
	if perm&0777 != perm {
		return nil, &PathError{Op: "openat", Path: name, Err: errUnsupportedMode}
	}
	path, err := r.resolve("openat", name, flag&(O_CREATE|O_EXCL) != O_CREATE|O_EXCL)
	if err != nil {
		return nil, err
	}
	f, err := OpenFile(path, flag, perm)
	if err != nil {
		return nil, &PathError{Op: "openat", Path: name, Err: underlying(err)}
	}
	f.name = joined(r.name, name)
	return f, nil
}

// ReadFile returns the contents of a file.
func (r *Root) ReadFile(name string) ([]byte, error) {
	f, err := r.Open(name)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	return io.ReadAll(f)
}

// WriteFile writes data to a file, which is made with the permissions if it does not exist, else emptied first.
func (r *Root) WriteFile(name string, data []byte, perm FileMode) error {
	f, err := r.OpenFile(name, O_WRONLY|O_CREATE|O_TRUNC, perm)
	if err != nil {
		return err
	}
	_, err = f.Write(data)
	if closeErr := f.Close(); err == nil {
		err = closeErr
	}
	return err
}

// Stat describes a file, for a symbolic link the one it points to.
func (r *Root) Stat(name string) (FileInfo, error) {
	return r.describe("statat", name, true)
}

// Lstat is Stat but describes a symbolic link itself.
func (r *Root) Lstat(name string) (FileInfo, error) {
	return r.describe("lstatat", name, false)
}

func (r *Root) describe(op, name string, follow bool) (FileInfo, error) {
	path, err := r.resolve(op, name, follow)
	if err != nil {
		return nil, err
	}
	s, errno := statPath(path, follow)
	if errno != 0 {
		return nil, pathError(op, name, errno)
	}
	return newFileInfo(name, s), nil
}

// Mkdir makes a directory.
func (r *Root) Mkdir(name string, perm FileMode) error {
	return r.makeDir("mkdirat", name, perm)
}

func (r *Root) makeDir(op, name string, perm FileMode) error {
	if perm&0777 != perm {
		return &PathError{Op: op, Path: name, Err: errUnsupportedMode}
	}
	return r.at(op, r.newName(op, name), false, func(path string) int { return mkdir(path, systemMode(perm)) })
}

// newName is the name without slashes at its end if there is nothing of it: it need not be a directory yet.
func (r *Root) newName(op, name string) string {
	trimmed := name
	for len(trimmed) > 1 && trimmed[len(trimmed)-1] == '/' {
		trimmed = trimmed[:len(trimmed)-1]
	}
	path, err := r.resolve(op, trimmed, false)
	if err != nil {
		return name
	}
	if _, errno := statPath(path, false); errno != int(syscall.ENOENT) {
		return name
	}
	return trimmed
}

// MkdirAll makes a directory and those above it that do not exist.
func (r *Root) MkdirAll(name string, perm FileMode) error {
	for i := 1; i <= len(name); i++ {
		if i < len(name) && name[i] != '/' {
			continue
		}
		err := r.makeDir("mkdirat", name[:i], perm)
		if err == nil {
			continue
		}
		info, statErr := r.Stat(name[:i])
		if statErr == nil && info.IsDir() {
			continue
		}
		if statErr == nil && i < len(name) {
			return &PathError{Op: "openat", Path: name[:i], Err: syscall.ENOTDIR}
		}
		return &PathError{Op: "mkdirat", Path: name, Err: underlying(err)}
	}
	if name == "" {
		return r.makeDir("mkdirat", name, perm)
	}
	return nil
}

// Chmod sets the permissions of a file.
func (r *Root) Chmod(name string, mode FileMode) error {
	return r.at("chmodat", name, true, func(path string) int { return chmod(path, systemMode(mode)) })
}

// Chown sets the owner of a file; -1 leaves one as it is.
func (r *Root) Chown(name string, uid, gid int) error {
	return r.at("chownat", name, true, func(path string) int { return chown(path, uid, gid, true) })
}

// Lchown is Chown for a symbolic link itself.
func (r *Root) Lchown(name string, uid, gid int) error {
	return r.at("lchownat", name, false, func(path string) int { return chown(path, uid, gid, false) })
}

// Chtimes sets the times of a file's last access and change.
func (r *Root) Chtimes(name string, atime time.Time, mtime time.Time) error {
	return r.at("chtimesat", name, true, func(path string) int {
		return chtimes(path, seconds(atime), seconds(mtime))
	})
}

// Remove removes a file or an empty directory.
func (r *Root) Remove(name string) error {
	return r.at("removeat", name, false, func(path string) int {
		if isDot(name) {
			return int(syscall.EINVAL)
		}
		return remove(path)
	})
}

// isDot reports whether a name is ".", maybe after others and before slashes.
func isDot(name string) bool {
	for len(name) > 1 && name[len(name)-1] == '/' {
		name = name[:len(name)-1]
	}
	return name == "." || len(name) > 1 && name[len(name)-2:] == "/."
}

// endsInDot reports whether a name ends in what is no name of its own.
func endsInDot(name string) bool {
	parts := split(name)
	return len(parts) > 0 && parts[len(parts)-1] == "."
}

// RemoveAll removes a file or a directory with all that is in it. It is no error if there is none.
func (r *Root) RemoveAll(name string) error {
	// What ends in a slash is the directory itself, not one that a link points to.
	for len(name) > 1 && name[len(name)-1] == '/' {
		name = name[:len(name)-1]
	}
	if endsInDot(name) {
		return &PathError{Op: "RemoveAll", Path: name, Err: syscall.EINVAL}
	}
	err := r.at("RemoveAll", name, false, removeAll)
	if IsNotExist(err) {
		return nil
	}
	return err
}

// Readlink returns where a symbolic link points.
func (r *Root) Readlink(name string) (string, error) {
	path, err := r.resolve("readlinkat", name, false)
	if err != nil {
		return "", err
	}
	target, errno := readlink(path)
	return target, pathError("readlinkat", name, errno)
}

// Rename moves a file; it takes the place of another one.
func (r *Root) Rename(oldname, newname string) error {
	return r.pair("renameat", oldname, newname, move)
}

// Link makes newname a hard link to oldname.
func (r *Root) Link(oldname, newname string) error {
	return r.pair("linkat", oldname, newname, link)
}

// Symlink makes newname a symbolic link to oldname, whatever that is.
func (r *Root) Symlink(oldname, newname string) error {
	path, err := r.resolve("symlinkat", newname, false)
	if err != nil {
		return &LinkError{"symlinkat", oldname, newname, underlying(err)}
	}
	return linkError("symlinkat", oldname, newname, symlink(oldname, path))
}

// at does something with the file of a name.
func (r *Root) at(op, name string, follow bool, do func(path string) (errno int)) error {
	path, err := r.resolve(op, name, follow)
	if err != nil {
		return err
	}
	return pathError(op, name, do(path))
}

// pair does something with the files of two names.
func (r *Root) pair(op, from, to string, do func(from, to string) (errno int)) error {
	source, err := r.resolve(op, from, false)
	if err != nil {
		return &LinkError{op, from, to, underlying(err)}
	}
	target, err := r.resolve(op, to, false)
	if err != nil {
		return &LinkError{op, from, to, underlying(err)}
	}
	return linkError(op, from, to, do(source, target))
}

const maxLinks = 40

// resolve returns the path of a name without symbolic links on its way, at its end only if they are not to be followed.
func (r *Root) resolve(op, name string, follow bool) (string, error) {
	if r == nil {
		return "", ErrInvalid
	}
	if r.closed {
		return "", &PathError{Op: op, Path: name, Err: ErrClosed}
	}
	path, err := r.walk(name, follow)
	if err != nil {
		return "", &PathError{Op: op, Path: name, Err: err}
	}
	return path, nil
}

func (r *Root) walk(name string, follow bool) (string, error) {
	if name == "" {
		return "", errEmptyPath
	}
	if name[0] == '/' {
		return "", errPathEscapes
	}
	var done []string
	links := 0
	for left := split(name); len(left) > 0; {
		part := left[0]
		left = left[1:]
		if part == "." {
			continue
		}
		if part == ".." {
			if len(done) == 0 {
				return "", errPathEscapes
			}
			done = done[:len(done)-1]
			continue
		}
		done = append(done, part)
		if len(left) == 0 && !follow {
			break
		}
		target, err := r.step(done, len(left) == 0)
		if err != nil {
			return "", err
		}
		if target == "" {
			continue
		}
		if links++; links > maxLinks {
			return "", syscall.ELOOP
		}
		if target[0] == '/' {
			return "", errPathEscapes
		}
		done = done[:len(done)-1]
		left = slices.Concat(split(target), left)
	}
	return r.path(done), nil
}

// step returns where the symbolic link at a path points, "" for what is none. What is not the last on its way has to be a
// directory.
func (r *Root) step(done []string, last bool) (target string, err error) {
	path := r.path(done)
	s, errno := statPath(path, false)
	if errno != 0 {
		if last {
			return "", nil
		}
		return "", syscall.Errno(errno)
	}
	switch s[statMode] & systemKind {
	case systemSymlink:
		target, errno = readlink(path)
		if errno != 0 {
			return "", syscall.Errno(errno)
		}
		return target, nil
	case systemDir:
		return "", nil
	}
	if !last {
		return "", syscall.ENOTDIR
	}
	return "", nil
}

func (r *Root) path(parts []string) string {
	path := r.dir
	for _, part := range parts {
		path = joined(path, part)
	}
	return path
}

// joined puts a slash between the two, unless there is one.
func joined(dir, name string) string {
	if dir != "" && dir[len(dir)-1] == '/' {
		return dir + name
	}
	return dir + "/" + name
}

// split returns the parts of a path, with "." at the end of one that ends in a slash: what it names is a directory.
func split(name string) []string {
	var parts []string
	start := 0
	for i := 0; i <= len(name); i++ {
		if i < len(name) && name[i] != '/' {
			continue
		}
		if i > start {
			parts = append(parts, name[start:i])
		}
		start = i + 1
	}
	if len(parts) > 0 && name[len(name)-1] == '/' {
		parts = append(parts, ".")
	}
	return parts
}

// FS returns the file system of what is below r.
func (r *Root) FS() fs.FS {
	return rootFS{r}
}

type rootFS struct{ root *Root }

func (f rootFS) Open(name string) (fs.File, error) {
	if !fs.ValidPath(name) {
		return nil, &PathError{Op: "open", Path: name, Err: ErrInvalid}
	}
	file, err := f.root.Open(name)
	if err != nil {
		return nil, err
	}
	return file, nil
}

func (f rootFS) ReadDir(name string) ([]DirEntry, error) {
	if !fs.ValidPath(name) {
		return nil, &PathError{Op: "readdir", Path: name, Err: ErrInvalid}
	}
	file, err := f.root.Open(name)
	if err != nil {
		return nil, err
	}
	defer file.Close()
	return sortedEntries(file)
}

func (f rootFS) ReadFile(name string) ([]byte, error) {
	if !fs.ValidPath(name) {
		return nil, &PathError{Op: "readfile", Path: name, Err: ErrInvalid}
	}
	return f.root.ReadFile(name)
}

func (f rootFS) Stat(name string) (FileInfo, error) {
	if !fs.ValidPath(name) {
		return nil, &PathError{Op: "stat", Path: name, Err: ErrInvalid}
	}
	return f.root.Stat(name)
}

func (f rootFS) Lstat(name string) (FileInfo, error) {
	if !fs.ValidPath(name) {
		return nil, &PathError{Op: "lstat", Path: name, Err: ErrInvalid}
	}
	return f.root.Lstat(name)
}

func (f rootFS) ReadLink(name string) (string, error) {
	if !fs.ValidPath(name) {
		return "", &PathError{Op: "readlink", Path: name, Err: ErrInvalid}
	}
	return f.root.Readlink(name)
}
