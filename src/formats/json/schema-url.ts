/** The `$id` of the JSON Schema of an article, its major version in the path. */
export const SCHEMA_URL = 'https://wirecopy.dev/schema/0/article.schema.json'
