package testdeps

import (
	"fmt"
	"os"
	"reflect"
	"strings"
	"time"
)

// search is what the workers of a fuzz target share. Goroutines take turns only where one waits, here for a process.
type search struct {
	target     string
	cacheDir   string
	types      []reflect.Type
	seeds      []seedInput
	parallel   int
	limit      int // executions at most; 0 for any number
	minimizing budget
	start      time.Time
	random     *mutator

	workers      []workerProcess
	isStopped    bool
	seeded       int             // seeds that have run
	corpus       []string        // inputs that lead to others, in the form of corpus files
	covered      map[string]bool // what they cover
	ordered      int             // executions
	executed     int
	interesting  int // inputs that were found
	failing      *failure
	isMinimizing bool // the failing input is being made smaller
	err          error
	shown        struct {
		executed int
		at       time.Time
	}
}

// atOnce is how long a worker goes on before it reports.
const atOnce = 100 * time.Millisecond

func (s *search) run() {
	ticker := time.NewTicker(3 * time.Second)
	go func() {
		for range ticker.C {
			s.show()
		}
	}()
	defer ticker.Stop()
	defer s.stop()
	w := s.newWorker()
	if !s.runSeeds(w) {
		return
	}
	done := make(chan bool)
	for range s.parallel {
		go func(w workerProcess) {
			s.work(w)
			done <- true
		}(w)
		w = s.newWorker()
	}
	for range s.parallel {
		<-done
	}
	s.show()
}

func (s *search) newWorker() workerProcess {
	w := startWorkerProcess()
	s.workers = append(s.workers, w)
	return w
}

// stop ends the workers, whatever they do.
func (s *search) stop() {
	s.isStopped = true
	for _, w := range s.workers {
		w.stop()
	}
	s.workers = nil
}

// stopOthers leaves one worker.
func (s *search) stopOthers(left workerProcess) {
	for _, w := range s.workers {
		if w != left {
			w.stop()
		}
	}
	s.workers = []workerProcess{left}
}

// runSeeds finds what the known inputs cover. It reports whether the search goes on.
func (s *search) runSeeds(w workerProcess) bool {
	if len(s.seeds) == 0 {
		s.log("warning: starting with empty corpus")
		s.show()
		s.corpus = []string{corpusText(zeroValues(s.types))}
		return true
	}
	s.show()
	for _, seed := range s.seeds {
		result := w.do(order{kind: "run", input: seed.text})
		if s.isStopped {
			return false
		}
		if text, failed := result.problem(); failed {
			s.log("failure while testing seed corpus entry: %s/%s", s.target, seed.name)
			s.show()
			s.failing = &failure{text: seed.text, error: text, isKnown: true}
			return false
		}
		s.seeded++
		s.cover(result.covered)
		s.corpus = append(s.corpus, seed.text)
	}
	s.log("fuzz: elapsed: %s, gathering baseline coverage: %d/%d completed, now fuzzing with %d workers",
		s.elapsed(), s.seeded, len(s.seeds), s.parallel)
	return true
}

// problem is what to report if the input has failed.
func (r outcome) problem() (text string, failed bool) {
	if r.ended != "" {
		return "fuzzing process hung or terminated unexpectedly: " + r.ended, true
	}
	return r.failure, r.failed
}

// work tries new inputs with one worker.
func (s *search) work(w workerProcess) {
	for !s.isStopped && s.failing == nil {
		o := order{
			kind: "fuzz", input: s.corpus[s.random.below(len(s.corpus))], seed: s.random.next(),
			count: s.share(), ms: int(atOnce.Milliseconds()),
		}
		if o.count <= 0 {
			return
		}
		s.ordered += o.count
		result := w.do(o)
		if s.isStopped || s.failing != nil {
			return
		}
		s.ordered -= o.count - result.count
		s.executed += result.count
		if text, failed := result.problem(); failed {
			s.fail(w, o, result, text)
		} else if result.covered != "" && s.cover(result.covered) {
			s.keep(result.input)
		}
	}
}

// share is how many executions to order.
func (s *search) share() int {
	const many = 1 << 30
	if s.limit == 0 {
		return many
	}
	left := s.limit - s.ordered
	return min(left, max(left/s.parallel, 1))
}

// cover reports whether an input covers something new.
func (s *search) cover(keys string) bool {
	isNew := false
	for key := range strings.FieldsSeq(keys) {
		if !s.covered[key] {
			s.covered[key], isNew = true, true
		}
	}
	return isNew
}

func (s *search) keep(input string) {
	s.corpus = append(s.corpus, input)
	s.interesting++
	if _, err := writeInput(s.cacheDir, input); err != nil {
		s.err = err
		s.stop()
	}
}

// fail ends the search with an input that is as small as can be found. Where a process has ended, only a new one can tell
// what it was doing.
func (s *search) fail(w workerProcess, o order, result outcome, text string) {
	s.failing = &failure{text: result.input, error: text}
	s.stopOthers(w)
	if result.ended != "" {
		w = s.newWorker()
		s.failing.text = w.do(order{kind: "derive", input: o.input, seed: o.seed, count: result.count}).input
		return
	}
	s.minimize(w)
}

func (s *search) elapsed() time.Duration { return time.Since(s.start).Round(time.Second) }

func (s *search) log(format string, args ...any) { fmt.Fprintf(os.Stderr, format+"\n", args...) }

// show says how far the search is.
func (s *search) show() {
	now := time.Now()
	switch {
	case s.isMinimizing:
		s.log("fuzz: elapsed: %s, minimizing", s.elapsed())
	case s.seeded < len(s.seeds):
		s.log("fuzz: elapsed: %s, gathering baseline coverage: %d/%d completed", s.elapsed(), s.seeded, len(s.seeds))
	default:
		rate := 0.0
		if since := now.Sub(s.shown.at); !s.shown.at.IsZero() && since > 0 {
			rate = float64(s.executed-s.shown.executed) / since.Seconds()
		}
		s.log("fuzz: elapsed: %s, execs: %d (%.0f/sec), new interesting: %d (total: %d)",
			s.elapsed(), s.executed, rate, s.interesting, s.seeded+s.interesting)
	}
	s.shown.executed, s.shown.at = s.executed, now
}
