// Months and weekdays: CLDR; the rest: usage of agencies and sites.
import type { Language } from '../language'
import { rows, words } from '../words'

/** Hindi. */
export const hindi: Language = {
  tag: 'hi',
  name: 'Hindi',
  script: 'Deva',
  months: rows(
    `जनवरी|जन, फ़रवरी|फ़र|फरवरी|फर, मार्च, अप्रैल, मई, जून, जुलाई|जुल, अगस्त|अग, सितंबर|सित|सितम्बर, अक्टूबर|अक्टू|अक्तूबर,
    नवंबर|नव|नवम्बर, दिसंबर|दिस|दिसम्बर`,
  ),
  weekdays: rows('सोमवार, मंगलवार, बुधवार, गुरुवार, शुक्रवार, शनिवार, रविवार'),
  and: words('और, एवं, व'),
  byline: words('लेखक:, रिपोर्ट:'),
  in: words('से, में'),
  jobs: words('संवाददाता, पत्रकार, रिपोर्टर'),
  anonymous: words('संवाददाता'),
  labels: words('विश्लेषण, विचार, राय'),
  furniture: {
    'comment-count': words('# टिप्पणी, # टिप्पणियाँ'),
    related: words('यह भी पढ़ें*, ये भी पढ़ें*, इसे भी पढ़ें*'),
    share: words('शेयर करें*'),
    meta: words('प्रकाशित:*, प्रकाशित तिथि*'),
    advertisement: words('विज्ञापन'),
    rights: words('सर्वाधिकार सुरक्षित*'),
    'photo-credit': words('फोटो:*'),
  },
  endMarks: words('समाप्त, (समाप्त)'),
  roles: {
    editing: words('संपादन:'),
    translation: words('अनुवाद:'),
  },
  editorsNote: words('संपादक का नोट'),
  embargo: words('प्रतिबंधित:'),
  notices: {
    correction: words('सुधार:'),
    update: words('अपडेट:'),
  },
  published: words('प्रकाशित'),
  updated: words('अपडेट'),
  abbreviations: words('डॉ, डा, प्रो, कु, पं'),
  common: [],
}
