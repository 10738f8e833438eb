module example.com/x-net-html

go 1.27

require golang.org/x/net v0.62.0
