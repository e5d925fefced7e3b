/** What is believed of these rests on what was written of a source or a group, because of this field. */
export interface WrittenItem {
  readonly field: string;
  readonly subjects: readonly string[];
}
