package syn

import (
	"os"
	"testing"
)

var early = testing.Testing()

func TestTesting(t *testing.T) {
	t.Log(testing.Testing(), early)
}

func TestChdirBack(t *testing.T) {
	t.Run("there", func(t *testing.T) {
		dir := t.TempDir()
		t.Chdir(dir)
		wd, err := os.Getwd()
		t.Log(wd == dir, err)
	})
	_, err := os.Getwd()
	t.Log(err)
}
