// What package context is for, in short.
package main

import (
	"context"
	"errors"
	"fmt"
	"time"
)

type key struct{}

func main() {
	ctx, cancel := context.WithCancelCause(context.WithValue(context.Background(), key{}, "v"))
	child, stop := context.WithTimeout(ctx, time.Hour)
	defer stop()
	fmt.Println(child.Value(key{}), child.Err())
	context.AfterFunc(child, func() { fmt.Println("after") })
	cancel(errors.New("enough"))
	<-child.Done()
	time.Sleep(time.Millisecond)
	fmt.Println(child.Err(), context.Cause(child))
	short, stop2 := context.WithTimeout(context.Background(), time.Millisecond)
	defer stop2()
	<-short.Done()
	fmt.Println(short.Err(), errors.Is(short.Err(), context.DeadlineExceeded))

}
