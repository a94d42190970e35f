export * from '../article'
