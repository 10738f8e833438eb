// The main features of this module, for the scoreboard of modules.
package main

import (
	"context"
	"fmt"
	"net/http"
	"net/http/httptest"
	"slices"
	"strings"

	"github.com/go-chi/chi/v5"
	"github.com/go-chi/chi/v5/middleware"
)

type key struct{}

func main() {
	r := chi.NewRouter()
	r.Use(middleware.StripSlashes, middleware.Recoverer, middleware.SetHeader("X-From", "chi"))
	r.Get("/", func(w http.ResponseWriter, r *http.Request) { fmt.Fprint(w, "root") })
	r.Route("/articles", func(r chi.Router) {
		r.With(func(next http.Handler) http.Handler {
			return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
				next.ServeHTTP(w, r.WithContext(context.WithValue(r.Context(), key{}, "page "+r.URL.Query().Get("p"))))
			})
		}).Get("/", func(w http.ResponseWriter, r *http.Request) { fmt.Fprint(w, r.Context().Value(key{})) })
		r.Get("/{year:[0-9]{4}}-{slug}", func(w http.ResponseWriter, r *http.Request) {
			fmt.Fprintf(w, "%s/%s %s", chi.URLParam(r, "year"), chi.URLParam(r, "slug"), chi.RouteContext(r.Context()).RoutePattern())
		})
		r.Post("/{id}", func(w http.ResponseWriter, r *http.Request) { w.WriteHeader(201) })
	})
	r.Mount("/admin", http.StripPrefix("/admin", http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		fmt.Fprint(w, "admin ", r.URL.Path)
	})))
	r.Get("/files/*", func(w http.ResponseWriter, r *http.Request) { fmt.Fprint(w, chi.URLParam(r, "*")) })
	r.NotFound(func(w http.ResponseWriter, r *http.Request) { http.Error(w, "nothing here", 404) })
	for _, target := range []string{"GET /", "GET /articles/?p=3", "GET /articles/2024-hello", "GET /articles/24-x", "POST /articles/9",
		"PUT /articles/9", "GET /admin/users", "GET /files/a/b.txt", "GET /none"} {
		var method, path string
		fmt.Sscan(target, &method, &path)
		rec := httptest.NewRecorder()
		r.ServeHTTP(rec, httptest.NewRequest(method, path, nil))
		fmt.Printf("%s: %d %q %s\n", target, rec.Code, rec.Body, rec.Header().Get("X-From"))
	}
	var routes []string
	chi.Walk(r, func(method, route string, _ http.Handler, middlewares ...func(http.Handler) http.Handler) error {
		routes = append(routes, fmt.Sprint(method, " ", route, " ", len(middlewares)))
		return nil
	})
	slices.Sort(routes)
	fmt.Println(strings.Join(routes, "\n"))
}
