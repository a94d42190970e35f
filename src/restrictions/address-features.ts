import { type RestrictionFeature, row } from './feature-row'

/** Features of addressee, urgency and subject: `Editors:`, `please`, `this story`. */
export const addressFeatures: readonly RestrictionFeature[] = [
  // addressee, urgency and the story itself, for a restriction as notes between desks have them
  row('addressee at the start', /^[-:,.]*U?[A]/, 'Editors: hold', 'Hold'),
  row('addressee and colon', /^[-:,.DPUd]*A[ADUoO,]*[:.-]/, 'Editors: hold', 'Editors hold'),
  row('urgent at the start', /^[-:,.A]*U/, 'Urgent: kill', 'Kill'),
  row('please', /P/, 'Please hold', 'Hold'),
  row('for subscribers', /D[A][DPyo]*[-.]*$/, 'for subscribers only', 'Subscribers: hold'),
  row('this story', /dS|dD?S/, 'this story', 'a story'),
  row('the story', /S/, 'story', 'ferry'),
  row('what it is made of', /s/, 'quotes', 'ferry'),
  row('opens with the story', /^[AUPDd:,.-]*[Ss]/, 'Story withdrawn', 'Withdrawn story'),
  row('our', /w/, 'our story', 'the story'),
  row('publish', /V/, 'publish', 'appear'),
  row('no core word', /^[^EeKkHhRNMqjzyVv]*$/, 'Monday', 'Hold until Monday'),
]
