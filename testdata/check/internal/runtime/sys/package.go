package sys

type nih struct{}

type NotInHeap struct{ _ nih }
