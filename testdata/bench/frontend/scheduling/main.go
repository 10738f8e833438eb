// Command scheduling simulates a workshop: jobs with steps on machines, a heap of events, queues by priority.
package main

import (
	"container/heap"
	"fmt"
	"math"
	"time"
)

const (
	rounds   = 5
	jobs     = 6_000
	machines = 12
)

type Step struct {
	Machine  int
	Duration int
}

type Job struct {
	ID       int
	Priority int
	Due      int
	Arrival  int
	Steps    []Step
	next     int
	waited   int
	since    int
}

type Machine struct {
	ID      int
	Current *Job
	Queue   Queue
	Busy    int
}

// Queue has the most urgent job first.
type Queue []*Job

func (q Queue) Len() int { return len(q) }
func (q Queue) Less(i, j int) bool {
	a, b := q[i], q[j]
	if a.Priority != b.Priority {
		return a.Priority > b.Priority
	}
	if a.Due != b.Due {
		return a.Due < b.Due
	}
	return a.ID < b.ID
}
func (q Queue) Swap(i, j int) { q[i], q[j] = q[j], q[i] }
func (q *Queue) Push(x any)   { *q = append(*q, x.(*Job)) }
func (q *Queue) Pop() any {
	old := *q
	last := old[len(old)-1]
	*q = old[:len(old)-1]
	return last
}

type Kind int

const (
	Arrive Kind = iota
	Finish
)

type Event struct {
	Time int
	Seq  int
	Kind Kind
	Job  *Job
}

type Agenda []Event

func (a Agenda) Len() int { return len(a) }
func (a Agenda) Less(i, j int) bool {
	if a[i].Time != a[j].Time {
		return a[i].Time < a[j].Time
	}
	return a[i].Seq < a[j].Seq
}
func (a Agenda) Swap(i, j int) { a[i], a[j] = a[j], a[i] }
func (a *Agenda) Push(x any)   { *a = append(*a, x.(Event)) }
func (a *Agenda) Pop() any {
	old := *a
	last := old[len(old)-1]
	*a = old[:len(old)-1]
	return last
}

type Simulation struct {
	now      int
	seq      int
	agenda   Agenda
	machines []*Machine
	late     int
	waited   int
	done     []*Job
}

func (s *Simulation) at(time int, kind Kind, job *Job) {
	s.seq++
	heap.Push(&s.agenda, Event{time, s.seq, kind, job})
}

func (s *Simulation) start(m *Machine) {
	if m.Current != nil || m.Queue.Len() == 0 {
		return
	}
	job := heap.Pop(&m.Queue).(*Job)
	job.waited += s.now - job.since
	m.Current = job
	step := job.Steps[job.next]
	m.Busy += step.Duration
	s.at(s.now+step.Duration, Finish, job)
}

func (s *Simulation) enqueue(job *Job) {
	if job.next == len(job.Steps) {
		s.waited += job.waited
		if s.now > job.Due {
			s.late++
		}
		s.done = append(s.done, job)
		return
	}
	job.since = s.now
	m := s.machines[job.Steps[job.next].Machine]
	heap.Push(&m.Queue, job)
	s.start(m)
}

func (s *Simulation) Run() {
	for s.agenda.Len() > 0 {
		event := heap.Pop(&s.agenda).(Event)
		s.now = event.Time
		job := event.Job
		if event.Kind == Finish {
			m := s.machines[job.Steps[job.next].Machine]
			m.Current = nil
			job.next++
			s.enqueue(job)
			s.start(m)
		} else {
			s.enqueue(job)
		}
	}
}

func kernel() uint32 {
	s := &Simulation{}
	for i := 0; i < machines; i++ {
		s.machines = append(s.machines, &Machine{ID: i})
	}
	for _, job := range makeJobs() {
		s.at(job.Arrival, Arrive, job)
	}
	s.Run()
	h := uint32(s.late*31 + s.waited)
	for _, job := range s.done {
		h = h*31 + uint32(job.ID) ^ uint32(job.waited)
	}
	for _, m := range s.machines {
		h = h*31 + uint32(m.Busy)
	}
	return h
}

func makeJobs() []*Job {
	seed := uint32(5)
	random := func(n int) int {
		seed = seed*1664525 + 1013904223
		return int(seed>>8) % n
	}
	all := make([]*Job, jobs)
	arrival := 0
	for i := range all {
		arrival += random(7)
		job := &Job{ID: i, Priority: random(4), Arrival: arrival, Due: arrival + 20 + random(200)}
		for n := 1 + random(5); n > 0; n-- {
			job.Steps = append(job.Steps, Step{random(machines), 1 + random(20)})
		}
		all[i] = job
	}
	return all
}

func main() {
	sum := kernel() // warm-up
	best := time.Duration(math.MaxInt64)
	for r := 0; r < rounds; r++ {
		start := time.Now()
		got := kernel()
		if d := time.Since(start); d < best {
			best = d
		}
		if got != sum {
			panic("scheduling: runs disagree")
		}
	}
	fmt.Printf("scheduling %.3f %d\n", float64(best)/float64(time.Millisecond), sum)
}
