module example.com/fsm

go 1.27

require github.com/looplab/fsm v1.0.3
