export { newsml, toNewsml } from 'wirecopy/newsml'
