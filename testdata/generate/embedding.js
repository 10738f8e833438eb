import {
  Box as $Box, boxClass as $boxClass, equal as $equal, field as $field, funcOf as $funcOf,
  intType as $intType, interfaceOf as $interfaceOf, method as $method, named as $named,
  pointerTo as $pointerTo, println as $println, runAlone as $runAlone, stringType as $stringType,
  structClass as $structClass, structOf as $structOf,
} from "goes/runtime";

class base {
  constructor(id = 0) {
    this.id = id;
  }

  ID() {
    return this.id;
  }

  Rename(n) {
    this.id = n;
  }

  $clone() {
    return new base(this.id);
  }

  $assign(other) {
    this.id = other.id;
  }

  $equals(other) {
    return this.id === other.id;
  }
}

const base$type = $named("main.base", "main", () => $structOf([$field("id", $intType, "", false, "main")]));
$structClass(base, base$type);

const namer$type = $named("main.namer", "main", () => $interfaceOf([$method("Name", () => func$string$type)]));

const fixed$type = $named("main.fixed", "main", () => $stringType, () => ["Name"]);

class fixed$box extends $Box {
  Name() {
    return fixed$Name(this.value);
  }
}

$boxClass(fixed$box, fixed$type);

function fixed$Name(f) {
  return f;
}

class user {
  constructor(base$ = new base(), namer = null, extra = null) {
    this.base = base$;
    this.namer = namer;
    this.extra = extra;
  }

  $clone() {
    return new user(this.base.$clone(), this.namer, this.extra);
  }

  $assign(other) {
    this.base.$assign(other.base);
    this.namer = other.namer;
    this.extra = other.extra;
  }

  $equals(other) {
    return this.base.$equals(other.base) && $equal(this.namer, other.namer) && this.extra === other.extra;
  }
}

const user$type = $named("main.user", "main", () => $structOf([$field("base", base$type, "", true, "main"), $field("namer", namer$type, "", true, "main"), $field("extra", ptr$extra$type, "", true, "main")]), () => ["ID", "Name"]);
$structClass(user, user$type);

class user$box extends $Box {
  ID() {
    return this.value.base.ID();
  }

  Name() {
    return this.value.namer.Name();
  }
}

$boxClass(user$box, user$type);

class extra {
  constructor(note = "") {
    this.note = note;
  }

  $clone() {
    return new extra(this.note);
  }
}

const extra$type = $named("main.extra", "main", () => $structOf([$field("note", $stringType, "", false, "main")]));
$structClass(extra, extra$type);

function main() {
  const u = new user(new base(1), new fixed$box(fixed$type, "u"), new extra("n"));
  u.base.Rename(2);
  u.extra.note += "!";
  const i = new user$box(user$type, u.$clone());
  $println(u.base.id, i.ID(), i.Name(), u.extra.note, u.base.id);
}

const func$string$type = $funcOf([], [$stringType]);
const ptr$extra$type = $pointerTo(extra$type);

$runAlone(main);
