/** What a step tells a reader at its end, free of any host's markup: hosts render and escape it. */
export type SummaryBlock =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'table'; readonly header: readonly string[]; readonly rows: readonly (readonly string[])[] }
  /** Foreign text such as a log, shown as it is. */
  | { readonly kind: 'log'; readonly title: string; readonly text: string };

export type Summary = readonly SummaryBlock[];
