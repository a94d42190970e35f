"use strict";Object.defineProperty(exports, "__esModule", {value: true}); function _nullishCoalesce(lhs, rhsFn) { if (lhs != null) { return lhs; } else { return rhsFn(); } } function _optionalChain(ops) { let lastAccessLHS = undefined; let value = ops[0]; let i = 1; while (i < ops.length) { const op = ops[i]; const fn = ops[i + 1]; i += 2; if ((op === 'optionalAccess' || op === 'optionalCall') && value == null) { return undefined; } if (op === 'access' || op === 'optionalAccess') { lastAccessLHS = value; value = fn(value); } else if (op === 'call' || op === 'optionalCall') { value = fn((...args) => value.call(lastAccessLHS, ...args)); lastAccessLHS = undefined; } } return value; } var _class;








var _chunk4OUPP74Xcjs = require('./chunk-4OUPP74X.cjs');


var _chunkUX2TAJCPcjs = require('./chunk-UX2TAJCP.cjs');


var _chunkLNX6WBMMcjs = require('./chunk-LNX6WBMM.cjs');





var _chunkA7IVPPNUcjs = require('./chunk-A7IVPPNU.cjs');


var _chunkSGEUNTDLcjs = require('./chunk-SGEUNTDL.cjs');


var _chunkDYGJPQTEcjs = require('./chunk-DYGJPQTE.cjs');


var _chunkYVIMM2D5cjs = require('./chunk-YVIMM2D5.cjs');


var _chunkTV64OOG4cjs = require('./chunk-TV64OOG4.cjs');






var _chunkPT2V6PHAcjs = require('./chunk-PT2V6PHA.cjs');


var _chunkQVDVZG3Qcjs = require('./chunk-QVDVZG3Q.cjs');



var _chunkLJ4WMENRcjs = require('./chunk-LJ4WMENR.cjs');



var _chunkPQX5TGQ5cjs = require('./chunk-PQX5TGQ5.cjs');


var _chunkICRSFDQ2cjs = require('./chunk-ICRSFDQ2.cjs');



var _chunkKQGNPHMKcjs = require('./chunk-KQGNPHMK.cjs');




var _chunkDCAEOTAUcjs = require('./chunk-DCAEOTAU.cjs');


var _chunkOKVUCM2Ucjs = require('./chunk-OKVUCM2U.cjs');


var _chunkLO6RJL3Ccjs = require('./chunk-LO6RJL3C.cjs');


var _chunkOOEJC6ZKcjs = require('./chunk-OOEJC6ZK.cjs');







var _chunkQWIF5N4Kcjs = require('./chunk-QWIF5N4K.cjs');
















var _chunkGPU7YA55cjs = require('./chunk-GPU7YA55.cjs');


var _chunkJWLGQQU3cjs = require('./chunk-JWLGQQU3.cjs');


var _chunkYOB4HYVHcjs = require('./chunk-YOB4HYVH.cjs');

// src/formats/jsonld/graph.ts
var KINDS = /* @__PURE__ */ new Set(
  `NewsArticle Article ReportageNewsArticle AnalysisNewsArticle BackgroundNewsArticle OpinionNewsArticle
  ReviewNewsArticle AskPublicNewsArticle LiveBlogPosting BlogPosting SocialMediaPosting Report TechArticle
  ScholarlyArticle SatiricalArticle AdvertiserContentArticle`.split(/\s+/)
);
var typesOf = (thing) => _chunkQWIF5N4Kcjs.list.call(void 0, _nullishCoalesce(thing["@type"], () => ( thing.type))).flatMap((type) => _nullishCoalesce(_optionalChain([_chunkQWIF5N4Kcjs.words.call(void 0, type), 'optionalAccess', _2 => _2.replace, 'call', _3 => _3(/^.*[/#:]/, "")]), () => ( [])));
var isArticle = (thing) => typesOf(thing).some((type) => KINDS.has(type));
var DEPTH = 4;
var Graph = (_class = class {
  __init() {this.articles = []}
  __init2() {this.named = /* @__PURE__ */ new Map()}
  constructor(values) {;_class.prototype.__init.call(this);_class.prototype.__init2.call(this);
    for (const value of values) this.gather(value, 0);
  }
  /** Returns a thing. For a reference such as `{"@id": "#author"}`, returns the thing with this `@id`, if the document has it. */
  thing(value) {
    const given = _chunkQWIF5N4Kcjs.fields.call(void 0, value);
    const id = _chunkQWIF5N4Kcjs.words.call(void 0, given["@id"]);
    return id !== void 0 && Object.keys(given).length === 1 ? _nullishCoalesce(this.named.get(id), () => ( given)) : given;
  }
  /** Returns a list of things, references resolved. A string is a thing with this name. */
  things(value) {
    return _chunkQWIF5N4Kcjs.list.call(void 0, value).map((one) => typeof one === "string" ? { name: one } : this.thing(one));
  }
  gather(value, depth) {
    const thing = _chunkQWIF5N4Kcjs.fields.call(void 0, value);
    const id = _chunkQWIF5N4Kcjs.words.call(void 0, thing["@id"]);
    if (id !== void 0 && Object.keys(thing).length > 1) this.named.set(id, thing);
    if (isArticle(thing)) this.articles.push(thing);
    else if (depth < DEPTH) {
      for (const name of ["@graph", "mainEntity", "mainEntityOfPage", "itemListElement", "item", "hasPart"]) {
        for (const part of _chunkQWIF5N4Kcjs.list.call(void 0, thing[name])) this.gather(part, depth + 1);
      }
    }
  }
}, _class);

// src/formats/inline/places-once.ts
var BETWEEN = "\0";
var MOST = 200;
function placesOnce(article) {
  const texts = _chunkPQX5TGQ5cjs.wordsIn.call(void 0, article);
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
    const start = at - (_nullishCoalesce(starts[index], () => ( 0)));
    return { path: _nullishCoalesce(_optionalChain([texts, 'access', _4 => _4[index], 'optionalAccess', _5 => _5.path]), () => ( "")), start, end: start + words2.length, text: words2 };
  };
}

// src/formats/jsonld/read-parties.ts
var nameOf = (thing) => _nullishCoalesce(_nullishCoalesce(_chunkGPU7YA55cjs.toLine.call(void 0, _chunkQWIF5N4Kcjs.words.call(void 0, _chunkQWIF5N4Kcjs.list.call(void 0, thing.name)[0])), () => ( _chunkGPU7YA55cjs.toLine.call(void 0, [thing.givenName, thing.familyName].flatMap((part) => _nullishCoalesce(_chunkQWIF5N4Kcjs.words.call(void 0, part), () => ( []))).join(" ")))), () => ( _chunkGPU7YA55cjs.toLine.call(void 0, _chunkQWIF5N4Kcjs.words.call(void 0, thing.legalName))));
var nameIn = (graph2, value) => graph2.things(value).map(nameOf).find(Boolean);
function readByline(graph2, article) {
  const authors = graph2.things(_nullishCoalesce(article.author, () => ( article.creator))).flatMap((one) => _nullishCoalesce(readAuthor(graph2, one), () => ( [])));
  const part = graph2.things(article.hasPart).find((one) => one.name === "byline");
  const text = _nullishCoalesce(_chunkGPU7YA55cjs.toLine.call(void 0, _chunkQWIF5N4Kcjs.words.call(void 0, _optionalChain([part, 'optionalAccess', _6 => _6.text]))), () => ( _chunk4OUPP74Xcjs.namesOf.call(void 0, authors)));
  return text === void 0 ? void 0 : { text, ...authors.length && { authors } };
}
function readAuthor(graph2, thing) {
  const name = nameOf(thing);
  if (name === void 0) return void 0;
  const organisation = typesOf(thing).some((type) => type.endsWith("Organization"));
  return _chunkQWIF5N4Kcjs.withoutUndefined.call(void 0, {
    kind: organisation ? "organisation" : "person",
    name,
    jobTitle: _chunkGPU7YA55cjs.toLine.call(void 0, _chunkQWIF5N4Kcjs.words.call(void 0, _chunkQWIF5N4Kcjs.list.call(void 0, thing.jobTitle)[0])),
    organisation: nameIn(graph2, _nullishCoalesce(thing.affiliation, () => ( thing.worksFor))),
    place: nameIn(graph2, thing.workLocation),
    email: _chunkGPU7YA55cjs.toEmail.call(void 0, _optionalChain([_chunkQWIF5N4Kcjs.words.call(void 0, thing.email), 'optionalAccess', _7 => _7.replace, 'call', _8 => _8(/^mailto:/i, "")])),
    uri: [..._chunkQWIF5N4Kcjs.list.call(void 0, thing.url), ..._chunkQWIF5N4Kcjs.list.call(void 0, thing.sameAs)].map((one) => _chunkGPU7YA55cjs.toUri.call(void 0, _chunkQWIF5N4Kcjs.words.call(void 0, one))).find(Boolean)
  });
}
var PROPERTIES = [
  ["contributor", "contributor"],
  ["editor", "editing"],
  ["translator", "translation"]
];
var readContributors = (graph2, article) => PROPERTIES.flatMap(
  ([property, usual]) => graph2.things(article[property]).flatMap((one) => {
    const roleName = _chunkQWIF5N4Kcjs.words.call(void 0, one.roleName);
    const found = readAuthor(graph2, roleName === void 0 ? one : _nullishCoalesce(graph2.things(one[property])[0], () => ( {})));
    if (!found) return [];
    const { kind: _, jobTitle: _job, ...person } = found;
    return [{ role: _nullishCoalesce(_chunkPT2V6PHAcjs.roleNamed.call(void 0, roleName), () => ( usual)), ...person }];
  })
);
function readPublisher(graph2, article) {
  const [publisher] = graph2.things(_nullishCoalesce(article.publisher, () => ( article.provider)));
  const name = publisher && nameOf(publisher);
  if (!publisher || name === void 0) return void 0;
  return _chunkQWIF5N4Kcjs.withoutUndefined.call(void 0, {
    name,
    code: _chunkGPU7YA55cjs.toCode.call(void 0, _chunkQWIF5N4Kcjs.words.call(void 0, publisher.identifier)),
    uri: _chunkGPU7YA55cjs.toUri.call(void 0, _chunkQWIF5N4Kcjs.words.call(void 0, _nullishCoalesce(publisher["@id"], () => ( publisher.url))))
  });
}
var readLocations = (graph2, value) => graph2.things(value).flatMap((place) => {
  const [address = {}] = graph2.things(place.address);
  const name = _nullishCoalesce(_nullishCoalesce(nameOf(place), () => ( _chunkGPU7YA55cjs.toLine.call(void 0, _chunkQWIF5N4Kcjs.words.call(void 0, address.addressLocality)))), () => ( _chunkGPU7YA55cjs.toLine.call(void 0, _chunkQWIF5N4Kcjs.words.call(void 0, address.name))));
  if (name === void 0) return [];
  const text = _nullishCoalesce(_chunkGPU7YA55cjs.toLine.call(void 0, _chunkQWIF5N4Kcjs.words.call(void 0, place.alternateName)), () => ( name));
  const [land = {}] = graph2.things(address.addressCountry);
  const country = nameOf(land);
  const countryCode = _chunkGPU7YA55cjs.toCountryCode.call(void 0, _nullishCoalesce(_chunkQWIF5N4Kcjs.words.call(void 0, land.identifier), () => ( country)));
  return [
    _chunkQWIF5N4Kcjs.withoutUndefined.call(void 0, {
      text,
      name: text === name ? void 0 : name,
      region: _chunkGPU7YA55cjs.toLine.call(void 0, _chunkQWIF5N4Kcjs.words.call(void 0, address.addressRegion)),
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
var kindOf = (thing) => typesOf(thing).map((type) => _nullishCoalesce(TYPES.get(type), () => ( (type.endsWith("Organization") ? "organisation" : void 0)))).find(Boolean);
var GEONAMES = /^https?:\/\/(?:sws\.|www\.)?geonames\.org\/(\d{1,9})(?:\/|$)/;
var geonamesOf = (thing) => _chunkGPU7YA55cjs.toCount.call(void 0, 
  _chunkQWIF5N4Kcjs.list.call(void 0, thing.sameAs).map((one) => _optionalChain([GEONAMES, 'access', _9 => _9.exec, 'call', _10 => _10(_nullishCoalesce(_chunkQWIF5N4Kcjs.words.call(void 0, one), () => ( ""))), 'optionalAccess', _11 => _11[1]])).find(Boolean),
  999999999
);
function fitsAnnotations(thing) {
  if (!kindOf(thing) || nameOf(thing) === void 0 || thing.termCode !== void 0) return false;
  const address = [..._chunkQWIF5N4Kcjs.list.call(void 0, thing.sameAs), thing.url, thing["@id"]].map((one) => _chunkGPU7YA55cjs.toUri.call(void 0, _chunkQWIF5N4Kcjs.words.call(void 0, one))).find(Boolean);
  return address === void 0 || geonamesOf(thing) !== void 0;
}
function readMentions(graph2, thing, article) {
  const mentioned = graph2.things(thing.mentions).flatMap((one) => knownOf(graph2, one));
  const names = new Set(mentioned.map(({ kind, name }) => `${kind} ${name}`));
  const place = placesOnce(article);
  const quoted = graph2.things(thing.hasPart).flatMap((part) => {
    if (!typesOf(part).includes("Quotation")) return [];
    const parts = _chunkQWIF5N4Kcjs.list.call(void 0, part.text).map((one) => _chunkGPU7YA55cjs.toText.call(void 0, _chunkQWIF5N4Kcjs.words.call(void 0, one)));
    const content2 = parts.flatMap((one) => one === void 0 ? [] : _nullishCoalesce(place(one), () => ( [])));
    if (!content2.length || content2.length !== parts.length) return [];
    const speakers = graph2.things(_nullishCoalesce(_nullishCoalesce(part.spokenByCharacter, () => ( part.creator)), () => ( part.author)));
    for (const speaker of speakers) {
      for (const one of knownOf(graph2, speaker)) {
        if (names.has(`${one.kind} ${one.name}`)) continue;
        names.add(`${one.kind} ${one.name}`);
        mentioned.push(one);
      }
    }
    const by = speakers.flatMap((speaker) => _nullishCoalesce(nameOf(speaker), () => ( []))).join(_chunkPQX5TGQ5cjs.BETWEEN_SPEAKERS);
    return [{ content: content2, by: by || void 0 }];
  });
  return _chunkPT2V6PHAcjs.annotationsOf.call(void 0, mentioned, [], quoted);
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
      countryCode: _chunkGPU7YA55cjs.toCountryCode.call(void 0, _chunkQWIF5N4Kcjs.words.call(void 0, address.addressCountry)),
      subdivisionCode: _chunkGPU7YA55cjs.toSubdivisionCode.call(void 0, _chunkQWIF5N4Kcjs.words.call(void 0, address.addressRegion)),
      geonames: geonamesOf(thing)
    };
  }
  if (kind === "organisation") {
    const [parent] = graph2.things(thing.parentOrganization);
    return { acronym: _chunkGPU7YA55cjs.toLine.call(void 0, _chunkQWIF5N4Kcjs.words.call(void 0, thing.alternateName)), parent: parent && nameOf(parent) };
  }
  const titles = _chunkQWIF5N4Kcjs.list.call(void 0, thing.jobTitle).flatMap((one) => _nullishCoalesce(_chunkGPU7YA55cjs.toLine.call(void 0, _chunkQWIF5N4Kcjs.words.call(void 0, one)), () => ( [])));
  const posts = graph2.things(thing.worksFor).flatMap((post) => {
    const text = _chunkGPU7YA55cjs.toLine.call(void 0, _chunkQWIF5N4Kcjs.words.call(void 0, post.roleName));
    const [organisation] = graph2.things(post.worksFor);
    return text === void 0 ? [] : [{ text, organisation: organisation && nameOf(organisation) }];
  });
  return {
    given: _chunkGPU7YA55cjs.toLine.call(void 0, _chunkQWIF5N4Kcjs.words.call(void 0, thing.givenName)),
    family: _chunkGPU7YA55cjs.toLine.call(void 0, _chunkQWIF5N4Kcjs.words.call(void 0, thing.familyName)),
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
    const property = kind && _chunk4OUPP74Xcjs.BROADER[kind];
    const others = [...new Set(addressesOf(thing))].filter((uri) => uri !== concept.uri);
    return [
      _chunkQWIF5N4Kcjs.withoutUndefined.call(void 0, {
        ...concept,
        kind,
        names: _chunkQWIF5N4Kcjs.nonEmpty.call(void 0, namesOf2(graph2, thing)),
        sameAs: _chunkQWIF5N4Kcjs.nonEmpty.call(void 0, others.map((uri) => ({ uri }))),
        broader: _chunkQWIF5N4Kcjs.nonEmpty.call(void 0, graph2.things(property && thing[property]).flatMap((one) => _nullishCoalesce(readConcept(graph2, one), () => ( []))))
      })
    ];
  });
  const names = new Set(subjects.map(({ name }) => name));
  const sections = _chunkQWIF5N4Kcjs.list.call(void 0, article.articleSection).slice(1).flatMap((section) => _nullishCoalesce(_chunkGPU7YA55cjs.toLine.call(void 0, _chunkQWIF5N4Kcjs.words.call(void 0, section)), () => ( [])));
  return [...subjects, ...sections.filter((name) => !names.has(name)).map((name) => ({ name }))];
}
var readGenres = (graph2, article) => _chunkKQGNPHMKcjs.toGenres.call(void 0, graph2.things(article.genre).flatMap((one) => _nullishCoalesce(readConcept(graph2, one), () => ( []))));
function readConcept(graph2, thing) {
  const [address] = addressesOf(thing);
  const identity = thing.termCode === void 0 ? _chunkLNX6WBMMcjs.conceptIdentity.call(void 0, address) : void 0;
  const [scheme] = graph2.things(thing.inDefinedTermSet);
  const found = _chunkQWIF5N4Kcjs.withoutUndefined.call(void 0, {
    name: nameOf(thing),
    scheme: _nullishCoalesce(_optionalChain([identity, 'optionalAccess', _12 => _12.scheme]), () => ( _chunkGPU7YA55cjs.toCode.call(void 0, scheme && (_nullishCoalesce(_nullishCoalesce(nameOf(scheme), () => ( _chunkQWIF5N4Kcjs.words.call(void 0, scheme.url))), () => ( _chunkQWIF5N4Kcjs.words.call(void 0, scheme["@id"]))))))),
    code: _nullishCoalesce(_optionalChain([identity, 'optionalAccess', _13 => _13.code]), () => ( _chunkGPU7YA55cjs.toCode.call(void 0, _chunkQWIF5N4Kcjs.words.call(void 0, thing.termCode)))),
    uri: address
  });
  return Object.keys(found).length ? found : void 0;
}
var addressesOf = (thing) => [..._chunkQWIF5N4Kcjs.list.call(void 0, thing.sameAs), thing.url, thing["@id"]].flatMap((one) => _nullishCoalesce(_chunkGPU7YA55cjs.toUri.call(void 0, _chunkQWIF5N4Kcjs.words.call(void 0, one)), () => ( [])));
var KINDS2 = { person: "person", organisation: "organisation", place: "geoArea" };
function kindOfSubject(thing) {
  const kind = kindOf(thing);
  return kind ? KINDS2[kind] : typesOf(thing).some((type) => type.endsWith("Event")) ? "event" : void 0;
}
var namesOf2 = (graph2, thing) => graph2.things(thing.alternateName).flatMap((one) => {
  const language = _chunkGPU7YA55cjs.toLanguageTag.call(void 0, _chunkQWIF5N4Kcjs.words.call(void 0, one["@language"]));
  const name = _chunkGPU7YA55cjs.toLine.call(void 0, _chunkQWIF5N4Kcjs.words.call(void 0, one["@value"]));
  return language && name ? [{ language, name }] : [];
});
var readKeywords = (article) => {
  const all = Array.isArray(article.keywords) ? article.keywords : _optionalChain([_chunkQWIF5N4Kcjs.words.call(void 0, article.keywords), 'optionalAccess', _14 => _14.split, 'call', _15 => _15(",")]);
  return _chunkQWIF5N4Kcjs.nonEmpty.call(void 0, _chunkQWIF5N4Kcjs.list.call(void 0, all).flatMap((one) => _nullishCoalesce(_chunkGPU7YA55cjs.toLine.call(void 0, typeof one === "string" ? one : nameOf(_chunkQWIF5N4Kcjs.fields.call(void 0, one))), () => ( []))));
};
function readLinks(graph2, article) {
  const works = [
    ...graph2.things(article.citation).map((one) => [_chunkQWIF5N4Kcjs.words.call(void 0, one.linkRelationship), one]),
    ...graph2.things(article.isBasedOn).map((one) => ["derivedFrom", one])
  ];
  return works.flatMap(([rel, one]) => {
    const [work = one] = one.linkRelationship === void 0 ? [one] : graph2.things(one.citation);
    const named = work.url === void 0 && work.identifier === void 0 ? _chunkGPU7YA55cjs.toUri.call(void 0, _chunkQWIF5N4Kcjs.words.call(void 0, work.name)) : void 0;
    const found = _chunkQWIF5N4Kcjs.withoutUndefined.call(void 0, {
      rel: _chunkGPU7YA55cjs.toCode.call(void 0, rel),
      href: _nullishCoalesce(_chunkGPU7YA55cjs.toUri.call(void 0, _nullishCoalesce(_chunkQWIF5N4Kcjs.words.call(void 0, work.url), () => ( _chunkQWIF5N4Kcjs.words.call(void 0, work["@id"])))), () => ( named)),
      guid: _chunkGPU7YA55cjs.toLine.call(void 0, _chunkQWIF5N4Kcjs.words.call(void 0, work.identifier)),
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
      const href = _nullishCoalesce(_chunkGPU7YA55cjs.toUriReference.call(void 0, _nullishCoalesce(_chunkQWIF5N4Kcjs.words.call(void 0, thing.contentUrl), () => ( _chunkQWIF5N4Kcjs.words.call(void 0, thing.url)))), () => ( _chunkGPU7YA55cjs.toUri.call(void 0, _nullishCoalesce(_chunkQWIF5N4Kcjs.words.call(void 0, thing["@id"]), () => ( _chunkQWIF5N4Kcjs.words.call(void 0, thing.name))))));
      if (!href) return [];
      const name = _chunkGPU7YA55cjs.toLine.call(void 0, _chunkQWIF5N4Kcjs.words.call(void 0, thing.name));
      const [creator] = graph2.things(_nullishCoalesce(thing.creator, () => ( thing.author)));
      const found = _chunkQWIF5N4Kcjs.withoutUndefined.call(void 0, {
        id: name === href ? void 0 : name,
        medium,
        caption: _chunkGPU7YA55cjs.toText.call(void 0, _nullishCoalesce(_chunkQWIF5N4Kcjs.words.call(void 0, thing.caption), () => ( _chunkQWIF5N4Kcjs.words.call(void 0, thing.description)))),
        credit: _nullishCoalesce(_chunkGPU7YA55cjs.toLine.call(void 0, _chunkQWIF5N4Kcjs.words.call(void 0, thing.creditText)), () => ( (creator && nameOf(creator)))),
        language: _chunkGPU7YA55cjs.toLanguageTag.call(void 0, _chunkQWIF5N4Kcjs.words.call(void 0, thing.inLanguage))
      });
      const file = _chunkQWIF5N4Kcjs.withoutUndefined.call(void 0, {
        href,
        mimeType: _chunkGPU7YA55cjs.toCode.call(void 0, _chunkQWIF5N4Kcjs.words.call(void 0, thing.encodingFormat)),
        width: _chunkGPU7YA55cjs.toCount.call(void 0, _chunkQWIF5N4Kcjs.words.call(void 0, thing.width), 999999),
        height: _chunkGPU7YA55cjs.toCount.call(void 0, _chunkQWIF5N4Kcjs.words.call(void 0, thing.height), 999999)
      });
      return [{ kind: "media", ...found, renditions: [file] }];
    })
  );
  return { files: media.flatMap(({ renditions }) => _nullishCoalesce(renditions, () => ( []))), media };
}

// src/formats/jsonld/read-facts.ts
var readIds = (graph2, thing) => graph2.things(thing.identifier).flatMap(({ propertyID, value }) => {
  const role = _chunkGPU7YA55cjs.toCode.call(void 0, _chunkQWIF5N4Kcjs.words.call(void 0, propertyID));
  const line = _chunkGPU7YA55cjs.toLine.call(void 0, _chunkQWIF5N4Kcjs.words.call(void 0, value));
  return role && _chunk4OUPP74Xcjs.isIdRole.call(void 0, role) && line ? [{ value: line, role }] : [];
});
var readAudience = (graph2, thing) => graph2.things(thing.audience).flatMap((one) => {
  const name = _nullishCoalesce(_chunkGPU7YA55cjs.toLine.call(void 0, _chunkQWIF5N4Kcjs.words.call(void 0, one.audienceType)), () => ( nameOf(one)));
  return name ? [{ name }] : [];
});
function readCorrection(comment) {
  const text = _chunkGPU7YA55cjs.toText.call(void 0, _nullishCoalesce(_chunkQWIF5N4Kcjs.words.call(void 0, comment.text), () => ( _chunkQWIF5N4Kcjs.words.call(void 0, comment.name))));
  const at = _chunkGPU7YA55cjs.toInstant.call(void 0, _chunkQWIF5N4Kcjs.words.call(void 0, comment.datePublished));
  const version = _chunkGPU7YA55cjs.toVersion.call(void 0, _chunkQWIF5N4Kcjs.words.call(void 0, comment.version));
  return text !== void 0 && (at || version) ? _chunkQWIF5N4Kcjs.withoutUndefined.call(void 0, { text, at, version }) : void 0;
}
var MINING = /\/vocab\/DMI-/;
function readRights(graph2, thing) {
  const works = graph2.things(thing.usageInfo);
  const mining = works.find(({ identifier }) => MINING.test(_nullishCoalesce(_chunkQWIF5N4Kcjs.words.call(void 0, identifier), () => ( ""))));
  const terms = works.flatMap((one) => {
    const language = _chunkGPU7YA55cjs.toLanguageTag.call(void 0, _chunkQWIF5N4Kcjs.words.call(void 0, one.inLanguage));
    const text = _chunkGPU7YA55cjs.toText.call(void 0, _chunkQWIF5N4Kcjs.words.call(void 0, one.text));
    return one !== mining && language && text ? [{ language, text }] : [];
  });
  const rights = _chunkQWIF5N4Kcjs.withoutUndefined.call(void 0, {
    dataMining: mining && _chunkQWIF5N4Kcjs.withoutUndefined.call(void 0, {
      kind: _chunkICRSFDQ2cjs.dataMiningKind.call(void 0, _chunkQWIF5N4Kcjs.words.call(void 0, mining.identifier)),
      text: _chunkGPU7YA55cjs.toText.call(void 0, _chunkQWIF5N4Kcjs.words.call(void 0, mining.text)),
      policy: _chunkGPU7YA55cjs.toUri.call(void 0, _chunkQWIF5N4Kcjs.words.call(void 0, mining.url))
    }),
    terms: _chunkQWIF5N4Kcjs.nonEmpty.call(void 0, terms),
    links: _chunkQWIF5N4Kcjs.nonEmpty.call(void 0, _chunkQWIF5N4Kcjs.list.call(void 0, thing.license).flatMap((one) => _nullishCoalesce(_chunkGPU7YA55cjs.toUri.call(void 0, _nullishCoalesce(_chunkQWIF5N4Kcjs.words.call(void 0, one), () => ( _chunkQWIF5N4Kcjs.words.call(void 0, graph2.thing(one).url)))), () => ( []))))
  });
  return Object.keys(rights).length ? rights : void 0;
}
var readUsage = (graph2, thing) => graph2.things(thing.usageInfo).flatMap((one) => {
  const text = _chunkGPU7YA55cjs.toText.call(void 0, _chunkQWIF5N4Kcjs.words.call(void 0, one.text));
  const isRight = MINING.test(_nullishCoalesce(_chunkQWIF5N4Kcjs.words.call(void 0, one.identifier), () => ( ""))) || text && _chunkGPU7YA55cjs.toLanguageTag.call(void 0, _chunkQWIF5N4Kcjs.words.call(void 0, one.inLanguage));
  return isRight ? [] : _nullishCoalesce(_nullishCoalesce(text, () => ( _chunkGPU7YA55cjs.toText.call(void 0, _nullishCoalesce(_nullishCoalesce(_chunkQWIF5N4Kcjs.words.call(void 0, _chunkQWIF5N4Kcjs.list.call(void 0, one.name)[0]), () => ( _chunkQWIF5N4Kcjs.words.call(void 0, one.url))), () => ( _chunkQWIF5N4Kcjs.words.call(void 0, one["@id"])))))), () => ( []));
});

// src/formats/jsonld/read-article.ts
function readArticle(graph2, thing, report, depth) {
  const body = withUpdates(graph2, thing, report, depth);
  const { expires, restriction } = _chunkDCAEOTAUcjs.readExpiry.call(void 0, _chunkQWIF5N4Kcjs.words.call(void 0, thing.expires));
  const [usageTerms, ...conditions] = [
    ..._chunkQWIF5N4Kcjs.list.call(void 0, thing.conditionsOfAccess).flatMap((one) => _nullishCoalesce(_chunkGPU7YA55cjs.toText.call(void 0, _chunkQWIF5N4Kcjs.words.call(void 0, one)), () => ( []))),
    ...readUsage(graph2, thing)
  ];
  const { restrictions: restrictions2 = [], ...found } = _chunkPT2V6PHAcjs.withHead.call(void 0, readMeta(graph2, thing), body, true);
  const blocks = _chunkYVIMM2D5cjs.withBeside.call(void 0, found.body, readMedia(graph2, thing));
  const source = _chunkGPU7YA55cjs.toUri.call(void 0, _chunkQWIF5N4Kcjs.words.call(void 0, _chunkQWIF5N4Kcjs.list.call(void 0, thing.digitalSourceType)[0]));
  const facts = readFacts2(graph2, thing, report);
  const { dateline, body: opened } = readDateline(graph2, thing, _nullishCoalesce(_optionalChain([found, 'access', _16 => _16.dateline, 'optionalAccess', _17 => _17.text]), () => ( body.dateline)), blocks);
  const annotations = readMentions(graph2, thing, { ...found, body: opened });
  return {
    ...Object.keys(facts).length && { item: facts },
    ...found,
    ..._chunkQWIF5N4Kcjs.withoutUndefined.call(void 0, {
      notices: _chunkQWIF5N4Kcjs.nonEmpty.call(void 0, corrections(graph2, thing)),
      expires,
      restrictions: _chunkQWIF5N4Kcjs.nonEmpty.call(void 0, [...conditions, ...restriction ? [restriction] : [], ...restrictions2]),
      usageTerms,
      rights: readRights(graph2, thing),
      editorsNotes: _chunkQWIF5N4Kcjs.nonEmpty.call(void 0, body.editorsNotes),
      dateline,
      signoff: _chunkQWIF5N4Kcjs.nonEmpty.call(void 0, body.signoff),
      boilerplate: _chunkQWIF5N4Kcjs.nonEmpty.call(void 0, body.boilerplate),
      contacts: _chunkQWIF5N4Kcjs.nonEmpty.call(void 0, body.contacts),
      links: _chunkQWIF5N4Kcjs.nonEmpty.call(void 0, readLinks(graph2, thing)),
      provenance: source === void 0 ? void 0 : { digitalSourceType: source },
      annotations
    }),
    body: opened
  };
}
var corrections = (graph2, thing) => graph2.things(thing.correction).flatMap((one) => {
  if (readCorrection(one)) return [];
  const text = _chunkGPU7YA55cjs.toText.call(void 0, _nullishCoalesce(_chunkQWIF5N4Kcjs.words.call(void 0, one.text), () => ( _chunkQWIF5N4Kcjs.words.call(void 0, one.name))));
  return text === void 0 ? [] : [{ kind: "correction", text }];
});
function readFacts2(graph2, thing, report) {
  const identifiers = graph2.things(thing.identifier);
  const guid = identifiers.find((one) => one.propertyID === void 0 && (_nullishCoalesce(one.value, () => ( one.name))) !== void 0);
  const statuses = graph2.things(thing.creativeWorkStatus).flatMap((one) => {
    const name = nameOf(one);
    const status = _nullishCoalesce(_chunkDCAEOTAUcjs.knownStatus.call(void 0, name), () => ( (name && _chunkLO6RJL3Ccjs.findRestriction.call(void 0, name, "note") ? "withheld" : void 0)));
    if (name !== void 0 && !status) report("left-out", `Unknown status ${JSON.stringify(name)} was left out.`);
    return [status];
  });
  return _chunkQWIF5N4Kcjs.withoutUndefined.call(void 0, {
    guid: _chunkGPU7YA55cjs.toLine.call(void 0, _nullishCoalesce(_nullishCoalesce(_chunkQWIF5N4Kcjs.words.call(void 0, _optionalChain([guid, 'optionalAccess', _18 => _18.value])), () => ( _chunkQWIF5N4Kcjs.words.call(void 0, _optionalChain([guid, 'optionalAccess', _19 => _19.name])))), () => ( _chunkQWIF5N4Kcjs.words.call(void 0, thing["@id"])))),
    alternativeIds: _chunkQWIF5N4Kcjs.nonEmpty.call(void 0, readIds(graph2, thing)),
    version: _chunkGPU7YA55cjs.toVersion.call(void 0, _chunkQWIF5N4Kcjs.words.call(void 0, thing.version)),
    provider: readPublisher(graph2, thing),
    firstCreated: _chunkGPU7YA55cjs.toInstant.call(void 0, _chunkQWIF5N4Kcjs.words.call(void 0, thing.dateCreated)),
    versionCreated: _nullishCoalesce(_chunkGPU7YA55cjs.toInstant.call(void 0, _chunkQWIF5N4Kcjs.words.call(void 0, thing.sdDatePublished)), () => ( _chunkGPU7YA55cjs.toInstant.call(void 0, _chunkQWIF5N4Kcjs.words.call(void 0, _chunkQWIF5N4Kcjs.list.call(void 0, thing.dateModified)[0])))),
    status: _chunkDCAEOTAUcjs.strictestStatus.call(void 0, statuses)
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
  const notice = _nullishCoalesce(_chunkGPU7YA55cjs.toText.call(void 0, _chunkQWIF5N4Kcjs.words.call(void 0, thing.copyrightNotice)), () => ( holder));
  const genres = readGenres(graph2, thing);
  const implied = typesOf(thing).map((type) => GENRES.get(type)).find(Boolean);
  const [creditLine] = _chunkQWIF5N4Kcjs.list.call(void 0, thing.creditText).flatMap((one) => _nullishCoalesce(_chunkGPU7YA55cjs.toLine.call(void 0, _chunkQWIF5N4Kcjs.words.call(void 0, one)), () => ( [])));
  const [language] = graph2.things(thing.inLanguage);
  return _chunkQWIF5N4Kcjs.withoutUndefined.call(void 0, {
    slugline: _chunkGPU7YA55cjs.toLine.call(void 0, _chunkQWIF5N4Kcjs.words.call(void 0, _optionalChain([slugline, 'optionalAccess', _20 => _20.value]))),
    keywords: readKeywords(thing),
    subjects: _chunkQWIF5N4Kcjs.nonEmpty.call(void 0, readSubjects(graph2, thing)),
    genre: _nullishCoalesce(genres.genre, () => ( implied)),
    genres: genres.genres,
    audience: _chunkQWIF5N4Kcjs.nonEmpty.call(void 0, readAudience(graph2, thing)),
    section: _chunkGPU7YA55cjs.toLine.call(void 0, _chunkQWIF5N4Kcjs.words.call(void 0, _chunkQWIF5N4Kcjs.list.call(void 0, thing.articleSection)[0])),
    kicker: _chunkGPU7YA55cjs.toLine.call(void 0, _chunkQWIF5N4Kcjs.words.call(void 0, _optionalChain([graph2, 'access', _21 => _21.things, 'call', _22 => _22(thing.hasPart), 'access', _23 => _23.find, 'call', _24 => _24((one) => one.name === "kicker"), 'optionalAccess', _25 => _25.text]))),
    headline: _nullishCoalesce(_chunkGPU7YA55cjs.toLine.call(void 0, _chunkQWIF5N4Kcjs.words.call(void 0, _chunkQWIF5N4Kcjs.list.call(void 0, thing.headline)[0])), () => ( nameOf(thing))),
    subheadline: _chunkGPU7YA55cjs.toLine.call(void 0, _chunkQWIF5N4Kcjs.words.call(void 0, _chunkQWIF5N4Kcjs.list.call(void 0, thing.alternativeHeadline)[0])),
    summaries: _chunkQWIF5N4Kcjs.nonEmpty.call(void 0, 
      _chunkQWIF5N4Kcjs.list.call(void 0, _nullishCoalesce(_nullishCoalesce(thing.abstract, () => ( thing.description)), () => ( pageOf(graph2, thing).description))).flatMap((one) => {
        const text = _chunkGPU7YA55cjs.toText.call(void 0, _chunkQWIF5N4Kcjs.words.call(void 0, one));
        return text === void 0 ? [] : [{ text }];
      })
    ),
    byline: readByline(graph2, thing),
    published: stampOf(thing.datePublished),
    updated: stampOf(thing.dateModified),
    corrections: _chunkQWIF5N4Kcjs.nonEmpty.call(void 0, graph2.things(thing.correction).flatMap((one) => _nullishCoalesce(readCorrection(one), () => ( [])))),
    language: language && _chunkGPU7YA55cjs.toLanguageTag.call(void 0, _nullishCoalesce(_chunkQWIF5N4Kcjs.words.call(void 0, language.alternateName), () => ( nameOf(language)))),
    contributors: _chunkQWIF5N4Kcjs.nonEmpty.call(void 0, readContributors(graph2, thing)),
    creditLine: _nullishCoalesce(creditLine, () => ( graph2.things(thing.sourceOrganization).map(nameOf).find(Boolean))),
    copyright: notice === void 0 ? void 0 : _chunkQWIF5N4Kcjs.withoutUndefined.call(void 0, { text: notice, holder, year: _chunkGPU7YA55cjs.toCount.call(void 0, _chunkQWIF5N4Kcjs.words.call(void 0, thing.copyrightYear), 9999) })
  });
}
var pageOf = (graph2, thing) => _nullishCoalesce([...graph2.things(thing.mainEntityOfPage), ...graph2.things(thing.isPartOf)].find(
  (one) => typesOf(one).includes("WebPage")
), () => ( {}));
function stampOf(value) {
  const line = _chunkGPU7YA55cjs.toLine.call(void 0, _chunkQWIF5N4Kcjs.words.call(void 0, _chunkQWIF5N4Kcjs.list.call(void 0, value)[0]));
  if (line === void 0) return void 0;
  const at = _nullishCoalesce(_chunkGPU7YA55cjs.toInstant.call(void 0, line, true), () => ( _chunkGPU7YA55cjs.toDay.call(void 0, line)));
  return { text: _nullishCoalesce(at, () => ( line)), ...at && { at } };
}
function withUpdates(graph2, thing, report, depth) {
  const body = readBody(graph2, thing, report, depth);
  const reports = graph2.things(thing.liveBlogUpdate);
  if (reports.some(({ datePublished, author }) => _nullishCoalesce(datePublished, () => ( author))))
    report("left-out", "Times and authors of the live blog\u2019s posts were left out.");
  const updates = reports.flatMap((update) => {
    const headline = _nullishCoalesce(_chunkGPU7YA55cjs.toLine.call(void 0, _chunkQWIF5N4Kcjs.words.call(void 0, _chunkQWIF5N4Kcjs.list.call(void 0, update.headline)[0])), () => ( nameOf(update)));
    return [
      ...headline ? [{ kind: "subhead", text: headline }] : [],
      ...readBody(graph2, update, report, depth).blocks
    ];
  });
  return updates.length ? { ...body, blocks: [...body.blocks, ...updates] } : body;
}
function readBody(graph2, thing, report, depth) {
  const html = graph2.things(thing.encoding).filter(({ encodingFormat }) => /html/i.test(_nullishCoalesce(_chunkQWIF5N4Kcjs.words.call(void 0, encodingFormat), () => ( "")))).flatMap((one) => _nullishCoalesce(_chunkQWIF5N4Kcjs.words.call(void 0, one.text), () => ( [])))[0];
  const [passage] = ["articleBody", "reviewBody", "text"].flatMap((name) => _nullishCoalesce(passages(thing[name]), () => ( [])));
  const marked = _nullishCoalesce(html, () => ( (passage !== void 0 && _chunk4OUPP74Xcjs.isMarkup.call(void 0, passage) ? passage : void 0)));
  return marked === void 0 ? { ..._chunkA7IVPPNUcjs.EMPTY, blocks: _chunkTV64OOG4cjs.plainBlocks.call(void 0, passage) } : _chunkA7IVPPNUcjs.readHtmlBody.call(void 0, marked, report, depth);
}
var passages = (value) => _chunkQWIF5N4Kcjs.list.call(void 0, value).flatMap((one) => _nullishCoalesce(_chunkQWIF5N4Kcjs.words.call(void 0, one), () => ( []))).join("\n\n") || void 0;
function readDateline(graph2, thing, sourceText2, blocks) {
  const places = readLocations(graph2, thing.locationCreated);
  const { text, body } = filed(_nullishCoalesce(_chunkGPU7YA55cjs.toLine.call(void 0, _chunkQWIF5N4Kcjs.words.call(void 0, thing.dateline)), () => ( sourceText2)), places, blocks);
  const created = _chunkGPU7YA55cjs.toDay.call(void 0, _chunkQWIF5N4Kcjs.words.call(void 0, thing.dateCreated));
  const dateline = text && _chunkQWIF5N4Kcjs.withoutUndefined.call(void 0, { text, places: _chunkQWIF5N4Kcjs.nonEmpty.call(void 0, places), date: created ? _chunkUX2TAJCPcjs.dateOf.call(void 0, created) : void 0 });
  return { body, ...dateline && { dateline } };
}
function filed(given, places, blocks) {
  const [first, ...rest] = blocks;
  const names = given === void 0 ? places.flatMap(({ text, name }) => [text, _nullishCoalesce(name, () => ( text))]) : [given];
  const opened = _optionalChain([first, 'optionalAccess', _26 => _26.kind]) === "paragraph" ? _chunkKQGNPHMKcjs.openedAt.call(void 0, first, names) : void 0;
  return { text: _nullishCoalesce(given, () => ( _optionalChain([opened, 'optionalAccess', _27 => _27.dateline]))), body: opened ? [opened.paragraph, ...rest] : blocks };
}

// src/formats/jsonld/report-faults.ts
var reportTimes = (thing, report) => _chunkPT2V6PHAcjs.reportZonelessTimes.call(void 0, 
  ["datePublished", "dateModified", "dateCreated"].map((name) => [name, _chunkQWIF5N4Kcjs.words.call(void 0, thing[name])]),
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
    const thing = _chunkQWIF5N4Kcjs.fields.call(void 0, value);
    const id = _chunkQWIF5N4Kcjs.words.call(void 0, thing["@id"]);
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
  if (!_chunkJWLGQQU3cjs.isRecord.call(void 0, value)) return value;
  const entries = Object.entries(value);
  const [first] = entries;
  if (entries.length === 1 && _optionalChain([first, 'optionalAccess', _28 => _28[0]]) === "@value") return first[1];
  const named = entries.map(([name, part]) => [name, name.replace(PREFIX, ""), withoutPrefixes(part)]);
  const bare = named.filter(([name, known]) => name === known);
  const others = named.filter(([name, known]) => name !== known);
  return Object.fromEntries([...others, ...bare].map(([, known, part]) => [known, part]));
}

// src/formats/jsonld/read-jsonld.ts
function readJsonld(input, options = {}) {
  const text = _chunkGPU7YA55cjs.sourceText.call(void 0, input, options);
  const values = withBareNames(text, _chunkQWIF5N4Kcjs.jsonValues.call(void 0, text, options)).map((value) => _chunkLJ4WMENRcjs.zonedJson.call(void 0, value, options.zone));
  const graph2 = new Graph(values);
  if (!graph2.articles.length) {
    throw new (0, _chunkYOB4HYVHcjs.WirecopyError)("not-an-article", "Document has no schema.org article (NewsArticle or a related type).");
  }
  const lost = danglingNames(values);
  const only = graph2.articles.length === 1;
  return graph2.articles.map((thing) => {
    const diagnostics = [];
    const report = _chunkQVDVZG3Qcjs.createReporter.call(void 0, text, diagnostics, options);
    for (const id of lost)
      report("dangling-reference", `Reference to \u201C${id}\u201D, but nothing in the document has this @id.`, {
        severity: "warning",
        quoting: `"${id}"`
      });
    reportTimes(thing, report);
    const article = _chunkLJ4WMENRcjs.withBase.call(void 0, readArticle(graph2, thing, report, _chunkGPU7YA55cjs.depthLimit.call(void 0, options)), options.base);
    return _chunkPT2V6PHAcjs.locatedStory.call(void 0, {
      text,
      article,
      diagnostics,
      repeats: true,
      extracts: () => _chunkA7IVPPNUcjs.withHtml.call(void 0, _chunkA7IVPPNUcjs.extractJson.call(void 0, { text, values }, only ? values : thing))
    });
  });
}

// src/formats/jsonld/from-jsonld.ts
function fromJsonld(input, options = {}) {
  const [story, ...others] = readJsonld(input, options);
  if (!story || others.length) {
    throw new (0, _chunkYOB4HYVHcjs.WirecopyError)(
      "not-an-article",
      `Document has ${others.length + 1} articles, not one. Use readJsonld for all.`
    );
  }
  return story.article;
}

// src/formats/jsonld/table.ts
var back = (article) => _chunk4OUPP74Xcjs.writeArticle.call(void 0, { body: [], ...article }, {});
var graph = /* @__PURE__ */ new Graph([]);
var genresBack = ({ genre, genres }) => readGenres(graph, back(_chunkQWIF5N4Kcjs.withoutUndefined.call(void 0, { genre, genres })));
var item = [
  { path: "item.guid", carried: true, where: "identifier, @id" },
  {
    path: "item.alternativeIds",
    carried: true,
    where: "identifier[propertyID]",
    note: "only those with a role",
    as: ({ item: item2 }) => _chunkQWIF5N4Kcjs.nonEmpty.call(void 0, (_nullishCoalesce(_optionalChain([item2, 'optionalAccess', _29 => _29.alternativeIds]), () => ( []))).filter(({ role }) => _chunk4OUPP74Xcjs.isIdRole.call(void 0, role)))
  },
  { path: "item.class", carried: false, note: "only texts are written" },
  { path: "item.version", carried: true, where: "version" },
  { path: "item.provider", carried: true, where: "publisher" },
  {
    path: "item.firstCreated",
    carried: true,
    where: "dateCreated",
    note: "only if the dateline has no day",
    as: (a) => _optionalChain([a, 'access', _30 => _30.dateline, 'optionalAccess', _31 => _31.date, 'optionalAccess', _32 => _32.value]) ? void 0 : _optionalChain([a, 'access', _33 => _33.item, 'optionalAccess', _34 => _34.firstCreated])
  },
  {
    path: "item.versionCreated",
    carried: true,
    where: "sdDatePublished, dateModified",
    note: "if absent, the time of the update",
    as: (a) => _nullishCoalesce(_optionalChain([a, 'access', _35 => _35.item, 'optionalAccess', _36 => _36.versionCreated]), () => ( _chunkGPU7YA55cjs.toInstant.call(void 0, _optionalChain([a, 'access', _37 => _37.updated, 'optionalAccess', _38 => _38.at]))))
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
  const found = _chunkOKVUCM2Ucjs.articleRestrictions.call(void 0, article);
  if (found.some(({ kind }) => kind === "kill")) return "canceled";
  return found.length ? "withheld" : _optionalChain([article, 'access', _39 => _39.item, 'optionalAccess', _40 => _40.status]);
}
var restrictions = [
  {
    path: "notices",
    carried: true,
    where: "correction",
    note: "corrections; a kill or a hold becomes the status, its text conditionsOfAccess; other notices are for desks and not published",
    as: (a) => _chunkQWIF5N4Kcjs.nonEmpty.call(void 0, _chunk4OUPP74Xcjs.correctionsOf.call(void 0, a).map((text) => ({ kind: "correction", text })))
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
    as: (a) => _chunk4OUPP74Xcjs.conditionsOf.call(void 0, a)[0]
  },
  {
    path: "restrictions",
    carried: true,
    where: "conditionsOfAccess",
    note: "followed by the text of an embargo, a kill or a hold",
    as: (a) => _chunkQWIF5N4Kcjs.nonEmpty.call(void 0, _chunk4OUPP74Xcjs.conditionsOf.call(void 0, a).slice(1))
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
    as: ({ subjects = [] }) => _chunkQWIF5N4Kcjs.nonEmpty.call(void 0, readSubjects(graph, back({ subjects })))
  },
  { path: "genre", carried: true, where: "genre", as: (a) => genresBack(a).genre },
  { path: "genres", carried: true, where: "genre: text, DefinedTerm", as: (a) => genresBack(a).genres },
  {
    path: "audience",
    carried: true,
    where: "audience",
    note: "excluded audiences are left out",
    as: ({ audience = [] }) => _chunkQWIF5N4Kcjs.nonEmpty.call(void 0, audience.filter(({ excluded }) => !excluded).map(({ name }) => ({ name })))
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
    as: ({ dateline }) => dateline ? _chunkQWIF5N4Kcjs.nonEmpty.call(void 0, readLocations(graph, back({ dateline }).locationCreated)) : void 0
  },
  {
    path: "dateline.date",
    carried: true,
    where: "dateCreated",
    note: "the calendar day if known, not the text of the date",
    as: ({ dateline }) => _optionalChain([dateline, 'optionalAccess', _41 => _41.date, 'optionalAccess', _42 => _42.value]) ? _chunkUX2TAJCPcjs.dateOf.call(void 0, dateline.date.value) : void 0
  },
  { path: "dateline.credits", carried: false, note: "only as part of the dateline text" },
  { path: "sources", carried: false, note: "no place for sources by role" },
  {
    path: "corrections",
    carried: true,
    where: "correction: CorrectionComment",
    note: "only those with a time or a version",
    as: (a) => _chunkQWIF5N4Kcjs.nonEmpty.call(void 0, _chunk4OUPP74Xcjs.datedCorrections.call(void 0, a))
  },
  {
    path: "published",
    carried: true,
    where: "datePublished",
    note: "the time, not its text",
    as: (a) => _chunkDYGJPQTEcjs.stampOfTime.call(void 0, _optionalChain([a, 'access', _43 => _43.published, 'optionalAccess', _44 => _44.at]))
  },
  {
    path: "updated",
    carried: true,
    where: "dateModified",
    note: "the time, not its text; if absent, the time of the version",
    as: (a) => _chunkDYGJPQTEcjs.stampOfTime.call(void 0, _nullishCoalesce(_optionalChain([a, 'access', _45 => _45.updated, 'optionalAccess', _46 => _46.at]), () => ( _optionalChain([a, 'access', _47 => _47.item, 'optionalAccess', _48 => _48.versionCreated]))))
  },
  {
    path: "language",
    carried: true,
    where: "inLanguage",
    note: "`und` for an unknown language",
    as: (a) => /^und$/i.test(_nullishCoalesce(a.language, () => ( ""))) ? void 0 : a.language
  },
  { path: "direction", carried: false },
  {
    path: "contributors",
    carried: true,
    where: "contributor: Role",
    as: ({ contributors = [] }) => _chunkQWIF5N4Kcjs.nonEmpty.call(void 0, readContributors(graph, back({ contributors })))
  },
  { path: "creditLine", carried: true, where: "creditText" },
  { path: "copyright", carried: true, where: "copyrightNotice, copyrightHolder, copyrightYear" },
  {
    path: "links",
    carried: true,
    where: "citation",
    as: ({ links = [] }) => _chunkQWIF5N4Kcjs.nonEmpty.call(void 0, readLinks(graph, back({ links })))
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
  const texts = _chunkQWIF5N4Kcjs.withoutUndefined.call(void 0, { headline, subheadline, summaries, body: _nullishCoalesce(roundTripBody(article), () => ( [])) });
  return readMentions(graph, back({ annotations }), texts);
}
function roundTripBody({ body, dateline }) {
  const whole = _chunkYVIMM2D5cjs.withBeside.call(void 0, _chunkSGEUNTDLcjs.roundTripHtmlBlocks.call(void 0, body, void 0), readMedia(graph, back({ body })));
  return filed(_optionalChain([dateline, 'optionalAccess', _49 => _49.text]), [], whole).body;
}

// src/formats/jsonld/jsonld.ts
var jsonld = /* @__PURE__ */ (() => ({
  name: "jsonld",
  mimeType: "application/ld+json",
  extension: "jsonld",
  table,
  ..._chunkOOEJC6ZKcjs.fieldSupport.call(void 0, table)
}))();





exports.readJsonld = readJsonld; exports.fromJsonld = fromJsonld; exports.jsonld = jsonld;
