import {
  requirePublishable
} from "./chunk-SRLUIEWT.js";
import {
  publishOptions
} from "./chunk-CTVGWJOM.js";
import {
  requireText
} from "./chunk-TPKCXM2S.js";
import {
  countWords,
  writeHtmlBody
} from "./chunk-TELXX7CI.js";
import {
  documentText
} from "./chunk-IAGJ5QJL.js";
import {
  factsOf,
  finder,
  namedEntities,
  speakersOf
} from "./chunk-KRP356JW.js";
import {
  DATA_MINING_CODES
} from "./chunk-XP5S5KEA.js";
import {
  factOptions,
  itemOf
} from "./chunk-C5OXRDYZ.js";
import {
  genresOf
} from "./chunk-5HMUK2TQ.js";
import {
  usageTexts
} from "./chunk-WIDA2SCI.js";
import {
  articleRestrictions,
  isEmbargoOver
} from "./chunk-BQ2HDHVF.js";
import {
  toLine,
  toUri
} from "./chunk-WZR4J4NQ.js";
import {
  checkWriteArguments,
  rethrowAsMisuse
} from "./chunk-5SBVZHEZ.js";

// src/formats/jsonld/is-markup.ts
var TAGS = /<(\/?)(p|div|h[1-6]|li|em|strong|b|i|a|br)\b[^<>]*>/gi;
function isMarkup(text) {
  const opened = /* @__PURE__ */ new Set();
  for (const [, slash, tag = ""] of text.matchAll(TAGS)) {
    const name = tag.toLowerCase();
    if (name === "br" || slash && opened.has(name)) return true;
    if (!slash) opened.add(name);
  }
  return false;
}

// src/formats/jsonld/shape.ts
var oneOrMore = (values) => values.length > 1 ? values : values[0];

// src/formats/jsonld/write-about.ts
var writeSubjects = ({ subjects = [] }) => subjects.map(({ name, scheme, code, uri, kind, names = [], sameAs = [], broader = [] }) => {
  const property = kind && BROADER[kind];
  return {
    ...writeConcept({ name, scheme, code }, kind),
    alternateName: names.length ? names.map((one) => ({ "@value": one.name, "@language": one.language })) : void 0,
    sameAs: oneOrMore([uri, ...sameAs.map((one) => one.uri)].filter((one) => one !== void 0)),
    ...property && { [property]: oneOrMore(broader.map((one) => writeConcept(one, kind))) }
  };
});
var writeGenres = (article) => genresOf(article).map(
  ({ name, ...codes }) => name !== void 0 && Object.keys(codes).length === 0 ? name : writeConcept({ name, ...codes }, void 0)
);
function writeConcept({ name, scheme, code, uri }, kind) {
  const type = kind && SUBJECT_TYPES[kind];
  const isTerm = scheme !== void 0 || code !== void 0;
  return {
    "@type": isTerm ? type ? ["DefinedTerm", type] : "DefinedTerm" : type ?? "Thing",
    name,
    termCode: code,
    inDefinedTermSet: scheme,
    sameAs: uri
  };
}
var BROADER = {
  organisation: "parentOrganization",
  geoArea: "containedInPlace",
  event: "superEvent"
};
var SUBJECT_TYPES = {
  person: "Person",
  organisation: "Organization",
  geoArea: "Place",
  event: "Event"
};
function writeMedia(body) {
  const found = { image: [], video: [], audio: [] };
  for (const block of body) {
    if (block.kind !== "media") continue;
    const property = block.medium === "video" || block.medium === "audio" ? block.medium : "image";
    for (const { href, mimeType, width, height } of block.renditions ?? []) {
      found[property].push({
        "@type": TYPES[property],
        name: block.id,
        url: property === "image" ? href : void 0,
        contentUrl: href,
        encodingFormat: mimeType,
        width,
        height,
        caption: block.caption,
        creditText: block.credit,
        inLanguage: block.language
      });
    }
  }
  return found;
}
var TYPES = { image: "ImageObject", video: "VideoObject", audio: "AudioObject" };
var writeLinks = ({ links = [] }) => links.map(({ rel, href, guid, title }) => {
  const work = { "@type": "CreativeWork", name: title, identifier: guid, url: href };
  return rel === void 0 ? work : { "@type": "LinkRole", linkRelationship: rel, citation: work };
});

// src/formats/jsonld/write-facts.ts
var isIdRole = (role) => role !== void 0 && role !== "slugline";
var writeId = ({ role, value }) => isIdRole(role) ? [{ "@type": "PropertyValue", propertyID: role, value }] : [];
var writeAudience = (audience = []) => audience.filter(({ excluded }) => !excluded).map(({ name }) => ({ "@type": "Audience", audienceType: name }));
var datedCorrections = ({ corrections = [] }) => corrections.filter(({ at, version }) => at !== void 0 || version !== void 0);
function writeReservations({ rights: { dataMining, terms = [] } = {} }) {
  const mining = dataMining && {
    "@type": "CreativeWork",
    identifier: DATA_MINING_CODES[dataMining.kind],
    text: dataMining.text,
    url: dataMining.policy
  };
  const translated = terms.map(({ language, text }) => ({ "@type": "CreativeWork", inLanguage: language, text }));
  return [...mining ? [mining] : [], ...translated];
}

// src/formats/jsonld/write-mentions.ts
var TYPES2 = { person: "Person", organisation: "Organization", place: "Place" };
function writeMentions(article) {
  const all = namedEntities(article);
  const find = finder(all);
  const names = new Map(all.map(({ key, name }) => [key, name]));
  const organisation = (key) => key === void 0 ? void 0 : { "@type": TYPES2.organisation, name: names.get(key) };
  return all.map((named) => {
    const { given, family, roles = [], acronym, parent, ...place } = factsOf(named, find);
    const { countryCode, subdivisionCode, geonames } = place;
    const withOrganisation = roles.filter((role) => role.organisation !== void 0);
    return {
      "@type": TYPES2[named.kind],
      name: named.name,
      givenName: given,
      familyName: family,
      jobTitle: oneOrMore(roles.filter((role) => role.organisation === void 0).map(({ text }) => text)),
      worksFor: oneOrMore(
        withOrganisation.map(({ text, organisation: key }) => ({
          "@type": "OrganizationRole",
          roleName: text,
          worksFor: organisation(key)
        }))
      ),
      alternateName: acronym,
      parentOrganization: organisation(parent),
      address: (countryCode ?? subdivisionCode) && {
        "@type": "PostalAddress",
        addressRegion: subdivisionCode,
        addressCountry: countryCode
      },
      sameAs: geonames && `https://sws.geonames.org/${geonames}/`
    };
  });
}
var QUOTED = /* @__PURE__ */ new Set(["direct", "partial"]);
function writeQuotations(article) {
  const find = finder(namedEntities(article));
  return (article.annotations?.statements ?? []).filter(({ kind }) => QUOTED.has(kind)).map((statement) => ({
    "@type": "Quotation",
    text: oneOrMore(statement.content.map(({ text }) => text)),
    spokenByCharacter: oneOrMore(
      speakersOf(statement, find).map(({ kind, name }) => ({ "@type": kind ? TYPES2[kind] : "Thing", name }))
    )
  }));
}

// src/formats/jsonld/write-parties.ts
var writeAuthors = ({ byline }) => (byline?.authors ?? []).map(writeAuthor);
var writeAuthor = ({ kind, name, jobTitle, organisation, place, email, uri }) => ({
  "@type": kind === "person" ? "Person" : "Organization",
  name,
  jobTitle,
  affiliation: organisation && { "@type": "Organization", name: organisation },
  workLocation: place && { "@type": "Place", name: place },
  email,
  url: uri
});
var writeContributors = ({ contributors = [] }) => contributors.map(({ role, ...person }) => ({
  "@type": "Role",
  roleName: role,
  contributor: writeAuthor({ kind: "person", ...person })
}));
var writePublisher = (provider) => provider && {
  "@type": "NewsMediaOrganization",
  ...provider.uri && { [/^https?:/.test(provider.uri) ? "url" : "@id"]: provider.uri },
  name: provider.name,
  identifier: provider.code
};
var writeLocations = ({ dateline }) => (dateline?.places ?? []).map(writeLocation);
function writeLocation({ text, name, region, country, countryCode }) {
  return {
    "@type": "Place",
    name: name ?? text,
    alternateName: name !== void 0 && name !== text ? text : void 0,
    address: region !== void 0 || country !== void 0 || countryCode !== void 0 ? {
      "@type": "PostalAddress",
      addressLocality: name ?? text,
      addressRegion: region,
      addressCountry: country !== void 0 && countryCode !== void 0 ? { "@type": "Country", name: country, identifier: countryCode } : countryCode ?? country
    } : void 0
  };
}

// src/formats/jsonld/write-article.ts
function writeArticle(article, item, { now, onDoubt, url } = {}) {
  const { slugline, headline, subheadline, summaries = [], keywords = [], dateline, published, updated } = article;
  const { section, audience, provenance } = article;
  const { language, creditLine, copyright, expires, body } = article;
  const text = documentText(article, void 0);
  return {
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    "@id": toUri(item.guid),
    mainEntityOfPage: writePage(url ?? item.guid),
    url,
    identifier: oneOrMore([
      ...item.guid === void 0 ? [] : [item.guid],
      ...(item.alternativeIds ?? []).flatMap(writeId),
      ...slugline === void 0 ? [] : [{ "@type": "PropertyValue", propertyID: "slugline", value: slugline }]
    ]),
    version: item.version,
    creativeWorkStatus: writeStatus(article, now, onDoubt),
    headline,
    alternativeHeadline: subheadline,
    abstract: oneOrMore(summaries.map(({ text: text2 }) => text2)),
    author: oneOrMore(writeAuthors(article)),
    dateline: dateline?.text,
    locationCreated: oneOrMore(writeLocations(article)),
    dateCreated: dateline?.date?.value ?? item.firstCreated,
    datePublished: published?.at,
    dateModified: updated?.at ?? item.versionCreated,
    sdDatePublished: item.versionCreated,
    expires,
    inLanguage: /^und$/i.test(language ?? "") ? void 0 : language,
    genre: oneOrMore(writeGenres(article)),
    articleSection: section,
    audience: oneOrMore(writeAudience(audience)),
    keywords: keywords.length ? keywords : void 0,
    about: oneOrMore(writeSubjects(article)),
    mentions: oneOrMore(writeMentions(article)),
    publisher: writePublisher(item.provider),
    creditText: creditLine,
    copyrightHolder: copyright?.holder && { "@type": "Organization", name: copyright.holder },
    copyrightYear: copyright?.year,
    copyrightNotice: copyright?.text,
    conditionsOfAccess: oneOrMore(conditionsOf(article, now, onDoubt)),
    license: oneOrMore(article.rights?.links ?? []),
    usageInfo: oneOrMore(writeReservations(article)),
    digitalSourceType: provenance?.digitalSourceType,
    correction: oneOrMore([
      ...correctionsOf(article).map((text2) => ({ "@type": "CorrectionComment", text: text2 })),
      ...datedCorrections(article).map(({ text: text2, at, version }) => ({
        "@type": "CorrectionComment",
        text: text2,
        datePublished: at,
        version
      }))
    ]),
    contributor: oneOrMore(writeContributors(article)),
    citation: oneOrMore(writeLinks(article)),
    ...Object.fromEntries(Object.entries(writeMedia(body)).map(([name, things]) => [name, oneOrMore(things)])),
    wordCount: text === void 0 ? void 0 : countWords(text) || void 0,
    articleBody: text,
    encoding: isPlain(article) && !isMarkup(text ?? "") ? void 0 : { "@type": "TextObject", encodingFormat: "text/html", text: writeHtmlBody(article, void 0) },
    hasPart: oneOrMore([...kickerOf(article), ...bylineOf(article), ...writeQuotations(article)])
  };
}
var writePage = (address = "") => /^https?:/.test(address) ? toUri(address) : void 0;
function bylineOf({ byline }) {
  if (!byline || byline.text === namesOf(byline.authors)) return [];
  return [{ "@type": "WebPageElement", name: "byline", text: byline.text }];
}
var kickerOf = ({ kicker }) => kicker === void 0 ? [] : [{ "@type": "WebPageElement", name: "kicker", text: kicker }];
var namesOf = (authors = []) => toLine(authors.map(({ name }) => name).join(", "));
function isPlain({ body, signoff, boilerplate, contacts }) {
  if (signoff || boilerplate || contacts) return false;
  return body.every(
    (block) => block.kind === "paragraph" && !block.marks && !block.dateline && !block.language && !block.text.includes("\n")
  );
}
function writeStatus(article, now, onDoubt) {
  const found = articleRestrictions(article, now, onDoubt);
  if (found.some(({ kind }) => kind === "kill")) return "Withdrawn";
  return found.length ? "Draft" : article.item?.status && "Published";
}
var HOLDS = /* @__PURE__ */ new Set(["kill", "withhold"]);
var conditionsOf = (article, now, onDoubt) => [
  ...usageTexts(article),
  ...article.embargo && !isEmbargoOver(article.embargo, now) ? [article.embargo.text] : [],
  ...(article.notices ?? []).filter(({ kind }) => HOLDS.has(kind) || kind === "possible" && onDoubt !== "publish").map(({ text }) => text)
];
var correctionsOf = ({ notices = [] }) => notices.filter(({ kind }) => kind === "correction").map(({ text }) => text);

// src/formats/jsonld/to-jsonld.ts
var jsonldOptions = {
  ...factOptions,
  ...publishOptions,
  url: {
    what: "a web address, such as `https://example.com/news/1`",
    fits: (value) => typeof value === "string" && /^https?:/.test(value) && toUri(value) === value
  }
};
function toJsonld(article, options = {}) {
  return rethrowAsMisuse("toJsonld", () => writeJsonld(article, options));
}
function toJsonldObject(article, options = {}) {
  return rethrowAsMisuse("toJsonldObject", () => JSON.parse(writeJsonld(article, options, "toJsonldObject")));
}
function writeJsonld(article, options, writer = "toJsonld") {
  checkWriteArguments(writer, article, options, jsonldOptions);
  requireText(article, "JSON-LD");
  requirePublishable(article, "JSON-LD", options);
  const document = JSON.stringify(writeArticle(article, itemOf(article, options), options), null, 2);
  return `${document.replace(TAG, "\\u003C")}
`;
}
var TAG = /<(?=[/!])/g;

export {
  isMarkup,
  BROADER,
  isIdRole,
  datedCorrections,
  writeArticle,
  namesOf,
  conditionsOf,
  correctionsOf,
  jsonldOptions,
  toJsonld,
  toJsonldObject
};
