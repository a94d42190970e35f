/** Languages whose short words cling to the next by an apostrophe: `l’Élysée`, `dell’Unione`. */
export const eliding = 'fr, it, ca'
