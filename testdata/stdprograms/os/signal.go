// What package os/signal is for, in short.
package main

import (
	"context"
	"fmt"
	"os"
	"os/signal"
)

func main() {
	c := make(chan os.Signal, 1)
	signal.Notify(c, os.Interrupt)
	signal.Stop(c)
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	stop()
	<-ctx.Done()
	fmt.Println(ctx.Err(), len(c), signal.Ignored(os.Interrupt))

}
