module example.net/rep

go 1.26
