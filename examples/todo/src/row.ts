// One todo in the list.
import type { Item } from "../todo/list.go";

/** What can be done with it. An edit that is refused stays open. */
interface Actions {
  toggle(): void;
  edit(text: string): boolean;
  remove(): void;
}

export function itemRow(item: Item, actions: Actions): HTMLLIElement {
  const row = document.createElement("li");
  row.classList.toggle("done", item.Done);
  row.classList.toggle("important", item.Important);
  const done = document.createElement("input");
  done.type = "checkbox";
  done.checked = item.Done;
  done.ariaLabel = `${item.Title} is done`;
  done.addEventListener("change", actions.toggle);
  const title = document.createElement("span");
  title.className = "title";
  title.textContent = item.Title;
  title.addEventListener("dblclick", () => edit(row, item, actions));
  const remove = document.createElement("button");
  remove.type = "button";
  remove.textContent = "×";
  remove.ariaLabel = `Remove ${item.Title}`;
  remove.addEventListener("click", actions.remove);
  row.append(done, title, ...item.Tags.map(tagMark), remove);
  return row;
}

function tagMark(tag: string): HTMLElement {
  const mark = document.createElement("span");
  mark.className = "tag";
  mark.textContent = tag;
  return mark;
}

/** Shows a field with the item's text; Enter takes what is typed, Escape leaves the item as it was. */
function edit(row: HTMLLIElement, item: Item, actions: Actions): void {
  const shown = [...row.childNodes];
  const field = document.createElement("input");
  field.className = "edit";
  field.value = item.Text();
  const close = () => row.replaceChildren(...shown);
  field.addEventListener("keydown", ({ key }) => {
    if (key === "Escape") close();
    if (key === "Enter" && field.value === item.Text()) close();
    else if (key === "Enter") actions.edit(field.value);
  });
  field.addEventListener("blur", () => field.isConnected && close());
  row.replaceChildren(field);
  field.focus();
}
