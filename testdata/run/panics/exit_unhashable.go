// An unhashable map key.
package main

func main() {
	m := map[any]int{}
	m["ok"] = 1
	m[map[string]int{}] = 2
}
