// Package dep calls back while others are initialized.
package dep

type Hook interface{ Hook(string) string }

var hooks []Hook

func Register(h Hook) int { hooks = append(hooks, h); return len(hooks) }

func Run(s string) (out []string) {
	for _, h := range hooks {
		out = append(out, h.Hook(s))
	}
	return out
}

type List[T any] struct{ items []T }

func (l *List[T]) Add(x T) *List[T] { l.items = append(l.items, x); return l }

func Map[T, U any](l *List[T], f interface{ Do(T) U }) *List[U] {
	var out List[U]
	for _, x := range l.items {
		out.Add(f.Do(x))
	}
	return &out
}

func (l *List[T]) Items() []T { return l.items }

func Convert[T interface{ To() U }, U any](x T) U { return x.To() }
