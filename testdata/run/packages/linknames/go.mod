module example.com/linknames

go 1.27
