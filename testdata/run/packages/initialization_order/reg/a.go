package reg

import (
	"fmt"

	"example.com/order/dep"
)

var id = dep.Register(hook{})
var Out = dep.Run("early")

var Lengths = dep.Map[string, int](new(dep.List[string]).Add("a").Add("bcd"), lengths{}).Items()
var Conv = dep.Convert[from, to](from{2})

type hook struct{}

func (hook) Hook(s string) string {
	counter++
	return fmt.Sprint(s, id, prefix, table["x"], counter, Limit, kinds[1], local())
}
