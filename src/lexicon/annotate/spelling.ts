/** Languages whose short words elide before a vowel: `l’Élysée`, `dell’Unione`. */
export const eliding = 'fr, it, ca'
