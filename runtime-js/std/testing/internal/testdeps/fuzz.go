package testdeps

import (
	"errors"
	"reflect"
	"time"
)

// corpusEntry is an input of a fuzz target.
type corpusEntry = struct {
	Parent     string
	Path       string
	Data       []byte
	Values     []any
	Generation int
	IsSeed     bool
}

func (TestDeps) CoordinateFuzzing(
	timeout time.Duration, limit int64, minimizeTimeout time.Duration, minimizeLimit int64,
	parallel int, seed []corpusEntry, types []reflect.Type, corpusDir, cacheDir string,
) error {
	return errors.New("not implemented")
}

func (TestDeps) RunFuzzWorker(func(corpusEntry) error) error { return nil }

func (TestDeps) ReadCorpus(dir string, types []reflect.Type) ([]corpusEntry, error) { return nil, nil }

func (TestDeps) CheckCorpus(vals []any, types []reflect.Type) error { return nil }

func (TestDeps) ResetCoverage() {}

func (TestDeps) SnapshotCoverage() {}
