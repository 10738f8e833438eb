// Crawler visits all pages of a simulated site with a pool of goroutines and reports what it found.
package main

import (
	"context"
	"errors"
	"fmt"
	"sort"
	"sync"
	"time"
)

// Result is the outcome of one visit.
type Result struct {
	URL   string
	Depth int
	Links int
	Err   error
}

// Crawler remembers what has been visited and limits how many fetches run at once.
type Crawler struct {
	site    *Site
	timeout time.Duration
	tokens  chan struct{}
	results chan Result
	pending sync.WaitGroup

	mu   sync.Mutex
	seen map[string]int // URL -> depth
}

// NewCrawler makes a crawler with a number of parallel fetches and a timeout for each.
func NewCrawler(site *Site, parallel int, timeout time.Duration) *Crawler {
	return &Crawler{
		site:    site,
		timeout: timeout,
		tokens:  make(chan struct{}, parallel),
		results: make(chan Result),
		seen:    make(map[string]int),
	}
}

// visit starts a goroutine for a page that has not been seen.
func (c *Crawler) visit(ctx context.Context, url string, depth int) {
	c.mu.Lock()
	_, known := c.seen[url]
	if !known {
		c.seen[url] = depth
	}
	c.mu.Unlock()
	if known {
		return
	}
	c.pending.Add(1)
	go func() {
		defer c.pending.Done()
		select {
		case c.tokens <- struct{}{}:
			defer func() { <-c.tokens }()
		case <-ctx.Done():
			c.results <- Result{URL: url, Depth: depth, Err: ctx.Err()}
			return
		}
		page, err := c.fetch(ctx, url)
		for _, link := range page.Links {
			c.visit(ctx, link, depth+1)
		}
		c.results <- Result{URL: url, Depth: depth, Links: len(page.Links), Err: err}
	}()
}

func (c *Crawler) fetch(ctx context.Context, url string) (Page, error) {
	ctx, cancel := context.WithTimeout(ctx, c.timeout)
	defer cancel()
	return c.site.Fetch(ctx, url)
}

// Crawl visits everything that can be reached from url.
func (c *Crawler) Crawl(ctx context.Context, url string) []Result {
	c.visit(ctx, url, 0)
	go func() {
		c.pending.Wait()
		close(c.results)
	}()
	var results []Result
	for result := range c.results {
		results = append(results, result)
	}
	sort.Slice(results, func(i, j int) bool { return results[i].URL < results[j].URL })
	return results
}

func classify(err error) string {
	switch {
	case err == nil:
		return "ok"
	case errors.Is(err, context.DeadlineExceeded):
		return "timeout"
	case errors.Is(err, errNotFound):
		return "dead link"
	default:
		return "error"
	}
}

func main() {
	ctx, cancel := context.WithTimeout(context.Background(), time.Minute)
	defer cancel()
	crawler := NewCrawler(NewSite(6, 8), 5, 250*time.Millisecond)
	results := crawler.Crawl(ctx, "/")

	counts := make(map[string]int)
	links := 0
	for _, result := range results {
		counts[classify(result.Err)]++
		links += result.Links
	}
	fmt.Printf("%d pages, %d links\n", len(results), links)
	for _, class := range []string{"ok", "dead link", "timeout", "error"} {
		fmt.Printf("%-10s %3d\n", class, counts[class])
	}
	fmt.Println()
	for _, result := range results {
		if result.Err != nil {
			fmt.Printf("%-9s %-8s %v\n", classify(result.Err), result.URL, result.Err)
		}
	}
}
