// What package log/slog is for, in short.
package main

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"os"
	"time"
)

type secret string

func (secret) LogValue() slog.Value { return slog.StringValue("***") }
func main() {
	opt := &slog.HandlerOptions{Level: slog.LevelDebug, ReplaceAttr: func(groups []string, a slog.Attr) slog.Attr {
		if a.Key == slog.TimeKey && len(groups) == 0 {
			return slog.Attr{}
		}
		return a
	}}
	l := slog.New(slog.NewTextHandler(os.Stdout, opt))
	l.With("a", 1).Info("hello there", "key", secret("k"), slog.Group("g", "x", 1.5, "d", time.Second))
	j := slog.New(slog.NewJSONHandler(os.Stdout, opt)).WithGroup("req")
	j.Debug("m", "err", errors.New("bad"), "list", []int{1, 2})
	j.LogAttrs(context.Background(), slog.LevelWarn+1, "w", slog.Bool("ok", true))
	fmt.Println(l.Enabled(context.Background(), slog.LevelDebug-1))

}
