// path/filepath: names of files, patterns, walks and symbolic links below a directory of our own.
package main

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
)

var names = []string{
	"", "/", "//", ".", "..", "a", "a/", "/a", "a/b", "a//b/", "./a", "../a", "a/..", "a/../b", "a/../..", "/..", "/../a",
	"a/./b", "a/b/../../..", "/a/b/c.txt", "x.tar.gz", ".hidden", "dir.d/file", "a/b/.", "é/ü.ß", "a/../../a", "...", "a\x00b", "a/..b",
}

func words() {
	fmt.Println(filepath.Separator, filepath.ListSeparator)
	for _, n := range names {
		dir, file := filepath.Split(n)
		local, err := filepath.Localize(n)
		fmt.Printf("%q: %q %q %q %q %q %q %v %v %q %v\n", n, filepath.Clean(n), dir, file, filepath.Base(n), filepath.Dir(n),
			filepath.Ext(n), filepath.IsAbs(n), filepath.IsLocal(n), local, err)
	}
	for _, elems := range [][]string{nil, {""}, {"", ""}, {"a"}, {"a", "b"}, {"", "a"}, {"/", "a"}, {"a/", "/b"}, {"a", "../.."}, {"a", "", "b"}} {
		fmt.Printf("%q ", filepath.Join(elems...))
	}
	fmt.Println()
	for _, list := range []string{"", ":", "a", "a:b", ":a", "a:", "/bin:/usr/bin::x"} {
		fmt.Printf("%q ", filepath.SplitList(list))
	}
	fmt.Println(filepath.SplitList("") == nil, filepath.HasPrefix("abc", "ab"), filepath.VolumeName("/a"), filepath.ToSlash(`a/b\c`), filepath.FromSlash(`a/b\c`))
	for _, p := range []string{"a/b", "a/b/c", "/a", "/a/b", ".", "..", "../a", "../../a", "/", "", "a/../..", "ab", "/a/b/c/d"} {
		for _, q := range []string{"a/b", "a/c", "/a/b", "/", "..", "../a", "", "../b/c", "a/b/c/d", "/x/y", "a"} {
			r, err := filepath.Rel(p, q)
			fmt.Printf("%q ", r)
			if err != nil {
				fmt.Print("(", err, ") ")
			}
		}
		fmt.Println()
	}
}

func matching() {
	for _, p := range []string{"*", "a*", "a*b", "?", "[a-c]", "[^a]*", `\*`, "a/*", "*/*", "[", "[a", "[]", "[a-]", "a[", `\`, "", "*[", "a*?c", "[é-ü]"} {
		fmt.Printf("%q:", p)
		for _, s := range []string{"", "a", "ab", "axb", "a/b", "*", "abc", "é", "["} {
			ok, err := filepath.Match(p, s)
			fmt.Print(" ", ok)
			if err != nil {
				fmt.Print(err == filepath.ErrBadPattern)
			}
		}
		fmt.Println()
	}
}

var root string

// at returns the name of a file in the root, which may be no clean one.
func at(name string) string { return root + "/" + name }

// hide removes the root from texts.
func hide(x any) string { return strings.ReplaceAll(fmt.Sprint(x), root, "ROOT") }

func globbing() {
	for _, p := range []string{
		"*", "*.txt", "a/*", "*/*", "*/*/*", "a/b/../*", "none*", "none/*", "f.txt", "f.txt/*", "[", "a/[", "[/a", "nope/[", "./*", "*/", "l*", "link/*",
		"broken", "broken*", "a//*", "?", "[a-b]", `\a`, ".*", "",
	} {
		m, err := filepath.Glob(at(p))
		fmt.Printf("%q: %v %v %v\n", p, hide(fmt.Sprintf("%q", m)), m == nil, err)
	}
	m, err := filepath.Glob("/de[v]")
	fmt.Println(m, err)
	_, err = filepath.Glob(strings.Repeat("*/", 10001))
	fmt.Println(err)
}

func walks() {
	for _, start := range []string{".", "", "a", "f.txt", "nope", "x/../a", "link", "link/", "./", "a/b/c/"} {
		start = at(start)
		fmt.Println("walk", hide(start))
		err := filepath.Walk(start, func(path string, info fs.FileInfo, err error) error {
			fmt.Print("  ", hide(path), " ", hide(err))
			if info != nil {
				if info.Name() == filepath.Base(root) {
					fmt.Print(" root")
				} else {
					fmt.Print(" ", info.Name())
				}
				fmt.Print(" ", info.IsDir(), " ", info.Mode().Type())
			}
			fmt.Println()
			return nil
		})
		fmt.Println(err)
		err = filepath.WalkDir(start, func(path string, d fs.DirEntry, err error) error {
			fmt.Print("  ", hide(path), " ", hide(err))
			if d != nil {
				fmt.Print(" ", d.IsDir(), " ", d.Type())
			}
			fmt.Println()
			return nil
		})
		fmt.Println(err)
	}
	for _, stop := range []string{"", "a", "a/b", "a/b/c", "a/b/c/deep", "a/g.txt", "f.txt", "link", "z"} {
		for _, result := range []error{filepath.SkipDir, filepath.SkipAll, errors.New("enough"), fmt.Errorf("wrapped: %w", fs.SkipDir)} {
			fmt.Printf("%s %v:", stop, result)
			err := filepath.Walk(root, func(path string, info fs.FileInfo, err error) error {
				fmt.Print(" ", hide(path))
				if path == filepath.Join(root, stop) {
					return result
				}
				return err
			})
			fmt.Print(" = ", hide(err), " |")
			err = filepath.WalkDir(root, func(path string, d fs.DirEntry, err error) error {
				fmt.Print(" ", hide(path))
				if path == filepath.Join(root, stop) {
					return result
				}
				return err
			})
			fmt.Println(" =", hide(err))
		}
	}
	// A directory vanishes, and a file, between the reading of their directory and their turn.
	for _, result := range []error{nil, filepath.SkipDir, filepath.SkipAll, errors.New("enough")} {
		check(os.MkdirAll(at("t/1/2"), 0o755))
		check(os.WriteFile(at("t/3"), nil, 0o644))
		check(os.WriteFile(at("t/4"), nil, 0o644))
		err := filepath.Walk(at("t"), func(path string, info fs.FileInfo, err error) error {
			fmt.Print(" ", hide(path), " ", info == nil, " ", hide(err))
			if path == at("t") {
				check(os.RemoveAll(at("t/1")))
				check(os.Remove(at("t/3")))
			}
			if err != nil {
				return result
			}
			return nil
		})
		fmt.Println(" =", hide(err))
		check(os.MkdirAll(at("t/1/2"), 0o755))
		err = filepath.WalkDir(at("t"), func(path string, d fs.DirEntry, err error) error {
			fmt.Print(" ", hide(path), " ", d.IsDir(), " ", hide(err))
			if path == at("t/1") {
				os.RemoveAll(at("t/1"))
			}
			if err != nil {
				return result
			}
			return nil
		})
		fmt.Println(" =", hide(err))
		check(os.RemoveAll(at("t")))
	}
	fmt.Println(filepath.SkipDir == fs.SkipDir, filepath.SkipAll == fs.SkipAll)
}

func links() {
	check(os.Symlink("self", at("self")))
	check(os.Symlink(root+"/a/b", at("absolute")))
	check(os.Symlink("../link/c", at("a/up")))
	check(os.Symlink("a/up/./deep/..", at("chain")))
	check(os.Symlink("f.txt", at("file")))
	check(os.Symlink("/", at("slash")))
	check(os.Symlink(".", at("dot")))
	check(os.Symlink("..", at("a/dotdot")))
	for _, p := range []string{
		"", ".", "..", "a", "./a//b/", "link", "link/c", "link/..", "link/../f.txt", "absolute/c", "a/up", "a/up/deep", "chain", "chain/c", "file",
		"file/", "file/.", "file/x", "f.txt/", "f.txt/..", "nope", "a/nope/x", "a/../nope", "a/b/../nope", "link/nope", "broken", "self", "self/x", "slash", "slash/..", "dot/dot/dot/a",
		"a/dotdot", "a/dotdot/a/b", "../" + filepath.Base(root) + "/a", "/..", "/", "//", "absolute/../nope", "a/..", "a/b/../../..",
	} {
		r, err := filepath.EvalSymlinks(at(p))
		fmt.Printf("%s: %s %v %T\n", clean(p), clean(r), clean(fmt.Sprint(err)), err)
	}
}

// clean removes the names of the root and its directory.
func clean(s string) string {
	s = strings.ReplaceAll(hide(s), filepath.Base(root), "BASE")
	return strings.ReplaceAll(s, filepath.Dir(root), "TEMP")
}

func check(err error) {
	if err != nil {
		panic(err)
	}
}

func main() {
	words()
	matching()
	temp, err := os.MkdirTemp("", "sample")
	check(err)
	root, err = filepath.EvalSymlinks(temp)
	check(err)
	defer os.RemoveAll(root)
	check(os.MkdirAll(at("a/b/c/deep"), 0o755))
	check(os.Mkdir(at("z"), 0o755))
	check(os.Mkdir(at(".dot"), 0o755))
	for _, f := range []string{"f.txt", "g.txt", "a/g.txt", "a/b/h", "a/b/c/deep/i", "z/é"} {
		check(os.WriteFile(at(f), []byte(f), 0o644))
	}
	check(os.Symlink("a/b", at("link")))
	check(os.Symlink("nowhere", at("broken")))
	dir, err := os.Getwd()
	check(err)
	for _, p := range []string{"", ".", "a/../b", "/x/..", ".."} {
		abs, err := filepath.Abs(p)
		fmt.Println(abs == dir, abs == filepath.Dir(dir), abs == dir+"/b", abs == "/", err)
	}
	globbing()
	walks()
	links()
}
