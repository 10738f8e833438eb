package fatal

import (
	"log"
	"testing"
)

func TestFatal(t *testing.T) {
	log.SetFlags(0)
	log.Fatal("gone")
}
