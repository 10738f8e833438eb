// What package runtime/trace is for, in short.
package main

import (
	"context"
	"fmt"
	"runtime/trace"
)

func main() {
	fmt.Println(trace.IsEnabled())
	ctx, task := trace.NewTask(context.Background(), "task")
	trace.WithRegion(ctx, "region", func() { fmt.Println("in region") })
	trace.Log(ctx, "a", "b")
	task.End()

}
