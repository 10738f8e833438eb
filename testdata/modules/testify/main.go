// The main features of this module, for the scoreboard of modules.
package main

import (
	"errors"
	"fmt"
	"strings"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/mock"
	"github.com/stretchr/testify/require"
)

type recorder struct{ failed bool }

func (r *recorder) Errorf(format string, args ...any) {
	for _, line := range strings.Split(fmt.Sprintf(format, args...), "\n") {
		if !strings.Contains(line, "Trace") && !strings.Contains(line, ".go:") && !strings.Contains(line, ".s:") {
			fmt.Println(strings.TrimRight(line, " \t"))
		}
	}
}

func (r *recorder) Logf(format string, args ...any) {}

func (r *recorder) FailNow() { r.failed = true }

type store struct{ mock.Mock }

func (s *store) Get(key string) (int, error) {
	args := s.Called(key)
	return args.Int(0), args.Error(1)
}

func main() {
	t := &recorder{}
	fmt.Println(assert.Equal(t, 1, 1), assert.Equal(t, []int{1, 2}, []int{1, 3}, "lists"))
	fmt.Println(assert.Contains(t, "hello", "ell"), assert.Len(t, []int{1}, 2), assert.Nil(t, nil))
	fmt.Println(assert.ElementsMatch(t, []int{1, 2}, []int{2, 1}), assert.InDelta(t, 1.0, 1.05, 0.1))
	fmt.Println(assert.Panics(t, func() { panic("x") }), assert.JSONEq(t, `{"a":1,"b":2}`, `{"b":2,"a":1}`))
	fmt.Println(assert.ErrorIs(t, fmt.Errorf("x: %w", errors.ErrUnsupported), errors.ErrUnsupported))
	require.True(t, false)
	fmt.Println(t.failed)
	s := &store{}
	s.On("Get", "a").Return(1, nil).Once()
	s.On("Get", mock.Anything).Return(0, errors.New("missing"))
	fmt.Println(s.Get("a"))
	fmt.Println(s.Get("b"))
	fmt.Println(s.AssertExpectations(t), s.AssertNumberOfCalls(t, "Get", 2))
}
