// Returns in scopes where a variable hides a named result.
package main

import (
	"errors"
	"fmt"
)

func fail(n int) error { return errors.New(fmt.Sprint("no ", n)) }

func deferred() (n int, err error) {
	defer func() { n *= 10 }()
	for i := range 3 {
		n = i
		if err := fail(i); err != nil && i == 1 {
			return n, err
		}
	}
	return 5, nil
}

func swapped() (a, b int) {
	defer func() { recover() }()
	{
		a, b := 1, 2
		if b, a := a+10, b+20; a > 0 {
			return b, a
		}
		return a, b
	}
}

func inSwitch(x any) (v int, err error) {
	defer fmt.Println("done", x)
	switch v := x.(type) {
	case int:
		return v + 1, nil
	case error:
		err := fmt.Errorf("wrapped: %w", v)
		return len(err.Error()), err
	}
	return v, err
}

func each(yield func(int, error) bool) {
	_ = yield(1, nil) && yield(2, fail(2))
}

func inRange() (n int, err error) {
	for n, err := range each {
		if err != nil {
			return n, err
		}
	}
	return -1, nil
}

func inRangeDeferred() (n int, err error) {
	defer func() {
		if err != nil {
			err = fmt.Errorf("late: %w", err)
		}
	}()
	for n, err := range each {
		if err != nil {
			n := n * 100
			return n, err
		}
	}
	return -1, nil
}

func inLiteral() (err error) {
	defer func() { fmt.Println("outer", err) }()
	try := func() (err error) {
		defer func() { fmt.Println("inner", err) }()
		if err := fail(7); err != nil {
			return err
		}
		return nil
	}
	if err := try(); err != nil {
		return fmt.Errorf("try: %w", err)
	}
	return nil
}

func main() {
	fmt.Println(deferred())
	fmt.Println(swapped())
	fmt.Println(inSwitch(4))
	fmt.Println(inSwitch(fail(3)))
	fmt.Println(inSwitch("s"))
	fmt.Println(inRange())
	fmt.Println(inRangeDeferred())
	fmt.Println(inLiteral())
}
