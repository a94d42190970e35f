// Months and weekdays: CLDR; the rest: usage of agencies and news sites.
import type { Language } from '../../language'

/** Word lists for parsing copy: Hindi. */
export const hindi: Language = {
  tag: 'hi',
  script: 'Deva',
  months: `
    जन+वरी, फ़र+वरी|फर+वरी, मार्च, अप्रैल, मई, जून, जुल+ाई, अग+स्त, सित+ंबर|सितम्बर, अक्टू+बर|अक्तूबर, नव+ंबर|नवम्बर,
    दिस+ंबर|दिसम्बर`,
  weekdays: 'सोमवार, मंगलवार, बुधवार, गुरुवार, शुक्रवार, शनिवार, रविवार',
  and: 'और, एवं, व',
  byline: 'लेखक:, रिपोर्ट:',
  in: 'से, में',
  jobs: 'संवाददाता, पत्रकार',
  labels: 'विश्लेषण, विचार, राय, साक्षात्कार, टिप्पणी, प्रश्न, सवाल, उत्तर, जवाब',
  anonymous: 'संवाददाता, हमारे संवाददाता, जागरण संवाददाता, निज संवाददाता',
  furniture: {
    'comment-count': '# टिप्पणी, # टिप्पणियाँ',
    related: 'यह भी पढ़ें*, ये भी पढ़ें*',
    share: 'शेयर करें*',
    advertisement: 'विज्ञापन',
    rights: 'सर्वाधिकार सुरक्षित*',
    'photo-credit': 'फोटो:*',
  },
  endMarks: 'समाप्त',
  roles: {
    editing: 'संपादन:',
  },
  notices: {
    correction: 'सुधार:',
  },
  foot: {
    about: 'कंपनी के बारे में, संस्था के बारे में',
    contact: 'संपर्क, मीडिया संपर्क, संपर्क सूत्र',
    reach: 'अधिक जानकारी के लिए',
  },
  published: 'प्रकाशित',
  updated: 'अपडेट',
  common: '',
}
