package testdeps

import (
	"errors"
	"reflect"
	"time"
)

// CoordinateFuzzing is to find new inputs.
func (TestDeps) CoordinateFuzzing(
	timeout time.Duration, limit int64, minimizeTimeout time.Duration, minimizeLimit int64,
	parallel int, seed []corpusEntry, types []reflect.Type, corpusDir, cacheDir string,
) error {
	return errors.New("goes test does not find new inputs: without -fuzz, the target runs with those that are known")
}

// RunFuzzWorker tries the inputs that a coordinator sends.
func (TestDeps) RunFuzzWorker(func(corpusEntry) error) error {
	return errors.New("there is no coordinator")
}

// What the code does with an input guides the search for new ones.

func (TestDeps) ResetCoverage() {}

func (TestDeps) SnapshotCoverage() {}
