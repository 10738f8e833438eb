//go:build goes

package main

import "context"

func describe(o Order, p *Line) Line
func each(list []string, f func(s string, i int) (string, error)) ([]string, error)
func biggest(shapes []Shape) Shape
func sum(a, b int64) int64
func load(ctx context.Context, ms int) (string, error)
func (l *Line) rename(to string) string

//goes:async
func slow(n int) int
