import { featureRow, type RestrictionFeature } from './feature-row'

/**
 * Features of a line by its addressee, its urgency and the story that it names: `Editors:`, `please`, `this story`.
 * Also whether it has a word for publishing, or none of the core words of restrictions.
 */
export const addressFeatures: readonly RestrictionFeature[] = [
  // addressee, urgency and the story itself, for a restriction as notes between desks have them
  featureRow('addressee at the start', /^[-:,.]*U?[A]/, 'Editors: hold', 'Hold'),
  featureRow('addressee and colon', /^[-:,.DPUd]*A[ADUoO,]*[:.-]/, 'Editors: hold', 'Editors hold'),
  featureRow('urgent at the start', /^[-:,.A]*U/, 'Urgent: kill', 'Kill'),
  featureRow('please', /P/, 'Please hold', 'Hold'),
  featureRow('for subscribers', /D[A][DPyo]*[-.]*$/, 'for subscribers only', 'Subscribers: hold'),
  featureRow('this story', /dS|dD?S/, 'this story', 'a story'),
  featureRow('the story', /S/, 'story', 'ferry'),
  featureRow('what it is made of', /s/, 'quotes', 'ferry'),
  featureRow('opens with the story', /^[AUPDd:,.-]*[Ss]/, 'Story withdrawn', 'Withdrawn story'),
  featureRow('our', /w/, 'our story', 'the story'),
  featureRow('publish', /V/, 'publish', 'appear'),
  featureRow('no core word', /^[^EeKkHhRNMqjzyVv]*$/, 'Monday', 'Hold until Monday'),
]
