package fails

import (
	"fmt"
	"os"
	"testing"
)

func helper(t *testing.T, x int) {
	t.Helper()
	if x > 1 {
		t.Errorf("x is %d\nin two lines", x)
	}
}

func TestErrors(t *testing.T) {
	helper(t, 2)
	t.Log("logged")
	fmt.Println("printed")
	fmt.Fprintln(os.Stderr, "to stderr")
	println("by println")
	t.Run("inner", func(t *testing.T) {
		t.Run("most", func(t *testing.T) { t.FailNow() })
		t.Error("unreached? no")
	})
}

func TestPasses(t *testing.T) { t.Log("not shown") }

func TestSkips(t *testing.T) { t.SkipNow() }

func TestCleanup(t *testing.T) {
	t.Cleanup(func() { t.Error("in cleanup") })
	defer fmt.Println("deferred")
	t.Fatal("fatal")
}

func TestFromGoroutine(t *testing.T) {
	done := make(chan bool)
	go func() {
		defer close(done)
		t.Error("from a goroutine")
	}()
	<-done
}

func Example_fails() {
	fmt.Println("one")
	// Output: two
}
