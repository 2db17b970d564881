/** Another document, as a link names it. Only documents this audience may see are ever referred to. */
export interface Reference {
  readonly id: string;
  readonly title: string;
}
