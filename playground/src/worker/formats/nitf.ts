export { nitf, toNitf } from 'wirecopy/nitf'
