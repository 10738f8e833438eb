module syn

go 1.27
