module example.com/debugging

go 1.26
