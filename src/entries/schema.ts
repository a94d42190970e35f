export * from '../article/schema'
