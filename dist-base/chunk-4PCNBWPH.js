import {
  BROADER,
  conditionsOf,
  correctionsOf,
  datedCorrections,
  isIdRole,
  isMarkup,
  namesOf,
  writeArticle
} from "./chunk-F2VBO2ZI.js";
import {
  dateOf
} from "./chunk-K7IQ6FCW.js";
import {
  conceptIdentity
} from "./chunk-EIXCJXSP.js";
import {
  EMPTY,
  extractJson,
  readHtmlBody,
  withHtml
} from "./chunk-3A6DRYHT.js";
import {
  roundTripHtmlBlocks
} from "./chunk-TELXX7CI.js";
import {
  stampOfTime
} from "./chunk-UUK2SE75.js";
import {
  withBeside
} from "./chunk-IK3ULOO2.js";
import {
  plainBlocks
} from "./chunk-IAGJ5QJL.js";
import {
  annotationsOf,
  locatedStory,
  reportZonelessTimes,
  roleNamed,
  withHead
} from "./chunk-LYHTHXSI.js";
import {
  createReporter
} from "./chunk-T2FW5SYP.js";
import {
  withBase,
  zonedJson
} from "./chunk-EHS23OWV.js";
import {
  BETWEEN_SPEAKERS,
  wordsIn
} from "./chunk-KRP356JW.js";
import {
  dataMiningKind
} from "./chunk-XP5S5KEA.js";
import {
  openedAt,
  toGenres
} from "./chunk-5HMUK2TQ.js";
import {
  knownStatus,
  readExpiry,
  strictestStatus
} from "./chunk-WIDA2SCI.js";
import {
  articleRestrictions
} from "./chunk-BQ2HDHVF.js";
import {
  findRestriction
} from "./chunk-ODSP73DO.js";
import {
  fieldSupport
} from "./chunk-DERV7HC7.js";
import {
  fields,
  jsonValues,
  list,
  nonEmpty,
  withoutUndefined,
  words
} from "./chunk-SIFXUQRP.js";
import {
  depthLimit,
  sourceText,
  toCode,
  toCount,
  toCountryCode,
  toDay,
  toEmail,
  toInstant,
  toLanguageTag,
  toLine,
  toSubdivisionCode,
  toText,
  toUri,
  toUriReference,
  toVersion
} from "./chunk-WZR4J4NQ.js";
import {
  isRecord
} from "./chunk-5SBVZHEZ.js";
import {
  WirecopyError
} from "./chunk-JCLXVOGT.js";

// src/formats/jsonld/graph.ts
var KINDS = /* @__PURE__ */ new Set(
  `NewsArticle Article ReportageNewsArticle AnalysisNewsArticle BackgroundNewsArticle OpinionNewsArticle
  ReviewNewsArticle AskPublicNewsArticle LiveBlogPosting BlogPosting SocialMediaPosting Report TechArticle
  ScholarlyArticle SatiricalArticle AdvertiserContentArticle`.split(/\s+/)
);
var typesOf = (thing) => list(thing["@type"] ?? thing.type).flatMap((type) => words(type)?.replace(/^.*[/#:]/, "") ?? []);
var isArticle = (thing) => typesOf(thing).some((type) => KINDS.has(type));
var DEPTH = 4;
var Graph = class {
  articles = [];
  named = /* @__PURE__ */ new Map();
  constructor(values) {
    for (const value of values) this.gather(value, 0);
  }
  /** Returns a thing. For a reference such as `{"@id": "#author"}`, returns the thing with this `@id`, if the document has it. */
  thing(value) {
    const given = fields(value);
    const id = words(given["@id"]);
    return id !== void 0 && Object.keys(given).length === 1 ? this.named.get(id) ?? given : given;
  }
  /** Returns a list of things, references resolved. A string is a thing with this name. */
  things(value) {
    return list(value).map((one) => typeof one === "string" ? { name: one } : this.thing(one));
  }
  gather(value, depth) {
    const thing = fields(value);
    const id = words(thing["@id"]);
    if (id !== void 0 && Object.keys(thing).length > 1) this.named.set(id, thing);
    if (isArticle(thing)) this.articles.push(thing);
    else if (depth < DEPTH) {
      for (const name of ["@graph", "mainEntity", "mainEntityOfPage", "itemListElement", "item", "hasPart"]) {
        for (const part of list(thing[name])) this.gather(part, depth + 1);
      }
    }
  }
};

// src/formats/inline/places-once.ts
var BETWEEN = "\0";
var MOST = 200;
function placesOnce(article) {
  const texts = wordsIn(article);
  const starts = [];
  let length = 0;
  for (const { text } of texts) {
    starts.push(length);
    length += text.length + BETWEEN.length;
  }
  let all;
  let looks = 0;
  return (words2) => {
    if (++looks > MOST) return void 0;
    all ??= texts.map(({ text }) => text).join(BETWEEN);
    const at = all.indexOf(words2);
    if (at < 0 || all.includes(words2, at + 1)) return void 0;
    const index = starts.findLastIndex((start2) => start2 <= at);
    const start = at - (starts[index] ?? 0);
    return { path: texts[index]?.path ?? "", start, end: start + words2.length, text: words2 };
  };
}

// src/formats/jsonld/read-parties.ts
var nameOf = (thing) => toLine(words(list(thing.name)[0])) ?? toLine([thing.givenName, thing.familyName].flatMap((part) => words(part) ?? []).join(" ")) ?? toLine(words(thing.legalName));
var nameIn = (graph2, value) => graph2.things(value).map(nameOf).find(Boolean);
function readByline(graph2, article) {
  const authors = graph2.things(article.author ?? article.creator).flatMap((one) => readAuthor(graph2, one) ?? []);
  const part = graph2.things(article.hasPart).find((one) => one.name === "byline");
  const text = toLine(words(part?.text)) ?? namesOf(authors);
  return text === void 0 ? void 0 : { text, ...authors.length && { authors } };
}
function readAuthor(graph2, thing) {
  const name = nameOf(thing);
  if (name === void 0) return void 0;
  const organisation = typesOf(thing).some((type) => type.endsWith("Organization"));
  return withoutUndefined({
    kind: organisation ? "organisation" : "person",
    name,
    jobTitle: toLine(words(list(thing.jobTitle)[0])),
    organisation: nameIn(graph2, thing.affiliation ?? thing.worksFor),
    place: nameIn(graph2, thing.workLocation),
    email: toEmail(words(thing.email)?.replace(/^mailto:/i, "")),
    uri: [...list(thing.url), ...list(thing.sameAs)].map((one) => toUri(words(one))).find(Boolean)
  });
}
var PROPERTIES = [
  ["contributor", "contributor"],
  ["editor", "editing"],
  ["translator", "translation"]
];
var readContributors = (graph2, article) => PROPERTIES.flatMap(
  ([property, usual]) => graph2.things(article[property]).flatMap((one) => {
    const roleName = words(one.roleName);
    const found = readAuthor(graph2, roleName === void 0 ? one : graph2.things(one[property])[0] ?? {});
    if (!found) return [];
    const { kind: _, jobTitle: _job, ...person } = found;
    return [{ role: roleNamed(roleName) ?? usual, ...person }];
  })
);
function readPublisher(graph2, article) {
  const [publisher] = graph2.things(article.publisher ?? article.provider);
  const name = publisher && nameOf(publisher);
  if (!publisher || name === void 0) return void 0;
  return withoutUndefined({
    name,
    code: toCode(words(publisher.identifier)),
    uri: toUri(words(publisher["@id"] ?? publisher.url))
  });
}
var readLocations = (graph2, value) => graph2.things(value).flatMap((place) => {
  const [address = {}] = graph2.things(place.address);
  const name = nameOf(place) ?? toLine(words(address.addressLocality)) ?? toLine(words(address.name));
  if (name === void 0) return [];
  const text = toLine(words(place.alternateName)) ?? name;
  const [land = {}] = graph2.things(address.addressCountry);
  const country = nameOf(land);
  const countryCode = toCountryCode(words(land.identifier) ?? country);
  return [
    withoutUndefined({
      text,
      name: text === name ? void 0 : name,
      region: toLine(words(address.addressRegion)),
      country: country === countryCode ? void 0 : country,
      countryCode
    })
  ];
});

// src/formats/jsonld/read-mentions.ts
var TYPES = /* @__PURE__ */ new Map([
  ["Person", "person"],
  ...["Corporation", "SportsTeam", "NGO", "PoliticalParty", "CollegeOrUniversity", "Airline"].map(
    (type) => [type, "organisation"]
  ),
  ...["Place", "Country", "State", "City", "AdministrativeArea"].map((type) => [type, "place"])
]);
var kindOf = (thing) => typesOf(thing).map((type) => TYPES.get(type) ?? (type.endsWith("Organization") ? "organisation" : void 0)).find(Boolean);
var GEONAMES = /^https?:\/\/(?:sws\.|www\.)?geonames\.org\/(\d{1,9})(?:\/|$)/;
var geonamesOf = (thing) => toCount(
  list(thing.sameAs).map((one) => GEONAMES.exec(words(one) ?? "")?.[1]).find(Boolean),
  999999999
);
function fitsAnnotations(thing) {
  if (!kindOf(thing) || nameOf(thing) === void 0 || thing.termCode !== void 0) return false;
  const address = [...list(thing.sameAs), thing.url, thing["@id"]].map((one) => toUri(words(one))).find(Boolean);
  return address === void 0 || geonamesOf(thing) !== void 0;
}
function readMentions(graph2, thing, article) {
  const mentioned = graph2.things(thing.mentions).flatMap((one) => knownOf(graph2, one));
  const names = new Set(mentioned.map(({ kind, name }) => `${kind} ${name}`));
  const place = placesOnce(article);
  const quoted = graph2.things(thing.hasPart).flatMap((part) => {
    if (!typesOf(part).includes("Quotation")) return [];
    const parts = list(part.text).map((one) => toText(words(one)));
    const content2 = parts.flatMap((one) => one === void 0 ? [] : place(one) ?? []);
    if (!content2.length || content2.length !== parts.length) return [];
    const speakers = graph2.things(part.spokenByCharacter ?? part.creator ?? part.author);
    for (const speaker of speakers) {
      for (const one of knownOf(graph2, speaker)) {
        if (names.has(`${one.kind} ${one.name}`)) continue;
        names.add(`${one.kind} ${one.name}`);
        mentioned.push(one);
      }
    }
    const by = speakers.flatMap((speaker) => nameOf(speaker) ?? []).join(BETWEEN_SPEAKERS);
    return [{ content: content2, by: by || void 0 }];
  });
  return annotationsOf(mentioned, [], quoted);
}
function knownOf(graph2, thing) {
  const kind = kindOf(thing);
  const name = nameOf(thing);
  return kind && name !== void 0 ? [{ kind, key: name, name, facts: readFacts(graph2, kind, thing) }] : [];
}
function readFacts(graph2, kind, thing) {
  if (kind === "place") {
    const [address = {}] = graph2.things(thing.address);
    return {
      countryCode: toCountryCode(words(address.addressCountry)),
      subdivisionCode: toSubdivisionCode(words(address.addressRegion)),
      geonames: geonamesOf(thing)
    };
  }
  if (kind === "organisation") {
    const [parent] = graph2.things(thing.parentOrganization);
    return { acronym: toLine(words(thing.alternateName)), parent: parent && nameOf(parent) };
  }
  const titles = list(thing.jobTitle).flatMap((one) => toLine(words(one)) ?? []);
  const posts = graph2.things(thing.worksFor).flatMap((post) => {
    const text = toLine(words(post.roleName));
    const [organisation] = graph2.things(post.worksFor);
    return text === void 0 ? [] : [{ text, organisation: organisation && nameOf(organisation) }];
  });
  return {
    given: toLine(words(thing.givenName)),
    family: toLine(words(thing.familyName)),
    roles: [...titles.map((text) => ({ text })), ...posts]
  };
}

// src/formats/jsonld/read-about.ts
function readSubjects(graph2, article) {
  const mentioned = graph2.things(article.mentions).filter((thing) => !fitsAnnotations(thing));
  const places = [...graph2.things(article.contentLocation), ...graph2.things(article.spatialCoverage)];
  const subjects = [...graph2.things(article.about), ...mentioned, ...places].flatMap((thing) => {
    const concept = readConcept(graph2, thing);
    if (!concept) return [];
    const kind = kindOfSubject(thing);
    const property = kind && BROADER[kind];
    const others = [...new Set(addressesOf(thing))].filter((uri) => uri !== concept.uri);
    return [
      withoutUndefined({
        ...concept,
        kind,
        names: nonEmpty(namesOf2(graph2, thing)),
        sameAs: nonEmpty(others.map((uri) => ({ uri }))),
        broader: nonEmpty(graph2.things(property && thing[property]).flatMap((one) => readConcept(graph2, one) ?? []))
      })
    ];
  });
  const names = new Set(subjects.map(({ name }) => name));
  const sections = list(article.articleSection).slice(1).flatMap((section) => toLine(words(section)) ?? []);
  return [...subjects, ...sections.filter((name) => !names.has(name)).map((name) => ({ name }))];
}
var readGenres = (graph2, article) => toGenres(graph2.things(article.genre).flatMap((one) => readConcept(graph2, one) ?? []));
function readConcept(graph2, thing) {
  const [address] = addressesOf(thing);
  const identity = thing.termCode === void 0 ? conceptIdentity(address) : void 0;
  const [scheme] = graph2.things(thing.inDefinedTermSet);
  const found = withoutUndefined({
    name: nameOf(thing),
    scheme: identity?.scheme ?? toCode(scheme && (nameOf(scheme) ?? words(scheme.url) ?? words(scheme["@id"]))),
    code: identity?.code ?? toCode(words(thing.termCode)),
    uri: address
  });
  return Object.keys(found).length ? found : void 0;
}
var addressesOf = (thing) => [...list(thing.sameAs), thing.url, thing["@id"]].flatMap((one) => toUri(words(one)) ?? []);
var KINDS2 = { person: "person", organisation: "organisation", place: "geoArea" };
function kindOfSubject(thing) {
  const kind = kindOf(thing);
  return kind ? KINDS2[kind] : typesOf(thing).some((type) => type.endsWith("Event")) ? "event" : void 0;
}
var namesOf2 = (graph2, thing) => graph2.things(thing.alternateName).flatMap((one) => {
  const language = toLanguageTag(words(one["@language"]));
  const name = toLine(words(one["@value"]));
  return language && name ? [{ language, name }] : [];
});
var readKeywords = (article) => {
  const all = Array.isArray(article.keywords) ? article.keywords : words(article.keywords)?.split(",");
  return nonEmpty(list(all).flatMap((one) => toLine(typeof one === "string" ? one : nameOf(fields(one))) ?? []));
};
function readLinks(graph2, article) {
  const works = [
    ...graph2.things(article.citation).map((one) => [words(one.linkRelationship), one]),
    ...graph2.things(article.isBasedOn).map((one) => ["derivedFrom", one])
  ];
  return works.flatMap(([rel, one]) => {
    const [work = one] = one.linkRelationship === void 0 ? [one] : graph2.things(one.citation);
    const named = work.url === void 0 && work.identifier === void 0 ? toUri(words(work.name)) : void 0;
    const found = withoutUndefined({
      rel: toCode(rel),
      href: toUri(words(work.url) ?? words(work["@id"])) ?? named,
      guid: toLine(words(work.identifier)),
      title: named === void 0 ? nameOf(work) : void 0
    });
    return Object.keys(found).length > (rel === void 0 ? 0 : 1) ? [found] : [];
  });
}
var PROPERTIES2 = [
  ["image", "picture"],
  ["video", "video"],
  ["audio", "audio"]
];
function readMedia(graph2, article) {
  const media = PROPERTIES2.flatMap(
    ([property, medium]) => graph2.things(article[property]).flatMap((thing) => {
      const href = toUriReference(words(thing.contentUrl) ?? words(thing.url)) ?? toUri(words(thing["@id"]) ?? words(thing.name));
      if (!href) return [];
      const name = toLine(words(thing.name));
      const [creator] = graph2.things(thing.creator ?? thing.author);
      const found = withoutUndefined({
        id: name === href ? void 0 : name,
        medium,
        caption: toText(words(thing.caption) ?? words(thing.description)),
        credit: toLine(words(thing.creditText)) ?? (creator && nameOf(creator)),
        language: toLanguageTag(words(thing.inLanguage))
      });
      const file = withoutUndefined({
        href,
        mimeType: toCode(words(thing.encodingFormat)),
        width: toCount(words(thing.width), 999999),
        height: toCount(words(thing.height), 999999)
      });
      return [{ kind: "media", ...found, renditions: [file] }];
    })
  );
  return { files: media.flatMap(({ renditions }) => renditions ?? []), media };
}

// src/formats/jsonld/read-facts.ts
var readIds = (graph2, thing) => graph2.things(thing.identifier).flatMap(({ propertyID, value }) => {
  const role = toCode(words(propertyID));
  const line = toLine(words(value));
  return role && isIdRole(role) && line ? [{ value: line, role }] : [];
});
var readAudience = (graph2, thing) => graph2.things(thing.audience).flatMap((one) => {
  const name = toLine(words(one.audienceType)) ?? nameOf(one);
  return name ? [{ name }] : [];
});
function readCorrection(comment) {
  const text = toText(words(comment.text) ?? words(comment.name));
  const at = toInstant(words(comment.datePublished));
  const version = toVersion(words(comment.version));
  return text !== void 0 && (at || version) ? withoutUndefined({ text, at, version }) : void 0;
}
var MINING = /\/vocab\/DMI-/;
function readRights(graph2, thing) {
  const works = graph2.things(thing.usageInfo);
  const mining = works.find(({ identifier }) => MINING.test(words(identifier) ?? ""));
  const terms = works.flatMap((one) => {
    const language = toLanguageTag(words(one.inLanguage));
    const text = toText(words(one.text));
    return one !== mining && language && text ? [{ language, text }] : [];
  });
  const rights = withoutUndefined({
    dataMining: mining && withoutUndefined({
      kind: dataMiningKind(words(mining.identifier)),
      text: toText(words(mining.text)),
      policy: toUri(words(mining.url))
    }),
    terms: nonEmpty(terms),
    links: nonEmpty(list(thing.license).flatMap((one) => toUri(words(one) ?? words(graph2.thing(one).url)) ?? []))
  });
  return Object.keys(rights).length ? rights : void 0;
}
var readUsage = (graph2, thing) => graph2.things(thing.usageInfo).flatMap((one) => {
  const text = toText(words(one.text));
  const isRight = MINING.test(words(one.identifier) ?? "") || text && toLanguageTag(words(one.inLanguage));
  return isRight ? [] : text ?? toText(words(list(one.name)[0]) ?? words(one.url) ?? words(one["@id"])) ?? [];
});

// src/formats/jsonld/read-article.ts
function readArticle(graph2, thing, report, depth) {
  const body = withUpdates(graph2, thing, report, depth);
  const { expires, restriction } = readExpiry(words(thing.expires));
  const [usageTerms, ...conditions] = [
    ...list(thing.conditionsOfAccess).flatMap((one) => toText(words(one)) ?? []),
    ...readUsage(graph2, thing)
  ];
  const { restrictions: restrictions2 = [], ...found } = withHead(readMeta(graph2, thing), body, true);
  const blocks = withBeside(found.body, readMedia(graph2, thing));
  const source = toUri(words(list(thing.digitalSourceType)[0]));
  const facts = readFacts2(graph2, thing, report);
  const { dateline, body: opened } = readDateline(graph2, thing, found.dateline?.text ?? body.dateline, blocks);
  const annotations = readMentions(graph2, thing, { ...found, body: opened });
  return {
    ...Object.keys(facts).length && { item: facts },
    ...found,
    ...withoutUndefined({
      notices: nonEmpty(corrections(graph2, thing)),
      expires,
      restrictions: nonEmpty([...conditions, ...restriction ? [restriction] : [], ...restrictions2]),
      usageTerms,
      rights: readRights(graph2, thing),
      editorsNotes: nonEmpty(body.editorsNotes),
      dateline,
      signoff: nonEmpty(body.signoff),
      boilerplate: nonEmpty(body.boilerplate),
      contacts: nonEmpty(body.contacts),
      links: nonEmpty(readLinks(graph2, thing)),
      provenance: source === void 0 ? void 0 : { digitalSourceType: source },
      annotations
    }),
    body: opened
  };
}
var corrections = (graph2, thing) => graph2.things(thing.correction).flatMap((one) => {
  if (readCorrection(one)) return [];
  const text = toText(words(one.text) ?? words(one.name));
  return text === void 0 ? [] : [{ kind: "correction", text }];
});
function readFacts2(graph2, thing, report) {
  const identifiers = graph2.things(thing.identifier);
  const guid = identifiers.find((one) => one.propertyID === void 0 && (one.value ?? one.name) !== void 0);
  const statuses = graph2.things(thing.creativeWorkStatus).flatMap((one) => {
    const name = nameOf(one);
    const status = knownStatus(name) ?? (name && findRestriction(name, "note") ? "withheld" : void 0);
    if (name !== void 0 && !status) report("left-out", `Unknown status ${JSON.stringify(name)} was left out.`);
    return [status];
  });
  return withoutUndefined({
    guid: toLine(words(guid?.value) ?? words(guid?.name) ?? words(thing["@id"])),
    alternativeIds: nonEmpty(readIds(graph2, thing)),
    version: toVersion(words(thing.version)),
    provider: readPublisher(graph2, thing),
    firstCreated: toInstant(words(thing.dateCreated)),
    versionCreated: toInstant(words(thing.sdDatePublished)) ?? toInstant(words(list(thing.dateModified)[0])),
    status: strictestStatus(statuses)
  });
}
var GENRES = /* @__PURE__ */ new Map([
  ["AnalysisNewsArticle", "Analysis"],
  ["BackgroundNewsArticle", "Background"],
  ["OpinionNewsArticle", "Opinion"],
  ["ReviewNewsArticle", "Review"]
]);
function readMeta(graph2, thing) {
  const slugline = graph2.things(thing.identifier).find((one) => one.propertyID === "slugline");
  const holder = graph2.things(thing.copyrightHolder).map(nameOf).find(Boolean);
  const notice = toText(words(thing.copyrightNotice)) ?? holder;
  const genres = readGenres(graph2, thing);
  const implied = typesOf(thing).map((type) => GENRES.get(type)).find(Boolean);
  const [creditLine] = list(thing.creditText).flatMap((one) => toLine(words(one)) ?? []);
  const [language] = graph2.things(thing.inLanguage);
  return withoutUndefined({
    slugline: toLine(words(slugline?.value)),
    keywords: readKeywords(thing),
    subjects: nonEmpty(readSubjects(graph2, thing)),
    genre: genres.genre ?? implied,
    genres: genres.genres,
    audience: nonEmpty(readAudience(graph2, thing)),
    section: toLine(words(list(thing.articleSection)[0])),
    kicker: toLine(words(graph2.things(thing.hasPart).find((one) => one.name === "kicker")?.text)),
    headline: toLine(words(list(thing.headline)[0])) ?? nameOf(thing),
    subheadline: toLine(words(list(thing.alternativeHeadline)[0])),
    summaries: nonEmpty(
      list(thing.abstract ?? thing.description ?? pageOf(graph2, thing).description).flatMap((one) => {
        const text = toText(words(one));
        return text === void 0 ? [] : [{ text }];
      })
    ),
    byline: readByline(graph2, thing),
    published: stampOf(thing.datePublished),
    updated: stampOf(thing.dateModified),
    corrections: nonEmpty(graph2.things(thing.correction).flatMap((one) => readCorrection(one) ?? [])),
    language: language && toLanguageTag(words(language.alternateName) ?? nameOf(language)),
    contributors: nonEmpty(readContributors(graph2, thing)),
    creditLine: creditLine ?? graph2.things(thing.sourceOrganization).map(nameOf).find(Boolean),
    copyright: notice === void 0 ? void 0 : withoutUndefined({ text: notice, holder, year: toCount(words(thing.copyrightYear), 9999) })
  });
}
var pageOf = (graph2, thing) => [...graph2.things(thing.mainEntityOfPage), ...graph2.things(thing.isPartOf)].find(
  (one) => typesOf(one).includes("WebPage")
) ?? {};
function stampOf(value) {
  const line = toLine(words(list(value)[0]));
  if (line === void 0) return void 0;
  const at = toInstant(line, true) ?? toDay(line);
  return { text: at ?? line, ...at && { at } };
}
function withUpdates(graph2, thing, report, depth) {
  const body = readBody(graph2, thing, report, depth);
  const reports = graph2.things(thing.liveBlogUpdate);
  if (reports.some(({ datePublished, author }) => datePublished ?? author))
    report("left-out", "Times and authors of the live blog\u2019s posts were left out.");
  const updates = reports.flatMap((update) => {
    const headline = toLine(words(list(update.headline)[0])) ?? nameOf(update);
    return [
      ...headline ? [{ kind: "subhead", text: headline }] : [],
      ...readBody(graph2, update, report, depth).blocks
    ];
  });
  return updates.length ? { ...body, blocks: [...body.blocks, ...updates] } : body;
}
function readBody(graph2, thing, report, depth) {
  const html = graph2.things(thing.encoding).filter(({ encodingFormat }) => /html/i.test(words(encodingFormat) ?? "")).flatMap((one) => words(one.text) ?? [])[0];
  const [passage] = ["articleBody", "reviewBody", "text"].flatMap((name) => passages(thing[name]) ?? []);
  const marked = html ?? (passage !== void 0 && isMarkup(passage) ? passage : void 0);
  return marked === void 0 ? { ...EMPTY, blocks: plainBlocks(passage) } : readHtmlBody(marked, report, depth);
}
var passages = (value) => list(value).flatMap((one) => words(one) ?? []).join("\n\n") || void 0;
function readDateline(graph2, thing, sourceText2, blocks) {
  const places = readLocations(graph2, thing.locationCreated);
  const { text, body } = filed(toLine(words(thing.dateline)) ?? sourceText2, places, blocks);
  const created = toDay(words(thing.dateCreated));
  const dateline = text && withoutUndefined({ text, places: nonEmpty(places), date: created ? dateOf(created) : void 0 });
  return { body, ...dateline && { dateline } };
}
function filed(given, places, blocks) {
  const [first, ...rest] = blocks;
  const names = given === void 0 ? places.flatMap(({ text, name }) => [text, name ?? text]) : [given];
  const opened = first?.kind === "paragraph" ? openedAt(first, names) : void 0;
  return { text: given ?? opened?.dateline, body: opened ? [opened.paragraph, ...rest] : blocks };
}

// src/formats/jsonld/report-faults.ts
var reportTimes = (thing, report) => reportZonelessTimes(
  ["datePublished", "dateModified", "dateCreated"].map((name) => [name, words(thing[name])]),
  report
);
var LOCAL = /^(?:#|_:)./;
function danglingNames(values) {
  const ids = /* @__PURE__ */ new Set();
  const named = /* @__PURE__ */ new Set();
  const gather = (value) => {
    if (Array.isArray(value)) {
      value.forEach(gather);
      return;
    }
    const thing = fields(value);
    const id = words(thing["@id"]);
    const parts = Object.values(thing);
    if (id !== void 0) (parts.length > 1 ? ids : named).add(id);
    for (const part of parts) if (typeof part === "object") gather(part);
  };
  values.forEach(gather);
  return [...named].filter((id) => LOCAL.test(id) && !ids.has(id));
}

// src/formats/jsonld/with-bare-names.ts
var PREFIX = /^(?:schema|https?:\/\/schema\.org\/?):?(?=[A-Za-z])/;
var PREFIXED = /"(?:(?:schema:|https?:\/\/schema\.org\/)\w+|@value)"\s*:/;
var withBareNames = (text, values) => PREFIXED.test(text) ? values.map(withoutPrefixes) : values;
function withoutPrefixes(value) {
  if (Array.isArray(value)) return value.map(withoutPrefixes);
  if (!isRecord(value)) return value;
  const entries = Object.entries(value);
  const [first] = entries;
  if (entries.length === 1 && first?.[0] === "@value") return first[1];
  const named = entries.map(([name, part]) => [name, name.replace(PREFIX, ""), withoutPrefixes(part)]);
  const bare = named.filter(([name, known]) => name === known);
  const others = named.filter(([name, known]) => name !== known);
  return Object.fromEntries([...others, ...bare].map(([, known, part]) => [known, part]));
}

// src/formats/jsonld/read-jsonld.ts
function readJsonld(input, options = {}) {
  const text = sourceText(input, options);
  const values = withBareNames(text, jsonValues(text, options)).map((value) => zonedJson(value, options.zone));
  const graph2 = new Graph(values);
  if (!graph2.articles.length) {
    throw new WirecopyError("not-an-article", "Document has no schema.org article (NewsArticle or a related type).");
  }
  const lost = danglingNames(values);
  const only = graph2.articles.length === 1;
  return graph2.articles.map((thing) => {
    const diagnostics = [];
    const report = createReporter(text, diagnostics, options);
    for (const id of lost)
      report("dangling-reference", `Reference to \u201C${id}\u201D, but nothing in the document has this @id.`, {
        severity: "warning",
        quoting: `"${id}"`
      });
    reportTimes(thing, report);
    const article = withBase(readArticle(graph2, thing, report, depthLimit(options)), options.base);
    return locatedStory({
      text,
      article,
      diagnostics,
      repeats: true,
      extracts: () => withHtml(extractJson({ text, values }, only ? values : thing))
    });
  });
}

// src/formats/jsonld/from-jsonld.ts
function fromJsonld(input, options = {}) {
  const [story, ...others] = readJsonld(input, options);
  if (!story || others.length) {
    throw new WirecopyError(
      "not-an-article",
      `Document has ${others.length + 1} articles, not one. Use readJsonld for all.`
    );
  }
  return story.article;
}

// src/formats/jsonld/table.ts
var back = (article) => writeArticle({ body: [], ...article }, {});
var graph = /* @__PURE__ */ new Graph([]);
var genresBack = ({ genre, genres }) => readGenres(graph, back(withoutUndefined({ genre, genres })));
var item = [
  { path: "item.guid", carried: true, where: "identifier, @id" },
  {
    path: "item.alternativeIds",
    carried: true,
    where: "identifier[propertyID]",
    note: "only those with a role",
    as: ({ item: item2 }) => nonEmpty((item2?.alternativeIds ?? []).filter(({ role }) => isIdRole(role)))
  },
  { path: "item.class", carried: false, note: "only texts are written" },
  { path: "item.version", carried: true, where: "version" },
  { path: "item.provider", carried: true, where: "publisher" },
  {
    path: "item.firstCreated",
    carried: true,
    where: "dateCreated",
    note: "only if the dateline has no day",
    as: (a) => a.dateline?.date?.value ? void 0 : a.item?.firstCreated
  },
  {
    path: "item.versionCreated",
    carried: true,
    where: "sdDatePublished, dateModified",
    note: "if absent, the time of the update",
    as: (a) => a.item?.versionCreated ?? toInstant(a.updated?.at)
  },
  {
    path: "item.status",
    carried: true,
    where: "creativeWorkStatus",
    note: "withheld for every draft; canceled for a withdrawn story",
    as: roundTripStatus
  },
  { path: "item.sent", carried: false },
  { path: "item.priority", carried: false },
  { path: "item.service", carried: false }
];
function roundTripStatus(article) {
  const found = articleRestrictions(article);
  if (found.some(({ kind }) => kind === "kill")) return "canceled";
  return found.length ? "withheld" : article.item?.status;
}
var restrictions = [
  {
    path: "notices",
    carried: true,
    where: "correction",
    note: "corrections; a kill or a hold becomes the status, its text conditionsOfAccess; other notices are for desks and not published",
    as: (a) => nonEmpty(correctionsOf(a).map((text) => ({ kind: "correction", text })))
  },
  {
    path: "embargo",
    carried: false,
    note: "schema.org has no embargo: the article becomes a draft, the text conditionsOfAccess"
  },
  { path: "expires", carried: true, where: "expires" },
  {
    path: "usageTerms",
    carried: true,
    where: "conditionsOfAccess",
    note: "if absent, the first restriction",
    as: (a) => conditionsOf(a)[0]
  },
  {
    path: "restrictions",
    carried: true,
    where: "conditionsOfAccess",
    note: "followed by the text of an embargo, a kill or a hold",
    as: (a) => nonEmpty(conditionsOf(a).slice(1))
  },
  {
    path: "rights.dataMining",
    carried: true,
    where: "usageInfo: CreativeWork, its identifier the address in the PLUS vocabulary"
  },
  { path: "rights.terms", carried: true, where: "usageInfo: CreativeWork" },
  { path: "rights.links", carried: true, where: "license" },
  { path: "rights.expressions", carried: false, note: "no place for rights expressions" },
  { path: "editorsNotes", carried: false, note: "for desks, not published" }
];
var content = [
  { path: "slugline", carried: true, where: "identifier[propertyID=slugline]" },
  { path: "take", carried: false },
  { path: "keywords", carried: true, where: "keywords" },
  {
    path: "subjects",
    carried: true,
    where: "about",
    note: "an IPTC topic gets the code from its address; of the kinds, person, organisation, area and event; of the same concepts, their addresses; broader concepts of organisations, areas and events; not relevance, confidence and reason",
    as: ({ subjects = [] }) => nonEmpty(readSubjects(graph, back({ subjects })))
  },
  { path: "genre", carried: true, where: "genre", as: (a) => genresBack(a).genre },
  { path: "genres", carried: true, where: "genre: text, DefinedTerm", as: (a) => genresBack(a).genres },
  {
    path: "audience",
    carried: true,
    where: "audience",
    note: "excluded audiences are left out",
    as: ({ audience = [] }) => nonEmpty(audience.filter(({ excluded }) => !excluded).map(({ name }) => ({ name })))
  },
  { path: "section", carried: true, where: "articleSection" },
  { path: "kicker", carried: true, where: "hasPart[name=kicker]" },
  { path: "alternativeHeadlines", carried: false, note: "schema.org has no roles of headlines" },
  { path: "urgency", carried: false },
  { path: "headline", carried: true, where: "headline" },
  { path: "subheadline", carried: true, where: "alternativeHeadline" },
  { path: "summaries.*.text", carried: true, where: "abstract" },
  { path: "summaries", carried: false, note: "only the text of a summary, not its role" },
  {
    path: "byline",
    carried: true,
    where: "author; hasPart[name=byline] for a line with more than the names",
    as: ({ byline }) => byline ? readByline(graph, back({ byline })) : void 0
  },
  { path: "dateline.text", carried: true, where: "dateline" },
  {
    path: "dateline.places",
    carried: true,
    where: "locationCreated",
    note: "without the region code",
    as: ({ dateline }) => dateline ? nonEmpty(readLocations(graph, back({ dateline }).locationCreated)) : void 0
  },
  {
    path: "dateline.date",
    carried: true,
    where: "dateCreated",
    note: "the calendar day if known, not the text of the date",
    as: ({ dateline }) => dateline?.date?.value ? dateOf(dateline.date.value) : void 0
  },
  { path: "dateline.credits", carried: false, note: "only as part of the dateline text" },
  { path: "sources", carried: false, note: "no place for sources by role" },
  {
    path: "corrections",
    carried: true,
    where: "correction: CorrectionComment",
    note: "only those with a time or a version",
    as: (a) => nonEmpty(datedCorrections(a))
  },
  {
    path: "published",
    carried: true,
    where: "datePublished",
    note: "the time, not its text",
    as: (a) => stampOfTime(a.published?.at)
  },
  {
    path: "updated",
    carried: true,
    where: "dateModified",
    note: "the time, not its text; if absent, the time of the version",
    as: (a) => stampOfTime(a.updated?.at ?? a.item?.versionCreated)
  },
  {
    path: "language",
    carried: true,
    where: "inLanguage",
    note: "`und` for an unknown language",
    as: (a) => /^und$/i.test(a.language ?? "") ? void 0 : a.language
  },
  { path: "direction", carried: false },
  {
    path: "contributors",
    carried: true,
    where: "contributor: Role",
    as: ({ contributors = [] }) => nonEmpty(readContributors(graph, back({ contributors })))
  },
  { path: "creditLine", carried: true, where: "creditText" },
  { path: "copyright", carried: true, where: "copyrightNotice, copyrightHolder, copyrightYear" },
  {
    path: "links",
    carried: true,
    where: "citation",
    as: ({ links = [] }) => nonEmpty(readLinks(graph, back({ links })))
  },
  { path: "associations", carried: false, note: "associated items are for desks, not for readers" },
  { path: "provenance.digitalSourceType", carried: true, where: "digitalSourceType" },
  { path: "provenance", carried: false, note: "schema.org has no place for a generator or a C2PA manifest" },
  { path: "instruments", carried: false },
  {
    path: "annotations",
    carried: true,
    where: "mentions; hasPart: Quotation, with spokenByCharacter",
    note: "names without positions: name, given and family name, roles with organisations, acronym, parent organisation, place codes; direct quotations that occur once in the text, up to 200, with a named speaker; no sentences, times, other statements or place candidates; ids are generated from the names",
    as: roundTripAnnotationsOf
  },
  { path: "extensions", carried: false }
];
var table = /* @__PURE__ */ item.concat(restrictions, content, [
  {
    path: "body",
    carried: true,
    where: "articleBody; encoding: TextObject for what plain paragraphs cannot carry",
    note: "media without content are left out",
    as: roundTripBody
  },
  { path: "body.*.dateline", carried: true, note: "only the text of a paragraph\u2019s dateline, not its parts" },
  {
    path: "body.*.start",
    carried: true,
    note: "first number 1 is the default; unordered lists have none"
  },
  { path: "body.*.level", carried: true, note: "level 2 is the default" },
  { path: "signoff", carried: true, where: "in the encoding: footer/p[@class]" },
  { path: "boilerplate", carried: true, where: "in the encoding: footer/p[@class=boilerplate]" },
  { path: "contacts.*.text", carried: true, where: "in the encoding: footer/address" },
  { path: "contacts", carried: false, note: "only the text of a contact, not its parts" }
]);
function roundTripAnnotationsOf(article) {
  const { annotations, headline, subheadline, summaries } = article;
  if (!annotations) return void 0;
  const texts = withoutUndefined({ headline, subheadline, summaries, body: roundTripBody(article) ?? [] });
  return readMentions(graph, back({ annotations }), texts);
}
function roundTripBody({ body, dateline }) {
  const whole = withBeside(roundTripHtmlBlocks(body, void 0), readMedia(graph, back({ body })));
  return filed(dateline?.text, [], whole).body;
}

// src/formats/jsonld/jsonld.ts
var jsonld = /* @__PURE__ */ (() => ({
  name: "jsonld",
  mimeType: "application/ld+json",
  extension: "jsonld",
  table,
  ...fieldSupport(table)
}))();

export {
  readJsonld,
  fromJsonld,
  jsonld
};
