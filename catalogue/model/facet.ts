/** The filters that show a count beside each of their choices. */
export const facets = ['tags', 'findings', 'checks', 'states', 'outlets', 'authors', 'people', 'languages'] as const;

export type Facet = (typeof facets)[number];
