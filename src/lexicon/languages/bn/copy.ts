// Months and weekdays: CLDR; the rest: usage of agencies and news sites.
import type { Language } from '../../language'

/** Word lists for parsing copy: Bengali. */
export const bengali: Language = {
  tag: 'bn',
  script: 'Beng',
  months: `
    জানু+য়ারি|জানুয়ারী, ফেব+্রু+য়ারি|ফেব্রুয়ারী, মার্চ, এপ্রি+ল, মে, জুন, জুল+াই, আগ+স্ট|অগস্ট|অগাস্ট, সেপ+্ট+েম্বর,
    অক্টো+বর, নভে+ম্বর, ডিসে+ম্বর`,
  weekdays: 'সোমবার, মঙ্গলবার, বুধবার, বৃহস্পতিবার, শুক্রবার, শনিবার, রবিবার',
  and: 'ও, এবং',
  byline: 'প্রতিবেদক:, লেখক:',
  in: 'থেকে',
  jobs: 'প্রতিবেদক, সংবাদদাতা',
  labels: 'বিশ্লেষণ, মতামত, সাক্ষাৎকার, প্রশ্ন, উত্তর',
  anonymous: 'প্রতিনিধি, নিজস্ব প্রতিনিধি, নিজস্ব প্রতিবেদক, জেলা প্রতিনিধি, সংবাদদাতা',
  furniture: {
    'comment-count': '# মন্তব্য, # টি মন্তব্য',
    related: 'আরও পড়ুন*, আরো পড়ুন*',
    share: 'শেয়ার করুন*',
    advertisement: 'বিজ্ঞাপন',
    rights: 'সর্বস্বত্ব সংরক্ষিত*',
    'photo-credit': 'ছবি:*',
  },
  endMarks: 'সমাপ্ত',
  notices: {
    correction: 'সংশোধনী',
  },
  foot: {
    about: 'প্রতিষ্ঠান সম্পর্কে',
    contact: 'যোগাযোগ, গণমাধ্যম যোগাযোগ',
    reach: 'আরও তথ্যের জন্য',
  },
  published: 'প্রকাশ',
  updated: 'আপডেট',
  common: '',
}
