package testdeps

import (
	"strconv"
	"strings"
	"time"
)

// RunFuzzWorker tries inputs as the coordinator orders; run reports the failure of one.
func (TestDeps) RunFuzzWorker(run func(corpusEntry) error) error {
	for {
		o, ok := nextOrder()
		if !ok {
			return nil
		}
		values, err := corpusValues(o.input)
		if err != nil {
			return err
		}
		switch o.kind {
		case "run":
			tryInput(values, 1, run).send()
		case "derive":
			walk := newWalk(values, o.seed)
			for range o.count {
				values = walk.next()
			}
			outcome{input: corpusText(values)}.send()
		case "fuzz":
			fuzz(o, values, run).send()
		}
	}
}

// fuzz tries the inputs that one leads to, until one tells something.
func fuzz(o order, base []any, run func(corpusEntry) error) outcome {
	walk, start := newWalk(base, o.seed), time.Now()
	limit := time.Duration(o.ms) * time.Millisecond
	for count := 1; ; count++ {
		values := walk.next()
		result := tryInput(values, count, run)
		if result.failed || result.covered != "" {
			result.input = corpusText(values)
			return result
		}
		if count >= o.count || time.Since(start) >= limit {
			return result
		}
	}
}

func tryInput(values []any, count int, run func(corpusEntry) error) outcome {
	begin(count)
	copied := make([]any, len(values)) // the target may write into what it is given
	for i, v := range values {
		if b, ok := v.([]byte); ok {
			v = append([]byte{}, b...)
		}
		copied[i] = v
	}
	result := outcome{count: count}
	if err := run(corpusEntry{Values: copied}); err != nil {
		result.failed, result.failure = true, err.Error()
	}
	result.covered = strings.Join(fresh, " ")
	return result
}

// The counters of the blocks that guide the search, which ResetCoverage clears before an input.
var guides [][]uint32

// GuideFuzzing adds counters.
func GuideFuzzing(counters []uint32) { guides = append(guides, counters) }

func (TestDeps) ResetCoverage() {
	for _, counters := range guides {
		clear(counters)
	}
}

// How often a block has run is told apart by powers of two: bit n is set where it was 2^n times or more, and less than twice
// that, with some input.
var covered [][]uint32

// fresh is what the last input has covered that none before had.
var fresh []string

func (TestDeps) SnapshotCoverage() {
	fresh = nil
	for i, counters := range guides {
		if i == len(covered) {
			covered = append(covered, make([]uint32, len(counters)))
		}
		for at, n := range counters {
			if n == 0 {
				continue
			}
			if bit := level(n); covered[i][at]&bit == 0 {
				covered[i][at] |= bit
				fresh = append(fresh, strconv.Itoa(i)+":"+strconv.Itoa(at)+":"+strconv.Itoa(int(bit)))
			}
		}
	}
}

// level is the highest bit of a number, none above the eighth.
func level(n uint32) uint32 {
	bit := uint32(1)
	for n > 1 && bit < 1<<7 {
		n >>= 1
		bit <<= 1
	}
	return bit
}
