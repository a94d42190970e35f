export { json, toJson } from 'wirecopy/json'
