// os: files in the temporary directory, arguments, environment.
package main

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"
)

func main() {
	dir, err := os.MkdirTemp("", "sample")
	fmt.Println(err)
	defer os.RemoveAll(dir)
	f := dir + "/a.txt"
	fmt.Println(os.WriteFile(f, []byte("hello é\n"), 0o644))
	b, err := os.ReadFile(f)
	fmt.Printf("%q %v\n", b, err)
	h, err := os.OpenFile(f, os.O_APPEND|os.O_WRONLY, 0)
	fmt.Println(err)
	h.WriteString("more\n")
	fmt.Fprintf(h, "%d\n", 42)
	fmt.Println(h.Close(), h.Close() != nil)
	r, err := os.Open(f)
	fmt.Println(err)
	sc := bufio.NewScanner(r)
	for sc.Scan() {
		fmt.Print(sc.Text(), ";")
	}
	fmt.Println()
	off, err := r.Seek(2, io.SeekStart)
	buf := make([]byte, 3)
	n, err := r.Read(buf)
	fmt.Println(off, n, err, string(buf))
	r.Close()
	st, err := os.Stat(f)
	fmt.Println(st.Name(), st.Size(), st.IsDir(), err)
	fmt.Println(os.Mkdir(dir+"/sub", 0o755), os.MkdirAll(dir+"/x/y/z", 0o755))
	os.Rename(f, dir+"/sub/b.txt")
	_, err = os.Stat(f)
	fmt.Println(os.IsNotExist(err), errors.Is(err, os.ErrNotExist))
	es, err := os.ReadDir(dir)
	for _, e := range es {
		fmt.Print(e.Name(), e.IsDir(), " ")
	}
	fmt.Println(err)
	fmt.Println(os.Remove(dir+"/sub/b.txt"), os.Remove(dir+"/none") != nil)
	_, err = os.ReadFile("/nonexistent/x")
	fmt.Println(err)
	c, err := os.Create(dir + "/c")
	c.Write([]byte{0, 255, 10})
	c.Sync()
	c.Close()
	b, _ = os.ReadFile(dir + "/c")
	fmt.Println(b)
	os.Setenv("SAMPLE_VAR", "value")
	v, ok := os.LookupEnv("SAMPLE_VAR")
	_, ok2 := os.LookupEnv("SAMPLE_NONE_SUCH")
	fmt.Println(os.Getenv("SAMPLE_VAR"), v, ok, ok2, os.Getenv("SAMPLE_NONE_SUCH") == "")
	os.Unsetenv("SAMPLE_VAR")
	fmt.Println(os.Getenv("SAMPLE_VAR") == "", os.ExpandEnv("$SAMPLE_VAR-x"), os.Expand("${a}b", strings.ToUpper))
	fmt.Println(len(os.Args), os.TempDir() != "")
}
