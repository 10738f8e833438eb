module example.com/companions

go 1.27
