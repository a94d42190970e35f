// Months and weekdays: CLDR; the rest: usage of agencies and sites.
import type { Language } from '../language'
import { rows, words } from '../words'

/** Bengali. */
export const bengali: Language = {
  tag: 'bn',
  name: 'Bengali',
  script: 'Beng',
  months: rows(
    `জানুয়ারি|জানু|জানুয়ারী, ফেব্রুয়ারি|ফেব|ফেব্রুয়ারী|ফেব্রু, মার্চ, এপ্রিল|এপ্রি, মে, জুন, জুলাই|জুল, আগস্ট|আগ|অগস্ট|অগাস্ট,
    সেপ্টেম্বর|সেপ|সেপ্ট, অক্টোবর|অক্টো, নভেম্বর|নভে, ডিসেম্বর|ডিসে`,
  ),
  weekdays: rows('সোমবার, মঙ্গলবার, বুধবার, বৃহস্পতিবার, শুক্রবার, শনিবার, রবিবার'),
  and: words('ও, এবং'),
  byline: words('প্রতিবেদক:, লেখক:'),
  in: words('থেকে'),
  jobs: words('প্রতিবেদক, সংবাদদাতা, প্রতিনিধি'),
  anonymous: words('নিজস্ব প্রতিবেদক'),
  labels: words('বিশ্লেষণ, মতামত, সাক্ষাৎকার'),
  furniture: {
    'comment-count': words('# মন্তব্য, # টি মন্তব্য'),
    related: words('আরও পড়ুন*, আরো পড়ুন*, আরও খবর'),
    share: words('শেয়ার করুন*'),
    meta: words('প্রকাশ:*, প্রকাশিত:*'),
    advertisement: words('বিজ্ঞাপন'),
    rights: words('সর্বস্বত্ব সংরক্ষিত*'),
    'photo-credit': words('ছবি:*'),
  },
  endMarks: words('সমাপ্ত'),
  editorsNote: words('সম্পাদকের নোট'),
  embargo: words('নিষেধাজ্ঞা:'),
  notices: {
    correction: words('সংশোধনী'),
    update: words('আপডেট:'),
  },
  published: words('প্রকাশ'),
  updated: words('আপডেট'),
  abbreviations: words('ডা, ড, মো, মোঃ, প্রফে'),
  common: [],
}
