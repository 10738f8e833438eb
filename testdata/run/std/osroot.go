// Files below one directory: names and links that lead out of it are refused.
package main

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"time"
)

var base string

func say(what string, values ...any) {
	for i, value := range values {
		if err, ok := value.(error); ok {
			values[i] = fmt.Sprintf("%T %v", err, strings.ReplaceAll(err.Error(), base, "$BASE"))
		}
	}
	fmt.Println(append([]any{what + ":"}, values...)...)
}

func links(r *os.Root) {
	say("symlink", r.Symlink("a.txt", "in"), r.Symlink("../out.txt", "out"), r.Symlink("/etc/passwd", "abs"))
	say("more", r.Symlink("loop", "loop"), r.Symlink("sub", "dirlink"), r.Symlink("none", "dangling"), r.Symlink("../a.txt", "sub/up"))
	for _, name := range []string{"in", "out", "abs", "loop", "dangling", "sub/up", "dirlink/up", "dirlink/../a.txt"} {
		data, err := r.ReadFile(name)
		say("read "+name, string(data), err)
		_, err = r.Stat(name)
		say("stat "+name, err)
		info, err := r.Lstat(name)
		if err == nil {
			say("lstat "+name, info.Name(), info.Mode().Type())
		}
		target, err := r.Readlink(name)
		say("readlink "+name, target, err)
	}
	say("write through", r.WriteFile("in", []byte("changed"), 0o600), r.WriteFile("out", nil, 0o600))
	data, _ := os.ReadFile(filepath.Join(base, "root/a.txt"))
	fmt.Println(string(data))
	_, err := r.OpenFile("dangling", os.O_CREATE|os.O_EXCL|os.O_WRONLY, 0o644)
	say("excl", errors.Is(err, fs.ErrExist))
	say("create dangling", r.WriteFile("dangling", []byte("x"), 0o644))
	_, err = r.Stat("none")
	say("target", err)
}

func names(r *os.Root) {
	for _, name := range []string{"", ".", "..", "../out.txt", "/etc/passwd", "sub/..", "sub/../..", "sub/../../root/a.txt", "missing/../a.txt",
		"a.txt/", "a.txt/x", "./a.txt", "sub//b.txt", "missing"} {
		_, err := r.Stat(name)
		say(fmt.Sprintf("stat %q", name), err)
		f, err := r.Open(name)
		say(fmt.Sprintf("open %q", name), err)
		if err == nil {
			say("name", strings.ReplaceAll(f.Name(), base, "$BASE"), f.Close())
		}
	}
}

func changes(r *os.Root) {
	say("mkdir", r.Mkdir("sub", 0o755), r.Mkdir("sub", 0o755), r.Mkdir("..", 0o755), r.Mkdir("x", os.ModeDir|0o755))
	say("all", r.MkdirAll("p/q/r", 0o755), r.MkdirAll("p/q/r", 0o755), r.MkdirAll("a.txt/x", 0o755), r.MkdirAll("../x", 0o755), r.MkdirAll("", 0o755), r.MkdirAll("a.txt", 0o755))
	say("write", r.WriteFile("sub/b.txt", []byte("b"), 0o644), r.WriteFile("../out2.txt", nil, 0o644), r.WriteFile("w", nil, os.ModeSetuid))
	say("chmod", r.Chmod("a.txt", 0o600), r.Chmod("missing", 0o600), r.Chmod("../out.txt", 0o600))
	at := time.Unix(1000000, 0)
	say("times", r.Chtimes("a.txt", at, at), r.Chtimes("missing", at, at))
	info, _ := r.Stat("a.txt")
	fmt.Println(info.Name(), info.Size(), info.Mode(), info.ModTime().Unix())
	say("chown", r.Chown("missing", 0, 0), r.Lchown("missing", 0, 0), r.Chown("../x", 0, 0), r.Lchown("../x", 0, 0))
	say("rename", r.Rename("p/q", "moved"), r.Rename("missing", "m"), r.Rename("a.txt", "../a"), r.Rename("../out.txt", "b"))
	say("link", r.Link("a.txt", "hard"), r.Link("missing", "m"), r.Link("../out.txt", "m"))
	say("remove", r.Remove("hard"), r.Remove("hard"), r.Remove("../out.txt"), r.Remove("sub"))
	say("removeall", r.RemoveAll("moved"), r.RemoveAll("moved"), r.RemoveAll("../x"), r.RemoveAll("a.txt/.."))
	say("symlinks", r.Symlink("x", "../y"), r.Symlink("x", "a.txt"))
}

func files(r *os.Root) {
	fsys := r.FS()
	entries, err := fs.ReadDir(fsys, "sub")
	say("readdir", len(entries), err)
	entries, err = fs.ReadDir(fsys, "..")
	say("readdir ..", len(entries), err)
	_, err = fs.ReadFile(fsys, "missing")
	say("readfile", err)
	_, err = fs.Stat(fsys, "/")
	say("stat /", err)
	_, err = fsys.Open("a.txt/../a.txt")
	say("open", err)
	err = fs.WalkDir(fsys, ".", func(path string, d fs.DirEntry, err error) error {
		fmt.Print(path, " ")
		return err
	})
	fmt.Println(err)
}

func main() {
	dir, err := os.MkdirTemp("", "osroot")
	if err != nil {
		fmt.Println(err)
		return
	}
	defer os.RemoveAll(dir)
	base = dir
	os.Mkdir(filepath.Join(dir, "root"), 0o755)
	os.WriteFile(filepath.Join(dir, "out.txt"), []byte("outside"), 0o644)
	os.WriteFile(filepath.Join(dir, "root/a.txt"), []byte("inside"), 0o644)
	r, err := os.OpenRoot(filepath.Join(dir, "root"))
	say("openroot", err, strings.ReplaceAll(r.Name(), base, "$BASE"))
	_, err = os.OpenRoot(filepath.Join(dir, "none"))
	say("openroot none", err)
	_, err = os.OpenRoot(filepath.Join(dir, "out.txt"))
	say("openroot file", err)
	_, err = os.OpenInRoot(dir, "root/../../x")
	say("openinroot", err)
	changes(r)
	names(r)
	links(r)
	files(r)
	sub, err := r.OpenRoot("sub")
	say("sub", err, strings.ReplaceAll(sub.Name(), base, "$BASE"))
	_, err = sub.Stat("up")
	say("up", err)
	_, err = r.OpenRoot("a.txt")
	say("sub of file", err)
	_, err = r.OpenRoot("gone")
	say("sub gone", err)
	_, err = r.OpenRoot("out")
	say("sub out", err)
	say("close", r.Close(), r.Close())
	_, err = r.Stat("a.txt")
	say("closed", err)
	say("closed", r.Rename("a.txt", "b"), r.Remove("a.txt"))

	f, _ := os.Create(filepath.Join(dir, "plain"))
	say("deadline", errors.Is(f.SetDeadline(time.Now()), os.ErrNoDeadline), f.SetReadDeadline(time.Now()), f.SetWriteDeadline(time.Time{}))
	conn, err := f.SyscallConn()
	say("conn", err, conn.Control(func(fd uintptr) { fmt.Println(fd == f.Fd()) }))
	f.Close()
	say("closed", f.SetDeadline(time.Now()), f.Chown(-1, -1), conn.Control(func(uintptr) {}))
	_, err = f.SyscallConn()
	say("closed conn", err)
}
