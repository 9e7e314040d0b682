/** How {@link mapOrdered} works through its source. */
export interface Lane<In, Out> {
  /** How many items may be under way or waiting for their turn: the back-pressure. */
  width: number;
  run(item: In, index: number): Promise<Out>;
}

type Source<In> = Iterable<In> | AsyncIterable<In>;

/**
 * Maps a source with several items under way at once and gives the results in order of input. The
 * source is read only as far as the lane is wide, and a result does not wait for a slow source.
 */
export async function* mapOrdered<In, Out>(
  source: Source<In>,
  { width, run }: Lane<In, Out>,
): AsyncGenerator<Out, void> {
  const iterator = iteratorOf(source);
  const slots: Promise<{ value: Out } | undefined>[] = [];
  let index = 0;
  let reading = false;
  let ended = false;
  admit();
  try {
    while (slots.length > 0) {
      const settled = await slots[0];
      slots.shift();
      if (!settled) return;
      admit();
      yield settled.value;
    }
  } finally {
    // A source that is being waited for may never answer, so its end is not waited for.
    if (!ended) await (reading ? undefined : iterator.return?.());
  }

  function admit(): void {
    if (reading || ended || slots.length >= width) return;
    const slot = fill();
    slot.catch(() => undefined); // it is thrown in its turn
    slots.push(slot);
  }

  async function fill(): Promise<{ value: Out } | undefined> {
    const item = await next();
    if (item.done) return undefined;
    const place = index++;
    admit();
    return { value: await run(item.value, place) };
  }

  async function next(): Promise<IteratorResult<In>> {
    reading = true;
    try {
      const item = await iterator.next();
      ended = item.done === true;
      return item;
    } catch (error) {
      ended = true;
      throw error;
    } finally {
      reading = false;
    }
  }
}

function iteratorOf<In>(source: Source<In>): AsyncIterator<In> | Iterator<In> {
  return Symbol.asyncIterator in source
    ? source[Symbol.asyncIterator]()
    : source[Symbol.iterator]();
}
