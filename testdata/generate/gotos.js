import { println as $println, runAlone as $runAlone } from "goes/runtime";

function main() {
  let i = 0;
  again$: for (;;) {
    i++;
    if (i < 3) {
      continue again$;
    }
    done$: {
      for (let j = 0; j < 3; j++) {
        if (j === i - 2) {
          break done$;
        }
        $println(j);
      }
    }
    $println("done", i);
    break;
  }
}

$runAlone(main);
