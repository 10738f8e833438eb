module example.com/twotemps

go 1.27
