// Oracle judges variants of standard packages with Go's own parser and type checker (go/parser and go/types, whose
// rules are those of the compiler). Each line of its input is a request as JSON; it answers with a line each: empty
// if the package is valid, else the first error.
package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"go/ast"
	"go/build"
	"go/parser"
	"go/token"
	"go/types"
	"os"
	"path/filepath"
	"strings"
)

// A request names a package, its files, and the one that is to be replaced by a text.
type request struct {
	Path    string
	Files   []string
	Replace string
	Text    string
}

// library imports standard packages from their sources, without the bodies of functions.
type library struct {
	context  build.Context
	packages map[string]*types.Package
}

func (l *library) Import(path string) (*types.Package, error) {
	if path == "unsafe" {
		return types.Unsafe, nil
	}
	if pkg := l.packages[path]; pkg != nil {
		return pkg, nil
	}
	dir, files, err := l.find(path)
	if err != nil {
		return nil, err
	}
	fset := token.NewFileSet()
	var parsed []*ast.File
	for _, name := range files {
		file, err := parser.ParseFile(fset, filepath.Join(dir, name), nil, parser.SkipObjectResolution)
		if err != nil {
			return nil, err
		}
		parsed = append(parsed, file)
	}
	config := l.config()
	config.IgnoreFuncBodies = true
	pkg, err := config.Check(path, fset, parsed, nil)
	l.packages[path] = pkg
	return pkg, err
}

func (l *library) find(path string) (string, []string, error) {
	for _, folder := range []string{path, "vendor/" + path} {
		dir := filepath.Join(l.context.GOROOT, "src", folder)
		if pkg, err := l.context.ImportDir(dir, 0); err == nil {
			return dir, pkg.GoFiles, nil
		}
	}
	return "", nil, fmt.Errorf("package %s is not in std", path)
}

func (l *library) config() types.Config {
	return types.Config{GoVersion: "go1.27", Importer: l, Sizes: types.SizesFor("gc", "wasm")}
}

// judge returns the first error of the changed package.
func (l *library) judge(r request, known map[string]*ast.File, fset *token.FileSet) error {
	var files []*ast.File
	for _, name := range r.Files {
		file := known[name]
		if name == r.Replace {
			var err error
			if file, err = parser.ParseFile(fset, name, r.Text, parser.SkipObjectResolution); err != nil {
				return err
			}
		} else if file == nil {
			file, _ = parser.ParseFile(fset, name, nil, parser.SkipObjectResolution)
			known[name] = file
		}
		files = append(files, file)
	}
	config := l.config()
	_, err := config.Check(r.Path, fset, files, nil)
	return err
}

func main() {
	context := build.Default
	context.GOOS, context.GOARCH, context.CgoEnabled = "js", "wasm", false
	context.ToolTags = strings.Split(os.Args[1], ",")
	library := &library{context, map[string]*types.Package{}}
	known, fset, path := map[string]*ast.File{}, token.NewFileSet(), ""

	input := bufio.NewReaderSize(os.Stdin, 1<<20)
	output := bufio.NewWriter(os.Stdout)
	defer output.Flush()
	for {
		line, err := input.ReadBytes('\n')
		if err != nil {
			return
		}
		var r request
		if err := json.Unmarshal(line, &r); err != nil {
			panic(err)
		}
		if r.Path != path {
			known, fset, path = map[string]*ast.File{}, token.NewFileSet(), r.Path
		}
		text := ""
		if err := library.judge(r, known, fset); err != nil {
			text = strings.ReplaceAll(err.Error(), "\n", " ")
		}
		fmt.Fprintln(output, text)
	}
}
