// The main features of this module, for the scoreboard of modules.
package main

import (
	"errors"
	"fmt"
	"os"
	"time"

	"github.com/spf13/cobra"
)

func command() *cobra.Command {
	var verbose bool
	var names []string
	var wait time.Duration
	root := &cobra.Command{Use: "app", Short: "An app", Version: "1.2.3", SilenceUsage: true}
	root.PersistentFlags().BoolVarP(&verbose, "verbose", "v", false, "say more")
	greet := &cobra.Command{
		Use: "greet [who]", Aliases: []string{"hi"}, Short: "Greets", Example: "  app greet Ann", Args: cobra.RangeArgs(0, 2),
		RunE: func(cmd *cobra.Command, args []string) error {
			fmt.Println("greet", args, names, wait, verbose, cmd.CommandPath())
			if len(args) == 2 {
				return errors.New("two are too many")
			}
			return nil
		},
	}
	greet.Flags().StringSliceVar(&names, "name", []string{"nobody"}, "names to greet")
	greet.Flags().DurationVarP(&wait, "wait", "w", time.Second, "time to wait")
	count := &cobra.Command{Use: "count", Short: "Counts", Hidden: true, Run: func(cmd *cobra.Command, _ []string) {
		n, _ := cmd.Flags().GetInt("to")
		fmt.Println("count to", n)
	}}
	count.Flags().Int("to", 3, "where to stop")
	count.MarkFlagRequired("to")
	root.AddCommand(greet, count)
	return root
}

func main() {
	for _, args := range [][]string{
		{"greet", "Ann", "--name", "a,b", "-vw", "90s"}, {"hi"}, {"greet", "a", "b"}, {"greet", "a", "b", "c"}, {"count"},
		{"count", "--to=x"}, {"count", "--to=7"}, {"gret"}, {"greet", "--nmae"}, {"--version"}, {"help", "greet"}, {"--help"},
	} {
		root := command()
		root.SetArgs(args)
		root.SetOut(os.Stdout)
		root.SetErr(os.Stdout)
		fmt.Println("$", args)
		fmt.Println("=", root.Execute())
	}
}
