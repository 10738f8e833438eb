// The page: what is seen and clicked. What a todo is and how the list changes, Go says (../todo/list.go).
import { Active, All, Completed, type Filter, GoError, Open, type View } from "../todo/list.go";
import { itemRow } from "./row.ts";
import { read, write } from "./saved.ts";

const list = Open(read())!;

function element<T extends HTMLElement>(id: string): T {
  return document.getElementById(id) as T;
}

const text = element<HTMLInputElement>("text");
const problem = element("problem");

/** Makes a change; what Go says against it is shown. */
function change(f: () => void): boolean {
  try {
    f();
    problem.textContent = "";
    return true;
  } catch (error) {
    if (!(error instanceof GoError)) throw error;
    problem.textContent = error.message;
    return false;
  }
}

function show(view: View): void {
  element("list").hidden = view.Left + view.Done === 0;
  element<HTMLInputElement>("all").checked = view.Left === 0;
  element("items").replaceChildren(
    ...view.Items.map((item) =>
      itemRow(item, {
        toggle: () => change(() => list.Toggle(item.ID)),
        edit: (typed) => change(() => list.Edit(item.ID, typed)),
        remove: () => change(() => list.Remove(item.ID)),
      }),
    ),
  );
  element("tags").textContent = view.Tags.map((tag) => `#${tag}`).join(" ");
  element("left").textContent = view.LeftInText;
  for (const link of document.querySelectorAll<HTMLAnchorElement>("#filters a"))
    link.toggleAttribute("aria-current", link.hash === `#/${view.Filter}`);
  element("clear").hidden = view.Done === 0;
  element<HTMLButtonElement>("undo").disabled = !view.CanUndo;
  element<HTMLButtonElement>("redo").disabled = !view.CanRedo;
}

/** The filter that the address names. */
function filter(): Filter {
  return [Active, Completed].find((name) => location.hash === `#/${name}`) ?? All;
}

element("new").addEventListener("submit", (event) => {
  event.preventDefault();
  if (change(() => list.Add(text.value))) text.value = "";
});
element("all").addEventListener("change", () => list.ToggleAll());
element("clear").addEventListener("click", () => list.ClearCompleted());
element("undo").addEventListener("click", () => list.Undo());
element("redo").addEventListener("click", () => list.Redo());
addEventListener("hashchange", () => list.Show(filter()));

list.Show(filter());
list.OnChange((view) => {
  write(list);
  show(view);
});
