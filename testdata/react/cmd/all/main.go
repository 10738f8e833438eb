// Command all prints what the page, the server and the tests of the app show, each by its own way to these packages.
package main

import (
	"context"
	"errors"
	"fmt"

	"example.com/desk/crew"
	"example.com/desk/formula"
	"example.com/desk/lists"
	"example.com/desk/orders"
	"example.com/desk/sim"
)

func main() {
	tellOrders()
	tellFormulas()
	tellCrew()
	tellSim()
}

func tellOrders() {
	o := orders.New("Zoë")
	_, err := o.Total()
	fmt.Println("empty:", err, err == orders.ErrEmpty)
	o.Customer.Address = &orders.Address{Street: "Hauptstraße 1", City: "Köln"}
	o.Add("tea", 2, 350)
	o.Add("cup", 1, 1299)
	o.Add("tea", 1, 350)
	total, _ := o.Total()
	fmt.Println("total:", orders.Text(total), o.Changes())
	err = o.Add("pot", 0, 1)
	var wrong *orders.LineError
	fmt.Println("wrong:", err, errors.As(err, &wrong), errors.Is(err, orders.ErrQuantity), wrong.Index)
	text, _ := orders.Format(*o)
	fmt.Println(text)
	again, _ := orders.Parse(text)
	total, _ = again.Total()
	fmt.Println("again:", again.Customer.Address.City, len(again.Lines), total)
	_, err = orders.Parse(`{"customer": 1}`)
	fmt.Println("parse:", err)
	_, err = orders.Parse(`{"lines": [{"sku": "x", "qty": -1}]}`)
	fmt.Println("parse:", err)
	for _, group := range o.Groups() {
		fmt.Println("group:", group.Key, lists.Map(group.Value, func(l orders.Line) string { return l.SKU }))
	}
}

func tellFormulas() {
	for _, text := range []string{"2 * (x + 1) ^ 2 ^ y", "1 + ", "1 / (x - 3)", "2 * größe"} {
		n, err := formula.Parse(text)
		if err != nil {
			var syntax *formula.SyntaxError
			fmt.Println("formula:", err, errors.As(err, &syntax))
			continue
		}
		value, err := n.Eval(map[string]float64{"x": 3, "y": 2})
		if err != nil {
			fmt.Println("formula:", n, formula.Names(n), err, errors.Is(err, formula.ErrZero))
			continue
		}
		fmt.Println("formula:", n, formula.Names(n), value)
	}
}

func tellCrew() {
	jobs := make([]crew.Job, 6)
	for i := range jobs {
		jobs[i] = crew.Job{ID: i, Text: fmt.Sprintf("n * 10 / (n - %d)", 3)}
	}
	last := 0
	results, err := crew.Run(context.Background(), jobs, 3, func(done int) { last = done })
	fmt.Println("crew:", len(results), err, last)
	for _, r := range results {
		if r.Err != nil {
			fmt.Println("crew:", r.Job.ID, r.Err)
		} else {
			fmt.Println("crew:", r.Job.ID, r.Value)
		}
	}
	ctx, cancel := context.WithCancelCause(context.Background())
	cancel(errors.New("the page was left"))
	_, err = crew.Run(ctx, nil, 0, nil)
	fmt.Println("crew:", err)
	jobs = make([]crew.Job, 0, 1)
	_, err = crew.Run(ctx, append(jobs, crew.Job{Text: "1"}), 1, nil)
	fmt.Println("crew: left:", errors.Is(err, context.Cause(ctx)))
}

func tellSim() {
	w, _ := sim.Run(sim.Config{Seed: 7, Steps: 1000, Start: sim.Point{X: 1}})
	fmt.Printf("sim: %g,%g %.3f %d\n", w.End.X, w.End.Y, w.Farthest, w.Visits["north"])
	_, err := sim.Run(sim.Config{Steps: sim.MaxSteps + 1})
	fmt.Println("sim:", err)
}
