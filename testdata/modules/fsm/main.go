// The main features of this module, for the scoreboard of modules.
package main

import (
	"context"
	"errors"
	"fmt"

	"github.com/looplab/fsm"
)

func main() {
	ctx := context.Background()
	log := func(what string) fsm.Callback {
		return func(_ context.Context, e *fsm.Event) { fmt.Println(what, e.Event, e.Src, "->", e.Dst, e.Args) }
	}
	door := fsm.NewFSM("closed", fsm.Events{
		{Name: "open", Src: []string{"closed"}, Dst: "open"},
		{Name: "close", Src: []string{"open"}, Dst: "closed"},
		{Name: "lock", Src: []string{"closed"}, Dst: "locked"},
		{Name: "unlock", Src: []string{"locked"}, Dst: "closed"},
	}, fsm.Callbacks{
		"before_event": log("before"), "leave_state": log("leave"), "enter_state": log("enter"), "after_open": log("after"),
		"before_unlock": func(_ context.Context, e *fsm.Event) {
			if len(e.Args) == 0 {
				e.Cancel(errors.New("no key"))
			}
		},
		"leave_open": func(_ context.Context, e *fsm.Event) { e.Async() },
	})
	fmt.Println(door.Current(), door.Can("open"), door.Cannot("unlock"), len(door.AvailableTransitions()))
	fmt.Println(door.Event(ctx, "open", 1, "two"))
	err := door.Event(ctx, "close")
	var async fsm.AsyncError
	fmt.Println(err, errors.As(err, &async), door.Current())
	fmt.Println(door.Transition(), door.Current())
	fmt.Println(door.Event(ctx, "lock"))
	fmt.Println(door.Event(ctx, "unlock"))
	fmt.Println(door.Event(ctx, "unlock", "key"))
	fmt.Println(door.Event(ctx, "explode"), door.Event(ctx, "unlock"))
	door.SetMetadata("color", "red")
	fmt.Println(door.Metadata("color"))
	fmt.Println(fsm.Visualize(door))
	text, err := fsm.VisualizeWithType(door, fsm.MERMAID)
	fmt.Println(text, err)
}
