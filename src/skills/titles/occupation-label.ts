/** One name of an occupation in an imported vocabulary (O*NET, ESCO, ISCO, one's own). */
export interface OccupationLabel {
  /** Code or address in the vocabulary. Narrower codes sort behind the broader ones that they begin with. */
  readonly occupation: string;
  readonly label: string;
  /** A heading over occupations, such as an ISCO group: the answer only where no occupation fits as well. */
  readonly group?: boolean;
}
