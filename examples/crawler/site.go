package main

import (
	"context"
	"errors"
	"fmt"
	"time"
)

// Page is what a fetch returns.
type Page struct {
	URL   string
	Title string
	Links []string
}

var (
	errNotFound = errors.New("page not found")
	errServer   = errors.New("internal server error")
)

// Site is a simulated web site: a graph of pages with latencies, dead links and slow corners.
type Site struct {
	pages map[string]Page
	delay map[string]time.Duration
}

// NewSite builds a site of sections with pages; the links are pseudo-random but always the same.
func NewSite(sections, pages int) *Site {
	site := &Site{pages: make(map[string]Page), delay: make(map[string]time.Duration)}
	root := Page{URL: "/", Title: "Home"}
	seed := uint32(2463534242)
	next := func(n int) int {
		seed ^= seed << 13
		seed ^= seed >> 17
		seed ^= seed << 5
		return int(seed % uint32(n))
	}
	for s := range sections {
		section := fmt.Sprintf("/s%d", s)
		root.Links = append(root.Links, section)
		index := Page{URL: section, Title: fmt.Sprintf("Section %d", s), Links: []string{"/"}}
		for p := range pages {
			url := fmt.Sprintf("%s/p%d", section, p)
			index.Links = append(index.Links, url)
			page := Page{URL: url, Title: fmt.Sprintf("Page %d.%d", s, p), Links: []string{section}}
			for range 3 {
				page.Links = append(page.Links, fmt.Sprintf("/s%d/p%d", next(sections), next(pages+1)))
			}
			site.pages[url] = page
			site.delay[url] = time.Duration(1+next(4)) * time.Millisecond
		}
		site.pages[section] = index
	}
	site.pages["/"] = root
	site.delay["/s1/p1"] = time.Hour // never answers in time
	return site
}

// Fetch takes as long as the page takes, or until ctx is done.
func (s *Site) Fetch(ctx context.Context, url string) (Page, error) {
	select {
	case <-time.After(s.delay[url]):
	case <-ctx.Done():
		return Page{}, fmt.Errorf("fetch %s: %w", url, ctx.Err())
	}
	if url == "/s2/p2" {
		return Page{}, fmt.Errorf("fetch %s: %w", url, errServer)
	}
	page, ok := s.pages[url]
	if !ok {
		return Page{}, fmt.Errorf("fetch %s: %w", url, errNotFound)
	}
	return page, nil
}
