/** The first of a list, and how many there are in all. */
export interface FewView<Item> {
  readonly items: readonly Item[];
  readonly total: number;
}
