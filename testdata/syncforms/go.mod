module example.com/syncforms

go 1.27
