// Months and weekdays: CLDR; short months as AP and Reuters abbreviate them; the rest: usage of agencies and of the sites that print them.
import type { Language } from '../../language'

/** Word lists for parsing copy: English. */
export const english: Language = {
  tag: 'en',
  script: 'Latn',
  months: `
    jan+uary, feb+ruary, mar+ch, apr+il, may, jun+e, jul+y, aug+ust, sep+t+ember, oct+ober, nov+ember, dec+ember`,
  weekdays: 'mon+day, tue+s+day, wed+nesday, thu+r+s+day, fri+day, sat+urday, sun+day',
  dateWords: 'of, the, st, nd, rd, th',
  and: 'and, &, with',
  byline: `
    by, story by, text by, words by, written by, report by, reported by, analysis by, column by, commentary by,
    review by, posted by, created by, published by, submitted by, added by`,
  in: 'in, at, reporting from, from',
  jobs: `
    writer, writers, correspondent, correspondents, reporter, reporters, editor, editors, columnist, journalist,
    contributor, photographer, producer, critic, staff, bureau, chief, desk, analyst, anchor, intern, fellow,
    researcher, stringer`,
  anonymous: `
    staff reporter, staff reporters, staff writer, staff writers, staff correspondent, our staff reporter,
    our correspondent, our correspondents, our reporter, from our correspondent, a correspondent, correspondents,
    agencies, news agencies, wire services, wire reports, from wire reports, news desk, web desk, online desk,
    sports desk, business desk, newsroom, staff, staff report, staff and wire reports, agencies and staff,
    special correspondent, sports reporter, admin, editorial board, the editorial board, from our own correspondent,
    from our special correspondent`,
  labels: `
    explainer, analysis, news analysis, opinion, watch, breaking, breaking news, update, updated, correction, corrected,
    clarification, verdict, news, live, live updates, exclusive, feature, factbox, fact check, timeline, preview,
    review, interview, column, commentary, comment, editorial, recap, obituary, profile, poll, quiz, photo, photos,
    video, gallery, podcast, listen, read, note, warning, alert, urgent, flash, bulletin, advisory, question, answer, q,
    a, q&a, background, context, just in, developing, weather, summary, highlights, key points, takeaways, wrap,
    roundup, special report, press release, spotlight, file, graphic, chart, map, reaction, quotes, newsmaker, refile,
    repeat, embargo, scorers, standings, results, scores, fixtures, teams, source, contact, location, when, where, what,
    who, why, how, date, time`,
  furniture: {
    'comment-count': `
      # comment, # comments, comments (#), comments #, no comments, no comments yet, no comments on *, comments,
      comments off*, comments are closed*, be the first to comment*, # reply, # replies, # response, # responses,
      # thought on *, # thoughts on *, one comment, view comments*, show comments*, join the conversation, have your say`,
    'reply-form': `
      leave a reply*, leave a comment*, post a comment*, post comment, add a comment*, write a comment*, submit comment,
      reply, cancel reply, your email address will not be published*, required fields are marked*, save my name*,
      notify me of *, you must be logged in*, log in to comment*, sign in to comment*, this site uses akismet*,
      learn how your comment data*`,
    related: `
      related posts, related post, related articles, related article, related stories, related story, related news,
      related topics, related content, related:*, related story:*, related article:*, related stories:*,
      you may also like*, you might also like*, you may like, you may also be interested in*, also read, also read:*,
      also read |*, also read -*, also see:*, read also, read also:*, read more, read more:*, read more about*,
      read more from*, read next *, read the full story*, see also, see also:*, more from this section,
      more from this author, more from:*, more on this story*, more stories*, more news, must read, recommended,
      recommended for you, recommended stories, editors' picks, editor's picks, editor's choice, don't miss,
      don't miss:*, in case you missed it, top stories, latest news, latest stories, latest posts, recent posts,
      recent comments, popular posts, most popular, most read, trending, trending now, trending news, trending stories,
      what to read next*, watch:*, click here to read*, click here for more*, view all, see all, see more,
      load more, show more`,
    share: `
      share, share this *, share it, share on, share on facebook*, share on twitter*, share on x, share on whatsapp*,
      share via*, share article, # share, # shares, shares, tweet, pin, pin it, post, save, save article, bookmark,
      email, e-mail, mail, copy link, link copied*, print, print this *, print article, email this *, click to share*,
      click to email*, click to print*, like this, like, like loading, loading, # likes, follow, facebook twitter*,
      share facebook*, share tweet*, tweet share*, share save*`,
    paging: `
      previous post*, next post*, previous article*, next article*, previous, next, prev, older posts, newer posts,
      previous page, next page, page # of #, # of #, continue reading*, story continues below*,
      article continues below*, scroll to continue*, scroll down to continue*, back,
      back to top, photo # of #, post navigation`,
    navigation: `
      home, menu, search, skip to content*, skip to main content*, close, log in, login, log out, sign in, register,
      about us, contact us, privacy policy*, terms of use, terms of service, terms and conditions, cookie policy,
      sitemap, advertise with us, home >*, home »*, home ›*, home /*, home |*, you are here*, sections, categories,
      view this email in your browser*, view in browser*, powered by *, feature image, facebook feature image, featured image, watch live`,
    meta: `
      posted by *, posted in *, published by *, last updated*, last modified*, by admin *, by web desk, tags:*, tags,
      topics:*, topics, category:*, categories:*, filed under *, filed in *, keywords:*, views:*, # views, # view,
      # minutes ago, # mins ago, # hours ago, # hour ago, # days ago, # day ago, # weeks ago, # months ago, # years ago,
      just now, table of contents, about the author, source link, web editor:*, this article was originally published*,
      this story was originally published*, this article originally appeared*, this article was first published*, this story was first published by *, this story was first published on *, this article first appeared in *,
      this article first appeared on *, this story first appeared in *, this story first appeared on *, this article was translated from *,
      this story has not been edited*, (this story has not been edited*, (except for the headline*,
      except for the headline*`,
    'reading-time': `
      # min read, # mins read, # minute read, # minutes read, #-minute read, #-min read, # min, # mins, read time: #*,
      reading time: #*, estimated read*, less than # minute *, less than # minutes *, listen to this article*, listen to this story*`,
    'sign-up': `
      subscribe, subscribe now*, subscribe to our*, subscribe to continue*, sign up, sign up for our*, sign up to our*,
      sign up for free*, sign up for the *, newsletters, get our app*, get the latest news*, get breaking news*,
      stay informed*, stay up to date*, follow us*, follow @*, join our whatsapp*, join our telegram*, download our app*,
      support independent journalism*, support our journalism*, become a member*, donate, donate now*,
      already a subscriber*, already have an account*, enter your email*, email address, we use cookies*,
      this site uses cookies*, this website uses cookies*, by subscribing you*, by subscribing,*,
      by subscribing to our*, by signing up you*, by signing up,*, by signing up to our*, by signing up for our*, accept, accept all,
      thank you for subscribing*, start your free trial*`,
    advertisement: `
      advertisement, advertisements, advertisement -*, story continues below advertisement, story continues below ad,
      story continues below this ad, story continues after advertisement, article continues below advertisement,
      article continues below ad, article continues below this ad, article continues after advertisement,
      continues below advertisement*, continue reading below advertisement*, ad, ads, ads by *, advertising, sponsored, sponsored content,
      promoted, paid content, learn more`,
    rights: `
      all rights reserved*, *all rights reserved, (c) #*, copyright ©*, copyright (c)*, copyright #*, copyright,
      copyright:*, *copyright #, this material may not be published*, reproduction in whole*,
      republished with permission*, reprinted with permission*, our standards:*, disclaimer:*,
      no part of this publication*, republish this article*, purchase licensing rights*,
      the views and opinions expressed*, the opinions expressed in this article*`,
    'photo-credit': `
      photo:*, photos:*, photo by *, photos by *, photo credit*, photo courtesy*, photo/*, (photo:*, (photo by *,
      (photo courtesy*, photograph:*, photograph by *, image:*, image credit*, image source*, (image:*, picture:*,
      file photo, file photo:*, (file photo), *(file photo), representational image*, representative image*,
      illustration:*, graphic:*, video:*, *via getty images, *via getty images), */getty images, */getty images),
      ap photo/*, (ap photo/*, courtesy:*, credit:*, caption:*, hide caption, toggle caption`,
  },
  endMarks: 'ends, end',
  roles: {
    reporting: `
      reporting by, reported by, report by, story by, reporting:, writing and reporting by, reporting and writing by`,
    'additional reporting': `
      additional reporting by, extra reporting by, with reporting by, with assistance from, with inputs from, with additional reporting by, with inputs from agencies,
      with agency inputs, with files from`,
    writing: 'writing by, written by, text by, words by',
    editing: 'editing by, edited by, editor:, editors:, web editor:',
    compiling: 'compiled by, compiling by',
    translation: 'translation by, translated by',
    graphics: 'graphic by, graphics by, graphic:, graphics:, illustration by',
    photography: 'photo by, photos by, photography by, photographs by',
    video: 'video by, filmed by, camera by, video editing by, production by, produced by',
    contributor: 'contributed by, contributors:, contributor:, contributions by, research by',
  },
  editorsNote: `
    eds:, eds note, ed:, ed note, ed's note, editor's note, editors' note, editors note, editor note, editors:,
    note to editors, notes to editors, note to desks, desk note, attention editors, attn editors, attn:,
    not for publication, for editors only, internal use only, laserphoto, laserphotos, lasergraphic, lasergraphics,
    ap photo, ap photos, ap graphic, ap graphics, with am-, with pm-, with bc-, an ap news analysis,
    check against delivery, for release immediately, for release: immediate, for release: immediately, release: immediate,
    release: immediately`,
  embargo:
    'hold for release, hold until, for release, for immediate, for publication, for use, advance for, immediate release, not for broadcast',
  notices: {
    correction: `
      correction, corrects, correction:, corrections:, corrected:, corrected version, correcting, corrective,
      official correction, this story has been corrected, this story was corrected, this story corrects,
      this article has been corrected, this article was corrected, this article has been amended,
      this article was amended, this version corrects, this corrects, this is a corrected version,
      an earlier version of this, a previous version of this, in an earlier version of this, correction to our,
      correction to bulletin, correction to item, correction to story, correction to report, correction to article,
      a correction to our, an earlier post`,
    clarification: `
      clarification:, clarifies, clarifying, this story has been clarified, this story clarifies,
      this article has been clarified, this story has been updated to clarify`,
    refile: 'refiles, refile:, refiling, refiled, repeats, repeat:, resends, fixes, this story has been refiled',
    advisory: `
      advisory:, media advisory, news advisory, photo advisory, advisory to editors, attention: graphic,
      warning: graphic, graphic content`,
    update: `
      update, adds, adding, updates, updating, update:, updated:, updated to, updated with, recasts, recasting,
      rewrites, releads, changes, changing, removes, deletes, drops, inserts, trims, edits, combines, replaces,
      writes through, incorporates, expands, restores, new throughout, minor edits, this story has been updated,
      this story was updated, this article has been updated, this article was updated, this post has been updated,
      this story is developing, this is a developing story`,
  },
  foot: {
    notes: `
      the following information is not for publication, the following information is not intended for publication,
      the following details are not for publication, not for publication`,
    editors: `
      note to editors, notes to editors, note for editors, notes for editors, note to the editor, notes to the editor,
      note to editor, notes to editor, editor's notes, editors' notes`,
    legal: `
      forward-looking statements, forward looking statements, forward-looking statement, forward-looking information,
      note on forward-looking statements, note regarding forward-looking statements, cautionary note*,
      cautionary statement*, cautionary language*, special note regarding*, special note on*, safe harbor, safe harbour,
      safe harbor statement*, safe harbour statement*, legal, legal notice*, legal statement*, legal disclaimer*,
      disclaimer, non-gaap financial measures`,
    contact: `
      contact, contacts, contact information, contact details, contact person, media contact, media contacts,
      media contact information, media contact (*, media contacts (*, media inquiries, media enquiries, media relations,
      media relations contact, media and investor contact, media and investor contacts, media & investor contact,
      media & investor contacts, press contact, press contacts, press contact (*, press inquiries, press enquiries,
      press relations, press and media contact, investor contact, investor contacts, investor contact (*,
      investor inquiries, investor enquiries, investor relations, investor relations contact,
      investor relations contacts, investor relations inquiries, investor and media contact, investor and media contacts,
      investor & media contact, investor & media contacts, investors contact, public relations, public relations contact,
      company contact, company contacts, corporate contact, corporate contacts, corporate relations, editorial contact,
      editorial contacts, analyst contact, analyst contacts, analyst inquiries, news contact, general inquiries,
      general enquiries, sales contact, sales inquiries, sales enquiries`,
    reach: `
      to contact the reporter, to contact the reporters, to contact the editor, to contact the editors,
      to contact the author, write to, for more information, for further information, for additional information`,
  },
  notebook: `
    notebook*, dpa notebook*, refile*, note to editors*, internet links*, contact*, dpa contact*, dpa-contact*,
    editorial contact*`,
  about: 'about, about the',
  restrictions: `
    editorial use, editorial use only, for editorial use only, restricted to editorial use, no sales, strictly no sales,
    no resales, no resale, no archive, no archives, no archiving, no archival use, no third-party sales,
    no third party sales, no third-party use, no third party use, no commercial use, no commercial or editorial sales,
    no use after*, not for distribution*, no internet, no internet use, no online, no online use, no tv, no tv use, no radio, no radio use, no mobile,
    no mobile use, one-time use only, one time use only, not for sale*, not for resale*, not for advertising*,
    mandatory credit*, agencies out, agencies and radio out, radio out, tv out, tv and radio out, radio and tv out,
    attention: graphic content, attention: graphic images, warning: graphic content, warning: graphic images,
    caution: graphic content, * out, *provided by a third party, *graphic content`,
  rights: {
    usage: `
      this material may not be published, this material may not be reproduced, this material may not be used,
      this story may not be published, this story may not be reproduced, this content may not be published,
      this content may not be reproduced, this article may not be published, this article may not be reproduced,
      for editorial use only, for subscriber use only, this story is for editorial use only,
      this story is for subscriber use only, this content is for subscriber use only, no part of this publication may be,
      no part of this story may be, no part of this service may be, redistribution or reuse, redistribution or re-use,
      redistribution or publication, redistribution and reuse, reproduction prohibited, reproduction without permission`,
    source: 'source',
    link: `
      view original content, view original release, view source version, view the original, original content,
      original release, photos accompanying, logo -, logo:, photo -, photo:, video -, video:, image -, image:, infographic -,
      infographic:, photo/multimedia gallery, photos/multimedia gallery, to view the, ap, more ap, information from, follow, online:, click for restrictions`,
    sent: 'news release transmitted by',
    provided: 'news provided by',
    numbered: 'media release',
    companies: 'companies in this story, companies mentioned in this story',
    credit: 'mandatory credit, credit line',
    reference: 'source text, further company coverage, further coverage',
    standing: `
      neither the tsx venture exchange, neither tsx venture exchange, neither the toronto stock exchange,
      this information is subject to the disclosure, this information is required to be disclosed,
      this information is information that, the information in this release is subject to`,
  },
  published: `
    published, published on, publish date, publication date, first published, first published on, originally published,
    posted, posted on, date posted, date published, date:, issued, issued on, release date, created, created on, filed,
    uploaded on`,
  updated: `
    updated, updated on, last updated, last updated on, last update, update:, modified, modified on, last modified`,
  common: `
    the, and, that, said, with, which, from, their, this, have, would, were, they, been, who, his, its, after, by, not,
    but, to, of, for, it, he, at, as, be, on, she, about, more, than, had, are, has, will, was, is`,
}
