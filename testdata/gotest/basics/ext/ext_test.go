package ext_test

import (
	"fmt"
	"os"
	"path/filepath"
	"testing"

	"example.com/basics/ext"
)

func TestMain(m *testing.M) {
	fmt.Println("setup")
	code := m.Run()
	fmt.Println("teardown", code)
	os.Exit(code)
}

func TestCounter(t *testing.T) {
	var c ext.Counter
	c.Next()
	if got := c.Next(); got != 2 {
		t.Error("got", got)
	}
}

func TestData(t *testing.T) {
	data, err := os.ReadFile(filepath.Join("testdata", "greeting.txt"))
	if err != nil {
		t.Fatal(err)
	}
	t.Logf("%q", data)
	dir, _ := os.Getwd()
	t.Log(filepath.Base(dir))
}

func Example() {
	var c ext.Counter
	fmt.Println(c.Next(), c.Next())
	// Output: 1 2
}

func ExampleCounter_unordered() {
	for _, s := range []string{"b", "a"} {
		fmt.Println(s)
	}
	// Unordered output:
	// a
	// b
}

func ExampleCounter_compiled() {
	fmt.Println("never")
}
