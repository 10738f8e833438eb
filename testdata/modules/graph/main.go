// The main features of this module, for the scoreboard of modules.
package main

import (
	"errors"
	"fmt"
	"os"
	"sort"

	"github.com/dominikbraun/graph"
	"github.com/dominikbraun/graph/draw"
)

type city struct {
	Name  string
	Count int
}

func main() {
	g := graph.New(func(c city) string { return c.Name }, graph.Directed(), graph.Weighted(), graph.PreventCycles())
	for i, name := range []string{"A", "B", "C", "D", "E", "F"} {
		g.AddVertex(city{name, i}, graph.VertexAttribute("color", "red"), graph.VertexWeight(i))
	}
	for _, e := range []struct {
		from, to string
		weight   int
	}{{"A", "B", 4}, {"A", "C", 1}, {"C", "B", 2}, {"B", "D", 5}, {"C", "D", 9}, {"D", "E", 1}} {
		fmt.Print(g.AddEdge(e.from, e.to, graph.EdgeWeight(e.weight)), " ")
	}
	fmt.Println(g.AddEdge("D", "A"), g.AddEdge("A", "Z"), errors.Is(g.AddVertex(city{Name: "A"}), graph.ErrVertexAlreadyExists))
	fmt.Println(graph.ShortestPath(g, "A", "E"))
	fmt.Println(graph.ShortestPath(g, "A", "F"))
	order, err := graph.StableTopologicalSort(g, func(a, b string) bool { return a < b })
	fmt.Println(order, err)
	paths, err := graph.AllPathsBetween(g, "A", "D")
	sort.Slice(paths, func(i, j int) bool { return fmt.Sprint(paths[i]) < fmt.Sprint(paths[j]) })
	fmt.Println(paths, err)
	graph.BFS(g, "D", func(name string) bool { fmt.Print(name, " "); return false })
	n, err := g.Size()
	m, _ := g.Order()
	fmt.Println(n, m, err)
	reduced, err := graph.TransitiveReduction(g)
	size, _ := reduced.Size()
	fmt.Println(size, err)
	u := graph.New(graph.IntHash, graph.Weighted())
	for i := range 6 {
		u.AddVertex(i)
	}
	for i := range 6 {
		u.AddEdge(i, (i+1)%6, graph.EdgeWeight(i+1))
		u.AddEdge(i, (i+2)%6, graph.EdgeWeight(10-i))
	}
	tree, err := graph.MinimumSpanningTree(u)
	edges, _ := tree.Edges()
	sum := 0
	for _, e := range edges {
		sum += e.Properties.Weight
	}
	fmt.Println(len(edges), sum/2 > 0, err)
	single := graph.New(graph.StringHash, graph.Directed())
	single.AddVertex("only", graph.VertexAttribute("label", "one"))
	fmt.Println(draw.DOT(single, os.Stdout))
}
