// Months and weekdays: CLDR; short months as AP and Reuters cut them; the rest: usage of agencies and of the sites that print them.
import type { Language } from '../language'
import { rows, words } from '../words'

/** English. */
export const english: Language = {
  tag: 'en',
  name: 'English',
  script: 'Latn',
  months: rows(
    `january|jan, february|feb, march|mar, april|apr, may, june|jun, july|jul, august|aug, september|sept|sep, october|oct, november|nov,
    december|dec`,
  ),
  weekdays: rows(
    'monday|mon, tuesday|tue|tues, wednesday|wed, thursday|thu|thur|thurs, friday|fri, saturday|sat, sunday|sun',
  ),
  dateWords: words('of, the, st, nd, rd, th'),
  and: words('and, &, with'),
  byline: words(
    'by, story by, text by, words by, written by, report by, reported by, analysis by, column by, commentary by, review by',
  ),
  in: words('in, at, reporting from, from'),
  jobs: words(
    `writer, writers, correspondent, correspondents, reporter, reporters, editor, editors, columnist, journalist, contributor, photographer,
    producer, critic, staff, bureau, chief, desk, analyst, anchor, host, intern, fellow, researcher, videographer, stringer, commentator`,
  ),
  anonymous: words(
    `staff reporter, staff reporters, staff writer, staff writers, staff correspondent, our staff reporter, our correspondent, our
    correspondents, our reporter, from our correspondent, a correspondent, correspondents, correspondent, agencies, news agencies, news agency,
    wire services, wire reports, wire staff, from wire reports, news desk, newsdesk, web desk, online desk, sports desk, business desk,
    monitoring desk, international desk, foreign desk, city desk, news service, newsroom, staff, staff report, staff and agencies, staff and wire
    reports, agencies and staff, contributor, special correspondent, sports reporter, business reporter, admin, editorial board, the editorial
    board, editorial team, press release, bureau report, web team`,
  ),
  labels: words(
    `explainer, analysis, news analysis, opinion, watch, breaking, breaking news, update, updated, correction, corrected, clarification,
    verdict, news, live, live updates, exclusive, feature, factbox, fact box, fact check, timeline, preview, review, interview, column,
    commentary, comment, editorial, recap, obituary, profile, poll, quiz, photo, photos, pictures, video, gallery, podcast, listen, read, note,
    warning, alert, urgent, flash, bulletin, advisory, question, answer, q, a, q&a, background, context, just in, developing, weather, summary,
    highlights, key points, takeaways, wrap, wrapup, roundup, special report, sponsored, press release, media release, insight, spotlight, file,
    file photo, graphic, chart, map, reaction, quotes, newsmaker, refile, repeat, embargo, embargoed, scorers, standings, results, scores,
    fixtures, teams, source, contact, location, when, where, what, who, why, how, date, time`,
  ),
  furniture: {
    'comment-count': words(
      `# comment, # comments, comments (#), comments #, no comments, no comments yet, no comments on *, comments, comments off,
      comments off on *, comments are closed*, be the first to comment*, # reply, # replies, # response, # responses,
      # responses to *, # thought on *, # thoughts on *, one thought on *, one comment, view comments*, view all comments,
      view # comments, show comments*, join the conversation, join the discussion, have your say, please rate this*,
      # users responded in *`,
    ),
    'reply-form': words(
      `leave a reply*, leave a comment*, post a comment*, post comment, add a comment*, add comment, add your comment*,
      write a comment*, submit comment, reply, cancel reply, your email address will not be published*,
      your e-mail address will not be published*, required fields are marked*, save my name*, notify me of *,
      you must be logged in*, log in to leave a comment, log in to comment*, sign in to comment*, logged in as *,
      please enter your comment*, please enter your name*, this site uses akismet*, learn how your comment data*`,
    ),
    related: words(
      `related posts, related post, related articles, related article, related stories, related story, related news, related topics,
      related content, related:*, related story:*, related article:*, related stories:*, you may also like*, you might also like*,
      you may like, you may also be interested in*, you might be interested in*, also read, also read:*, also read |*, also read -*,
      also see:*, read also, read also:*, read more, read more:*, read more about*, read more on:*, read more from*, read next*,
      read the full story*, read the full article*, see also, see also:*, more from this section, more from this author,
      more from author, more from:*, more on this story*, more on this:*, more stories*, more news, must read, must read:*,
      recommended, recommended for you, recommended stories, recommended:*, editors' picks, editor's picks, editor's choice,
      don't miss, don't miss:*, in case you missed it, top stories, top news, latest news, latest stories, latest posts,
      recent posts, recent comments, popular posts, most popular, most read, trending, trending now, trending news,
      trending stories, trending:*, sponsored stories, what to read next*, up next, watch:*, watch live:*, watch |*,
      click here to read*, click here for more*, similar posts, other stories, view all, see all, see more, load more, show more,
      view more, all posts by*`,
    ),
    share: words(
      `share, share this*, share it, share on, share on facebook*, share on twitter*, share on x, share on whatsapp*,
      share on linkedin*, share via*, share article, # share, # shares, shares, shares #, share #, tweet, tweet this, pin, pin it,
      post, save, save article, save for later, bookmark, facebook, twitter, x, whatsapp, telegram, linkedin, pinterest, reddit,
      instagram, youtube, tiktok, messenger, email, e-mail, mail, google+, wechat, vk, rss, copy link, copy url, link copied*,
      print, print this*, print article, print friendly*, email this*, click to share*, click to email*, click to print*, like this,
      like, like loading, loading, # likes, follow, facebook twitter*, share facebook*, share tweet*, tweet share*, share save*,
      twitter facebook*`,
    ),
    paging: words(
      `previous post*, next post*, previous article*, next article*, previous, next, prev, previous next, prev next, older posts,
      newer posts, previous page, next page, page # of #, # of #, continue reading*, story continues below*, story continues after*,
      article continues below*, article continues after*, continues below advertisement*, scroll to continue*,
      scroll down to continue*, back, back to top, go back, return to top, photo # of #, # / #, view gallery, post navigation`,
    ),
    navigation: words(
      `home, menu, main menu, navigation, search, search for, skip to content*, skip to main content*, toggle navigation, close,
      log in, login, log out, sign in, register, about us, contact us, privacy policy*, terms of use, terms of service,
      terms and conditions, terms & conditions, cookie policy, sitemap, site map, advertise, advertise with us, home >*, home »*,
      home ›*, home /*, home |*, you are here*, sections, categories, powered by *, do not sell my personal information*,
      facebook feature image, feature image, featured image, connect with us, watch live`,
    ),
    meta: words(
      `posted by *, posted in *, posted:*, published:*, published by *, first published:*, updated:*, last updated*, last update:*,
      last modified*, written by admin, by admin*, by web desk, by news desk, tags:*, tags, topics:*, topics, category:*,
      categories:*, filed under*, filed in *, keywords:*, views:*, # views, # view, views #, # minutes ago, # minute ago,
      # mins ago, # min ago, # hours ago, # hour ago, # days ago, # day ago, # weeks ago, # week ago, # months ago, # years ago,
      an hour ago, a day ago, just now, table of contents, about the author, source link, (web editor:*, web editor:*,
      this article was originally published*, this story was originally published*, this article originally appeared*,
      this article was first published*, this article has been republished*, this story is auto-generated*,
      this story has not been edited*, (this story has not been edited*, (except for the headline*, except for the headline*,
      the story has been published from a wire*, first published on:*`,
    ),
    'reading-time': words(
      `# min read, # mins read, # minute read, # minutes read, #-minute read, #-min read, # min, # mins, read time: #*,
      reading time: #*, estimated reading time*, estimated read time*, time to read: #*, less than # minute*,
      listen to this article*, listen to article*, listen to this story*`,
    ),
    'sign-up': words(
      `subscribe, subscribe now*, subscribe to our*, subscribe to newsletter*, subscribe for free*, subscribe to continue*,
      unsubscribe, sign up, sign up for our*, sign up to our*, sign up for free*, sign up to receive*, sign up for the *,
      newsletter, newsletters, get our app*, get the latest news*, get breaking news*, stay informed*, stay up to date*, follow us*,
      join our whatsapp*, join our telegram*, join our channel*, download our app*, download the app*,
      support independent journalism*, support our journalism*, become a member*, donate, donate now*, already a subscriber*,
      already have an account*, forgot your password*, enter your email*, your email address, your email, email address,
      we use cookies*, this site uses cookies*, this website uses cookies*, by subscribing*, by signing up*, by continuing to use*,
      accept, accept all, accept all cookies, thank you for subscribing*, please check your inbox*, start your free trial*,
      this article is for subscribers*, click here to subscribe*, click here to join*, click here to sign up*, download now`,
    ),
    advertisement: words(
      `advertisement, advertisements, advertisement -*, ad, ads, ads by *, advertising, advert, sponsored, sponsored content,
      sponsored by *, sponsored links, sponsored post, promoted, promoted by *, paid content, skip ad*, learn more`,
    ),
    rights: words(
      `all rights reserved*, *all rights reserved, © *, (c) #*, copyright ©*, copyright (c)*, copyright #*, copyright, copyright:*,
      *copyright #, this material may not be published*, may not be published*, may not be reproduced*, reproduction in whole*,
      reproduction without*, republished with permission*, reprinted with permission*, our standards:*, disclaimer:*,
      no part of this publication*, published under creative commons*, republish this article*, republish this story*`,
    ),
    'photo-credit': words(
      `photo:*, photos:*, photo by *, photos by *, photo credit*, photo courtesy*, photo/*, (photo:*, (photo by *, (photo credit*,
      (photo courtesy*, [photo:*, photograph:*, photograph by *, image:*, image credit*, image source*, image caption*, (image:*,
      picture:*, picture by *, pic:*, file photo, file photo:*, file picture, (file photo), (file photo:*, *(file photo),
      representational image*, representative image*, for representation only*, illustration:*, illustration by *, graphic:*,
      video:*, video by *, *via getty images, *via getty images), */getty images, */getty images), ap photo/*, (ap photo/*,
      courtesy:*, credit:*, caption:*, hide caption, toggle caption`,
    ),
  },
  endMarks: words('ends, end, (ends), (end), /ends/'),
  roles: {
    reporting: words(
      'reporting by, reported by, report by, story by, reporting:, writing and reporting by, reporting and writing by',
    ),
    'additional reporting': words(
      'additional reporting by, extra reporting by, with reporting by, with assistance from, with inputs from',
    ),
    writing: words('writing by, written by, text by, words by'),
    editing: words('editing by, edited by, editor:, editors:, web editor:, web editors:'),
    compiling: words('compiled by, compiling by, compiled and edited by'),
    translation: words('translation by, translated by, translating by'),
    graphics: words('graphic by, graphics by, graphic:, graphics:, illustration by, illustrations by'),
    photography: words('photo by, photos by, photography by, photographs by, pictures by, picture by'),
    video: words('video by, videos by, filmed by, camera by, video editing by, production by, produced by'),
    contributor: words('contributing by, contributed by, contributors:, contributor:, contributions by, research by'),
  },
  editorsNote: words(
    `eds:, eds note, ed:, ed note, ed's note, editor's note, editors' note, editors note, editor note, editors:, note to editors, note for editors,
    notes to editors, notes for editors, note to desks, desk note, attention editors, attention editor, attn editors, attn:, attention desks,
    not for publication, for editors only, internal use only, laserphoto, laserphotos, lasergraphic, lasergraphics, ap photo, ap photos, ap graphic,
    ap graphics, with am-, with pm-, with bc-, an ap news analysis, agencies and radio out`,
  ),
  embargo: words(
    `embargoed until, embargoed till, embargoed to, embargoed for, embargoed:, embargo:, embargo until, embargo till, embargo lifts, embargo lifted,
    strict embargo, strictly embargoed, under embargo, under strict embargo, not for release, not for publication before, not for publication
    until, not for broadcast before, not for broadcast until, not for use before, not for use until, not to be published before, not to be used
    before, do not publish before, do not publish until, hold for release, hold until, for release, for immediate release, for immediate use, for
    publication, for use, advance for, immediate release`,
  ),
  notices: {
    kill: words(
      `kill kill, kill:, mandatory kill, bulletin kill, story kill, photo kill, please kill, kill advisory, story withdrawn, this story has been
      withdrawn, this story is withdrawn, this item has been withdrawn, this article has been withdrawn, the story has been withdrawn, withdrawn:,
      withdraws, withdrawal:, retraction:, retracted:, this story has been retracted, this article has been retracted, this story has been
      killed, eliminate:, mandatory eliminate, please disregard, editors please kill`,
    ),
    withhold: words(
      `hold hold, hold:, withhold:, withhold this, mandatory hold, mandatory withhold, please hold, please withhold, please do not use, do not use,
      do not publish, do not run, editors please hold`,
    ),
    correction: words(
      `corrects, correction:, corrections:, corrected:, corrected version, correcting, corrective, official correction, this story has been
      corrected, this story was corrected, this story corrects, this article has been corrected, this article was corrected, this article has
      been amended, this article was amended, this report has been corrected, this item has been corrected, this version corrects, this version
      of the story corrects, this corrects, this is a corrected version, this headline has been corrected, an earlier version of this, a previous
      version of this, earlier versions of this, previous versions of this, in an earlier version of this`,
    ),
    clarification: words(
      `clarification:, clarifications:, clarifies, clarifying, this story has been clarified, this story clarifies, this article has been
      clarified, this version clarifies, this story has been updated to clarify, this article has been updated to clarify`,
    ),
    refile: words(
      'refiles, refile:, refiling, refiled, repeats, repeat:, repeating, resends, resending, fixes, fixing, this story has been refiled',
    ),
    advisory: words(
      'advisory:, media advisory, news advisory, photo advisory, advisory to editors, attention: graphic, warning: graphic, graphic content',
    ),
    update: words(
      `adds, adding, updates, updating, update:, updated:, updated to, updated with, recasts, recasting, rewrites, rewriting, releads, changes,
      changing, removes, removing, deletes, drops, inserts, trims, edits, combines, replaces, writes through, incorporates, expands, restores, new
      throughout, minor edits, this story has been updated, this story was updated, this article has been updated, this article was updated, this
      report has been updated, this post has been updated, this story is developing, this is a developing story, this is a breaking news story`,
    ),
  },
  published: words(
    `published, published on, published at, publish date, publication date, first published, first published on, originally published, posted,
    posted on, posted at, date posted, date published, date:, issued, issued at, issued on, release date, created, created on, filed, uploaded on`,
  ),
  updated: words(
    'updated, updated on, updated at, last updated, last updated on, last updated at, last update, update:, modified, modified on, last modified',
  ),
  abbreviations: words(
    `mr, mrs, ms, dr, prof, rev, revd, sr, jr, st, ste, messrs, mme, mlle, pres, gov, lt, sen, sens, rep, reps, atty, asst, assoc, dept, supt, insp,
    sgt, cpl, pvt, pfc, spc, capt, cmdr, cdr, col, maj, gen, brig, adm, msgt, ssgt, tsgt, jan, feb, apr, aug, sept, oct, nov, dec, tue, tues, thu,
    thurs, co, cos, corp, inc, ltd, llc, bros, assn, mfg, intl, natl, univ, inst, vs, v, etc, e.g, i.e, approx, nos, pp, eds, cf, viz, ave, blvd,
    hwy, mt, ft, pt, lb, lbs, oz, u.s, u.n, u.k, u.s.a, u.a.e, d.c, a.m, p.m, ph.d, m.d, b.a, m.a, j.d, ariz, ark, calif, conn, fla, ga, ky, md,
    mich, minn, neb, nev, n.h, n.j, n.m, n.y, n.c, n.d, okla, pa, r.i, s.c, s.d, tenn, vt, va, w.va, wis, wyo, alta, b.c, n.b, n.s, p.e.i, sask`,
  ),
  common: words(
    `the, and, that, said, with, which, from, their, this, have, would, were, they, been, who, his, its, after, by, not, but, to, of, for, it, he,
    at, as, be, on, she, about, more, than, had, are, has, will, was, is`,
  ),
}
