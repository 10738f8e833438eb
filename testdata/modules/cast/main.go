// The main features of this module, for the scoreboard of modules.
package main

import (
	"fmt"
	"time"

	"github.com/spf13/cast"
)

func main() {
	fmt.Println(cast.ToString("mayonegg"), cast.ToString(8), cast.ToString(8.31), cast.ToString([]byte("one")), cast.ToString(nil))
	fmt.Println(cast.ToInt("8"), cast.ToInt(8.9), cast.ToInt(true), cast.ToInt64("0x10"), cast.ToUint8(300))
	fmt.Println(cast.ToBool("yes"), cast.ToBool("true"), cast.ToBool(1), cast.ToFloat64("3.5"))
	fmt.Println(cast.ToDuration("1h2m"), cast.ToDuration(5), cast.ToStringSlice("a b c"), cast.ToIntSlice([]any{1, "2", 3.0}))
	fmt.Println(cast.ToStringMap(`{"a": 1, "b": [true]}`), cast.ToStringMapString(map[any]any{"x": 1}))
	t, err := cast.ToTimeE("2020-02-03T04:05:06Z")
	fmt.Println(t.UTC(), err)
	fmt.Println(cast.ToTimeInDefaultLocation("2020-02-03", time.UTC))
	for _, value := range []any{"x", []int{1}, -1} {
		_, err := cast.ToUintE(value)
		fmt.Println(err)
	}
	fmt.Println(cast.ToSlice([]any{1, "a"}), cast.ToStringMapStringSlice(map[string]any{"k": []string{"v"}}))
}
