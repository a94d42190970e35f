"use strict";Object.defineProperty(exports, "__esModule", {value: true}); function _nullishCoalesce(lhs, rhsFn) { if (lhs != null) { return lhs; } else { return rhsFn(); } } function _optionalChain(ops) { let lastAccessLHS = undefined; let value = ops[0]; let i = 1; while (i < ops.length) { const op = ops[i]; const fn = ops[i + 1]; i += 2; if ((op === 'optionalAccess' || op === 'optionalCall') && value == null) { return undefined; } if (op === 'access' || op === 'optionalAccess') { lastAccessLHS = value; value = fn(value); } else if (op === 'call' || op === 'optionalCall') { value = fn((...args) => value.call(lastAccessLHS, ...args)); lastAccessLHS = undefined; } } return value; }

var _chunkGGC7F3GUcjs = require('./chunk-GGC7F3GU.cjs');


var _chunkIW2CLHZHcjs = require('./chunk-IW2CLHZH.cjs');


var _chunkC6WOCEPZcjs = require('./chunk-C6WOCEPZ.cjs');



var _chunkSGEUNTDLcjs = require('./chunk-SGEUNTDL.cjs');


var _chunkTV64OOG4cjs = require('./chunk-TV64OOG4.cjs');





var _chunkPQX5TGQ5cjs = require('./chunk-PQX5TGQ5.cjs');


var _chunkICRSFDQ2cjs = require('./chunk-ICRSFDQ2.cjs');



var _chunkXDXVGDJKcjs = require('./chunk-XDXVGDJK.cjs');


var _chunkKQGNPHMKcjs = require('./chunk-KQGNPHMK.cjs');


var _chunkDCAEOTAUcjs = require('./chunk-DCAEOTAU.cjs');



var _chunkOKVUCM2Ucjs = require('./chunk-OKVUCM2U.cjs');



var _chunkGPU7YA55cjs = require('./chunk-GPU7YA55.cjs');



var _chunkJWLGQQU3cjs = require('./chunk-JWLGQQU3.cjs');

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
var writeGenres = (article) => _chunkKQGNPHMKcjs.genresOf.call(void 0, article).map(
  ({ name, ...codes }) => name !== void 0 && Object.keys(codes).length === 0 ? name : writeConcept({ name, ...codes }, void 0)
);
function writeConcept({ name, scheme, code, uri }, kind) {
  const type = kind && SUBJECT_TYPES[kind];
  const isTerm = scheme !== void 0 || code !== void 0;
  return {
    "@type": isTerm ? type ? ["DefinedTerm", type] : "DefinedTerm" : _nullishCoalesce(type, () => ( "Thing")),
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
    for (const { href, mimeType, width, height } of _nullishCoalesce(block.renditions, () => ( []))) {
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
    identifier: _chunkICRSFDQ2cjs.DATA_MINING_CODES[dataMining.kind],
    text: dataMining.text,
    url: dataMining.policy
  };
  const translated = terms.map(({ language, text }) => ({ "@type": "CreativeWork", inLanguage: language, text }));
  return [...mining ? [mining] : [], ...translated];
}

// src/formats/jsonld/write-mentions.ts
var TYPES2 = { person: "Person", organisation: "Organization", place: "Place" };
function writeMentions(article) {
  const all = _chunkPQX5TGQ5cjs.namedEntities.call(void 0, article);
  const find = _chunkPQX5TGQ5cjs.finder.call(void 0, all);
  const names = new Map(all.map(({ key, name }) => [key, name]));
  const organisation = (key) => key === void 0 ? void 0 : { "@type": TYPES2.organisation, name: names.get(key) };
  return all.map((named) => {
    const { given, family, roles = [], acronym, parent, ...place } = _chunkPQX5TGQ5cjs.factsOf.call(void 0, named, find);
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
      address: (_nullishCoalesce(countryCode, () => ( subdivisionCode))) && {
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
  const find = _chunkPQX5TGQ5cjs.finder.call(void 0, _chunkPQX5TGQ5cjs.namedEntities.call(void 0, article));
  return (_nullishCoalesce(_optionalChain([article, 'access', _ => _.annotations, 'optionalAccess', _2 => _2.statements]), () => ( []))).filter(({ kind }) => QUOTED.has(kind)).map((statement) => ({
    "@type": "Quotation",
    text: oneOrMore(statement.content.map(({ text }) => text)),
    spokenByCharacter: oneOrMore(
      _chunkPQX5TGQ5cjs.speakersOf.call(void 0, statement, find).map(({ kind, name }) => ({ "@type": kind ? TYPES2[kind] : "Thing", name }))
    )
  }));
}

// src/formats/jsonld/write-parties.ts
var writeAuthors = ({ byline }) => (_nullishCoalesce(_optionalChain([byline, 'optionalAccess', _3 => _3.authors]), () => ( []))).map(writeAuthor);
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
var writeLocations = ({ dateline }) => (_nullishCoalesce(_optionalChain([dateline, 'optionalAccess', _4 => _4.places]), () => ( []))).map(writeLocation);
function writeLocation({ text, name, region, country, countryCode }) {
  return {
    "@type": "Place",
    name: _nullishCoalesce(name, () => ( text)),
    alternateName: name !== void 0 && name !== text ? text : void 0,
    address: region !== void 0 || country !== void 0 || countryCode !== void 0 ? {
      "@type": "PostalAddress",
      addressLocality: _nullishCoalesce(name, () => ( text)),
      addressRegion: region,
      addressCountry: country !== void 0 && countryCode !== void 0 ? { "@type": "Country", name: country, identifier: countryCode } : _nullishCoalesce(countryCode, () => ( country))
    } : void 0
  };
}

// src/formats/jsonld/write-article.ts
function writeArticle(article, item, { now, onDoubt, url } = {}) {
  const { slugline, headline, subheadline, summaries = [], keywords = [], dateline, published, updated } = article;
  const { section, audience, provenance } = article;
  const { language, creditLine, copyright, expires, body } = article;
  const text = _chunkTV64OOG4cjs.documentText.call(void 0, article, void 0);
  return {
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    "@id": _chunkGPU7YA55cjs.toUri.call(void 0, item.guid),
    mainEntityOfPage: writePage(_nullishCoalesce(url, () => ( item.guid))),
    url,
    identifier: oneOrMore([
      ...item.guid === void 0 ? [] : [item.guid],
      ...(_nullishCoalesce(item.alternativeIds, () => ( []))).flatMap(writeId),
      ...slugline === void 0 ? [] : [{ "@type": "PropertyValue", propertyID: "slugline", value: slugline }]
    ]),
    version: item.version,
    creativeWorkStatus: writeStatus(article, now, onDoubt),
    headline,
    alternativeHeadline: subheadline,
    abstract: oneOrMore(summaries.map(({ text: text2 }) => text2)),
    author: oneOrMore(writeAuthors(article)),
    dateline: _optionalChain([dateline, 'optionalAccess', _5 => _5.text]),
    locationCreated: oneOrMore(writeLocations(article)),
    dateCreated: _nullishCoalesce(_optionalChain([dateline, 'optionalAccess', _6 => _6.date, 'optionalAccess', _7 => _7.value]), () => ( item.firstCreated)),
    datePublished: _optionalChain([published, 'optionalAccess', _8 => _8.at]),
    dateModified: _nullishCoalesce(_optionalChain([updated, 'optionalAccess', _9 => _9.at]), () => ( item.versionCreated)),
    sdDatePublished: item.versionCreated,
    expires,
    inLanguage: /^und$/i.test(_nullishCoalesce(language, () => ( ""))) ? void 0 : language,
    genre: oneOrMore(writeGenres(article)),
    articleSection: section,
    audience: oneOrMore(writeAudience(audience)),
    keywords: keywords.length ? keywords : void 0,
    about: oneOrMore(writeSubjects(article)),
    mentions: oneOrMore(writeMentions(article)),
    publisher: writePublisher(item.provider),
    creditText: creditLine,
    copyrightHolder: _optionalChain([copyright, 'optionalAccess', _10 => _10.holder]) && { "@type": "Organization", name: copyright.holder },
    copyrightYear: _optionalChain([copyright, 'optionalAccess', _11 => _11.year]),
    copyrightNotice: _optionalChain([copyright, 'optionalAccess', _12 => _12.text]),
    conditionsOfAccess: oneOrMore(conditionsOf(article, now, onDoubt)),
    license: oneOrMore(_nullishCoalesce(_optionalChain([article, 'access', _13 => _13.rights, 'optionalAccess', _14 => _14.links]), () => ( []))),
    usageInfo: oneOrMore(writeReservations(article)),
    digitalSourceType: _optionalChain([provenance, 'optionalAccess', _15 => _15.digitalSourceType]),
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
    wordCount: text === void 0 ? void 0 : _chunkSGEUNTDLcjs.countWords.call(void 0, text) || void 0,
    articleBody: text,
    encoding: isPlain(article) && !isMarkup(_nullishCoalesce(text, () => ( ""))) ? void 0 : { "@type": "TextObject", encodingFormat: "text/html", text: _chunkSGEUNTDLcjs.writeHtmlBody.call(void 0, article, void 0) },
    hasPart: oneOrMore([...kickerOf(article), ...bylineOf(article), ...writeQuotations(article)])
  };
}
var writePage = (address = "") => /^https?:/.test(address) ? _chunkGPU7YA55cjs.toUri.call(void 0, address) : void 0;
function bylineOf({ byline }) {
  if (!byline || byline.text === namesOf(byline.authors)) return [];
  return [{ "@type": "WebPageElement", name: "byline", text: byline.text }];
}
var kickerOf = ({ kicker }) => kicker === void 0 ? [] : [{ "@type": "WebPageElement", name: "kicker", text: kicker }];
var namesOf = (authors = []) => _chunkGPU7YA55cjs.toLine.call(void 0, authors.map(({ name }) => name).join(", "));
function isPlain({ body, signoff, boilerplate, contacts }) {
  if (signoff || boilerplate || contacts) return false;
  return body.every(
    (block) => block.kind === "paragraph" && !block.marks && !block.dateline && !block.language && !block.text.includes("\n")
  );
}
function writeStatus(article, now, onDoubt) {
  const found = _chunkOKVUCM2Ucjs.articleRestrictions.call(void 0, article, now, onDoubt);
  if (found.some(({ kind }) => kind === "kill")) return "Withdrawn";
  return found.length ? "Draft" : _optionalChain([article, 'access', _16 => _16.item, 'optionalAccess', _17 => _17.status]) && "Published";
}
var HOLDS = /* @__PURE__ */ new Set(["kill", "withhold"]);
var conditionsOf = (article, now, onDoubt) => [
  ..._chunkDCAEOTAUcjs.usageTexts.call(void 0, article),
  ...article.embargo && !_chunkOKVUCM2Ucjs.isEmbargoOver.call(void 0, article.embargo, now) ? [article.embargo.text] : [],
  ...(_nullishCoalesce(article.notices, () => ( []))).filter(({ kind }) => HOLDS.has(kind) || kind === "possible" && onDoubt !== "publish").map(({ text }) => text)
];
var correctionsOf = ({ notices = [] }) => notices.filter(({ kind }) => kind === "correction").map(({ text }) => text);

// src/formats/jsonld/to-jsonld.ts
var jsonldOptions = {
  ..._chunkXDXVGDJKcjs.factOptions,
  ..._chunkIW2CLHZHcjs.publishOptions,
  url: {
    what: "a web address, such as `https://example.com/news/1`",
    fits: (value) => typeof value === "string" && /^https?:/.test(value) && _chunkGPU7YA55cjs.toUri.call(void 0, value) === value
  }
};
function toJsonld(article, options = {}) {
  return _chunkJWLGQQU3cjs.rethrowAsMisuse.call(void 0, "toJsonld", () => writeJsonld(article, options));
}
function toJsonldObject(article, options = {}) {
  return _chunkJWLGQQU3cjs.rethrowAsMisuse.call(void 0, "toJsonldObject", () => JSON.parse(writeJsonld(article, options, "toJsonldObject")));
}
function writeJsonld(article, options, writer = "toJsonld") {
  _chunkJWLGQQU3cjs.checkWriteArguments.call(void 0, writer, article, options, jsonldOptions);
  _chunkC6WOCEPZcjs.requireText.call(void 0, article, "JSON-LD");
  _chunkGGC7F3GUcjs.requirePublishable.call(void 0, article, "JSON-LD", options);
  const document = JSON.stringify(writeArticle(article, _chunkXDXVGDJKcjs.itemOf.call(void 0, article, options), options), null, 2);
  return `${document.replace(TAG, "\\u003C")}
`;
}
var TAG = /<(?=[/!])/g;













exports.isMarkup = isMarkup; exports.BROADER = BROADER; exports.isIdRole = isIdRole; exports.datedCorrections = datedCorrections; exports.writeArticle = writeArticle; exports.namesOf = namesOf; exports.conditionsOf = conditionsOf; exports.correctionsOf = correctionsOf; exports.jsonldOptions = jsonldOptions; exports.toJsonld = toJsonld; exports.toJsonldObject = toJsonldObject;
