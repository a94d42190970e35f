/**
 * Class of an item, by the IPTC scheme `ninat`: `text`, `picture`, `composite` for a package.
 * `component`, `planning`, `event` and `concept` are items that are not news.
 */
export type ItemClass =
  | 'text'
  | 'picture'
  | 'graphic'
  | 'animated'
  | 'video'
  | 'audio'
  | 'data'
  | 'composite'
  | 'component'
  | 'planning'
  | 'event'
  | 'concept'
