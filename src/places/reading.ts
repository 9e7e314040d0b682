/** What a rule of this room says about a name. */
export interface PlaceReading {
  /** How much the rule is worth as evidence, higher is surer. */
  weight: number;
}
