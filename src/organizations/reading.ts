/** What a rule of this room says about a name. */
export interface OrganizationReading {
  /** How much the rule is worth as evidence, higher is surer. */
  readonly weight: number;
  /** The acronym the text gives for the name, in brackets after it. */
  readonly acronym?: string;
}
