/** A name of the document, the same for every mention of it, and what the document says for it. */
export class Name {
  /** The best evidence for each kind, from the name itself or a fuller one. */
  readonly support: number[] = [0, 0, 0, 0];
  /** For each kind, the shorter names that it gives its bearer; found when they are asked for. */
  readonly parts: (readonly Name[] | undefined)[] = [undefined, undefined, undefined, undefined];
  /** Persons of the document have it as their family name. */
  isFamily = false;

  /** `key`: in lower case, tokens apart. */
  constructor(readonly key: string) {}
}

/** The names of one document. */
export class Names {
  private readonly byKey = new Map<string, Name>();

  called(key: string): Name {
    let name = this.byKey.get(key);
    if (!name) {
      name = new Name(key);
      this.byKey.set(key, name);
    }
    return name;
  }
}
