/** Languages whose short words elide before the next word: `l’Élysée`, `dell’Unione`. */
export const eliding = 'fr, it, ca'
