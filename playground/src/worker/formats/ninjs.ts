export { ninjs, toNinjs } from 'wirecopy/ninjs'
