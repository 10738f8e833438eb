module frontend

go 1.20
