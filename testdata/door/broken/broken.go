// Package broken does not compile; nothing imports it.
package broken

func Broken() int { return "text" }
