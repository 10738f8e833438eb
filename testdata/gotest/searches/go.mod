module searches

go 1.27
