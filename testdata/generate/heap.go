// container/heap, whose functions are made for the type of the heap that they are called with.
package main

import "container/heap"

type Task struct {
	Name string
	Due  int
}

// Agenda has the task first that is due first.
type Agenda []Task

func (a Agenda) Len() int           { return len(a) }
func (a Agenda) Less(i, j int) bool { return a[i].Due < a[j].Due }
func (a Agenda) Swap(i, j int)      { a[i], a[j] = a[j], a[i] }
func (a *Agenda) Push(x any)        { *a = append(*a, x.(Task)) }
func (a *Agenda) Pop() any {
	old := *a
	last := old[len(old)-1]
	*a = old[:len(old)-1]
	return last
}

type Planner struct{ agenda Agenda }

func (p *Planner) Plan(name string, due int) { heap.Push(&p.agenda, Task{name, due}) }

func (p *Planner) Next() Task { return heap.Pop(&p.agenda).(Task) }

func main() {
	p := &Planner{}
	p.Plan("write", 3)
	p.Plan("read", 1)
	println(p.Next().Name, p.Next().Name)
}
