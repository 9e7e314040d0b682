/** A name of something that is neither person, place nor organisation. It makes no record. */
export interface OtherReading {
  readonly weight: number;
}
