export { detect } from 'wirecopy'
