package testdeps

import "errors"

// order is what a worker is to do.
type order struct {
	kind  string // "run" the input, "fuzz" it, or "derive" what fuzzing it comes to after count executions
	input string // in the form of corpus files
	seed  uint32 // of the mutations
	count int    // executions at most
	ms    int    // milliseconds at most
}

// outcome is what a worker has done.
type outcome struct {
	count   int    // executions
	input   string // the one that failed, that covers something new, or that was derived
	failed  bool
	failure string // what the target has written
	covered string // what no input of this worker has covered before, space-separated; "" if nothing
	ended   string // how the process has ended, as exec.ExitError says; the count is then the last one begun
}

// workerProcess is a process of the same test binary that runs inputs. What the target prints there is lost, and when it
// ends the process, the coordinator goes on.
type workerProcess int

func startWorkerProcess() workerProcess { return workerProcess(startProcess()) }

func (w workerProcess) do(o order) (result outcome) {
	result.count, result.input, result.failed, result.failure, result.covered, result.ended =
		send(int(w), o.kind, o.input, o.seed, o.count, o.ms)
	return result
}

func (w workerProcess) stop() { stopProcess(int(w)) }

// nextOrder waits for the coordinator; it reports false if there is none any more.
func nextOrder() (o order, ok bool) {
	o.kind, o.input, o.seed, o.count, o.ms = receive()
	return o, o.kind != ""
}

func (r outcome) send() { answer(r.count, r.input, r.failed, r.failure, r.covered) }

var errNoProcesses = errors.New("new inputs are tried in processes of their own: by goes test -fuzz")

// hasProcesses reports whether workers can be started.
func hasProcesses() bool

func startProcess() int

//goes:async
func send(process int, kind, input string, seed uint32, count, ms int) (executed int, result string, failed bool, failure, covered, ended string)

func stopProcess(process int)

// The side of the worker.

func receive() (kind, input string, seed uint32, count, ms int)

func answer(count int, input string, failed bool, failure, covered string)

// begin notes that the execution of that number begins: it may be the last one.
func begin(count int)

// digest is the SHA-256 of a text in hexadecimal digits.
func digest(text string) string
