// src/article/schema/code.ts
import * as z from "zod";
var Code = z.string().regex(/^[!-\u0084\u0086-\u009F\u00A1-\u1FFF\u2030-\u205E\u2070-\u2FFF\u3001-\uD7FF\uE000-\uFEFE\uFF00-\uFFFD]+$/u).meta({ id: "Code", description: "A code, or the name of a scheme of codes, without spaces." });
var URI = /^(?!(?:[Jj][Aa][Vv][Aa]|[Vv][Bb])[Ss][Cc][Rr][Ii][Pp][Tt]:|[Dd][Aa][Tt][Aa]:)[A-Za-z][A-Za-z0-9+.-]*:(?:\/\/(?:(?:[A-Za-z0-9._~!$&'()*+,;=:-]|%[0-9A-Fa-f]{2})*@)?(?:[A-Za-z0-9._~-]|%[0-9A-Fa-f]{2})+(?::[0-9]{1,5})?(?=[/?#]|$))?(?!\/\/)(?:[A-Za-z0-9._~!$&'()*+,;=:@/-]|%[0-9A-Fa-f]{2})*(?:\?(?:[A-Za-z0-9._~!$&'()*+,;=:@/?-]|%[0-9A-Fa-f]{2})*)?(?:#(?:[A-Za-z0-9._~!$&'()*+,;=:@/?-]|%[0-9A-Fa-f]{2})*)?$/;
var Uri = z.string().regex(URI).meta({
  id: "Uri",
  description: "An absolute URI by RFC 3986, such as `https://example.com/a` or `urn:newsml:example.com:20240424:a1`."
});
var RELATIVE = /^(?![^/?#]*:)(?:[A-Za-z0-9._~!$&'()*+,;=:@/-]|%[0-9A-Fa-f]{2})+(?:\?(?:[A-Za-z0-9._~!$&'()*+,;=:@/?-]|%[0-9A-Fa-f]{2})*)?(?:#(?:[A-Za-z0-9._~!$&'()*+,;=:@/?-]|%[0-9A-Fa-f]{2})*)?$/;
var UriReference = z.string().regex(/* @__PURE__ */ (() => new RegExp(`${URI.source}|${RELATIVE.source}`))()).meta({
  id: "UriReference",
  description: "An absolute URI, or an address relative to the document that names it, such as `pictures/0514-1.jpg`."
});
var Email = z.string().regex(/^[!-?A-~]+@[!-?A-~]+$/).meta({ id: "Email", description: "A mail address, such as `desk@example.com`." });
var LanguageTag = z.string().regex(/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$/).meta({ id: "LanguageTag", description: "A language tag by BCP 47, such as `en`, `pt-BR`, `zh-Hant`." });

// src/article/schema/text.ts
import * as z2 from "zod";
var TEXT = /^(?=\S)[\t\n\u0020-\u0084\u0086-\u2027\u202A-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]*(?<=\S)$/u;
var LINE = /^(?=\S)[\u0020-\u0084\u0086-\u2027\u202A-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]*(?<=\S)$/u;
var Text = z2.string().regex(TEXT).meta({
  id: "Text",
  description: "Text of the article: well-formed Unicode, characters of XML 1.0, trimmed, not empty; its line break is U+000A."
});
var Line = z2.string().regex(LINE).meta({
  id: "Line",
  description: "A line of text: a Text without line breaks and tabs."
});

// src/article/schema/alternative-id.ts
import * as z3 from "zod";
var AlternativeId = z3.strictObject({
  value: Line.describe("The identifier."),
  role: Code.optional().describe("The kind of identifier, as its system names it: `itemid`, `editorialId`.")
}).meta({ id: "AlternativeId", description: "Another identifier of the item, beside its guid." });

// src/article/schema/time.ts
import * as z4 from "zod";
var YEAR = /^(?!0000)/;
var OFFSET = /(?:Z|[+-](?:0\d|1[0-3]):[0-5]\d|[+-]14:00)$/;
var OFFSET_OR_NONE = /(?:Z|[+-](?:0\d|1[0-3]):[0-5]\d|[+-]14:00|T\d\d:\d\d:\d\d(?:\.\d+)?)$/;
var IsoDate = z4.iso.date().regex(YEAR).meta({ id: "IsoDate", description: "A calendar day, ISO 8601: `2024-04-24`." });
var Instant = z4.iso.datetime({ offset: true }).regex(YEAR).regex(OFFSET).meta({ id: "Instant", description: "A moment with its offset from UTC, RFC 3339: `2024-04-24T09:30:00Z`." });
var IsoTime = z4.union([IsoDate, z4.iso.datetime({ offset: true, local: true }).regex(YEAR).regex(OFFSET_OR_NONE)]).meta({
  id: "IsoTime",
  description: "A day, or a clock time on a day; with the offset from UTC only if it is known."
});

// src/article/schema/dateline.ts
import * as z5 from "zod";
var CountryCode = z5.string().regex(/^[A-Z]{2}$/).meta({ id: "CountryCode", description: "A country by ISO 3166-1 alpha-2, such as `CN`." });
var SubdivisionCode = z5.string().regex(/^[A-Z]{2}-[A-Z0-9]{1,3}$/).meta({ id: "SubdivisionCode", description: "A state or province by ISO 3166-2, such as `US-WA`." });
var DatelinePlace = z5.strictObject({
  text: Line.describe("The place as filed: `CHONGQING`."),
  name: Line.optional().describe("The place in title case, if it was filed in capitals: `Chongqing`."),
  region: Line.optional().describe("The state, province or country after the place, as filed: `Wash.`, `Argentina`."),
  country: Line.optional().describe(
    "The country after the region, as filed: `India` in `Bengaluru (Karnataka) [India]`."
  ),
  countryCode: CountryCode.optional().describe("The country of the place, if the evidence leaves only one."),
  subdivisionCode: SubdivisionCode.optional().describe(
    "The state or province of the place, if the evidence leaves only one."
  )
}).meta({
  id: "DatelinePlace",
  description: "One place of a dateline: the words as filed, and the place that they name, if known."
});
var DatelineDate = z5.strictObject({
  text: Line.describe("The date as filed: `Feb 26`."),
  day: z5.int().min(1).max(31).optional(),
  month: z5.int().min(1).max(12).optional(),
  year: z5.int().min(1).max(9999).optional(),
  value: IsoDate.optional().describe("The calendar day, if the copy or a reference date gives the year.")
}).meta({ id: "DatelineDate", description: "The date of a dateline, number by number as filed." });
var Credit = z5.strictObject({
  text: Line.describe("The credit as filed: `Xinhua`, `dpa/lsw`."),
  kind: z5.enum(["agency", "service", "broadcaster", "outlet"]).optional().describe("The kind of credit; absent when unknown."),
  agency: Line.optional().describe("The name of the agency: `Xinhua News Agency`.")
}).meta({ id: "Credit", description: "The credit of the copy: an agency, or an outlet that signs like one." });
var Dateline = z5.strictObject({
  text: Line.describe("The dateline as filed, its separator included."),
  places: z5.array(DatelinePlace).min(1).optional(),
  date: DatelineDate.optional(),
  credits: z5.array(Credit).min(1).optional()
}).meta({ id: "Dateline", description: "The place and date of a story, and the agency that filed it." });

// src/article/schema/annotations.ts
import * as z6 from "zod";
var at = z6.int().min(0).max(2 ** 31 - 1);
var Anchor = z6.strictObject({
  path: Line.describe("The path of the text: `body.3.text`."),
  start: at,
  end: at,
  text: Text.describe("The words of the span.")
}).meta({ id: "Anchor", description: "A span of a text of the article: half-open, in UTF-16 units." });
var id = Line.describe("The id inside this article.");
var mentions = z6.array(Anchor).default([]).describe("The mentions in order; empty if a document names the entity without a place in the text.");
var reference = Line.describe("The id of an entry of the annotations.");
var Role = z6.strictObject({
  text: Line.describe("The words of the story: `general secretary of the Communist Party`."),
  anchor: Anchor.optional(),
  organisation: reference.optional()
}).meta({ id: "Role", description: "The position or office of a person, in the story\u2019s own words." });
var Person = z6.strictObject({
  id,
  name: Line.describe("The fullest form of the name in the story."),
  family: Line.optional(),
  given: Line.optional(),
  roles: z6.array(Role).min(1).optional(),
  candidates: z6.array(reference).min(2).optional().describe(
    "The ids of the people that a family name may mean, if several in the story have it and nothing decides."
  ),
  mentions
}).meta({ id: "Person", description: "A person named in the story." });
var Organisation = z6.strictObject({ id, name: Line, acronym: Line.optional(), parent: reference.optional(), mentions }).meta({ id: "Organisation", description: "An organisation named in the story." });
var Place = z6.strictObject({
  id,
  name: Line,
  countryCode: CountryCode.optional(),
  subdivisionCode: SubdivisionCode.optional(),
  geonames: z6.int().min(1).optional().describe("The number in GeoNames."),
  candidates: z6.array(z6.int().min(1)).min(1).optional().describe("The possible numbers in GeoNames, if the place is ambiguous."),
  within: reference.optional().describe("The id of the place of which a part is named by its direction: that of China for `southwest China`."),
  mentions
}).meta({ id: "Place", description: "A place named in the story." });
var Time = z6.strictObject({
  anchor: Anchor,
  type: z6.enum(["DATE", "TIME", "DURATION", "SET"]),
  value: Line.optional().describe(
    "The TIMEX3 value: `2024-04-24TMO`, `P2W`; absent when no reference date is known."
  ),
  start: Line.optional().describe("The first day or moment of the interval."),
  end: Line.optional().describe("The first day or moment after the interval."),
  modifier: z6.enum(["start", "mid", "end", "approx", "before", "after", "less", "more"]).optional()
}).meta({ id: "Time", description: "A time named in the story, by TimeML (TIMEX3)." });
var Speaker = z6.strictObject({
  mention: Anchor.optional().describe("The words that name the speaker."),
  person: reference.optional(),
  organisation: reference.optional(),
  place: reference.optional().describe("A place that speaks for its government: `Beijing said`.")
}).meta({ id: "Speaker", description: "The person, organisation or place that a statement is attributed to." });
var Statement = z6.strictObject({
  kind: z6.enum(["direct", "partial", "mixed", "indirect", "free indirect", "reference"]),
  content: z6.array(Anchor).min(1).describe("The content of the statement, in one span or several."),
  cue: Anchor.optional().describe("The words that mark the statement: `said`, `according to`."),
  force: z6.enum(["assertion", "directive", "question", "commissive", "evaluation", "denial"]).optional(),
  speaker: Speaker.optional(),
  speakers: z6.array(Speaker).min(2).optional().describe("Each of several joint speakers; `speaker` has the words for all of them: `Berg and Holm`."),
  chain: z6.array(Speaker).min(1).optional().describe("The sources between the speaker and the story, the outermost first."),
  confidence: z6.number().min(0).max(1).refine((value) => !Object.is(value, -0)).optional().describe("The confidence, from 0 to 1; absent if a document marks the statement.")
}).meta({ id: "Statement", description: "A statement that the story attributes to somebody." });
var Annotations = z6.strictObject({
  sentences: z6.array(Anchor).min(1).optional(),
  people: z6.array(Person).min(1).optional(),
  organisations: z6.array(Organisation).min(1).optional(),
  places: z6.array(Place).min(1).optional(),
  times: z6.array(Time).min(1).optional(),
  statements: z6.array(Statement).min(1).optional()
}).meta({
  id: "Annotations",
  description: "Annotations of the article: sentences, people, organisations, places, times, statements."
});

// src/article/schema/item-class.ts
import * as z7 from "zod";
var ItemClass = z7.enum([
  "text",
  "picture",
  "graphic",
  "animated",
  "video",
  "audio",
  "data",
  "composite",
  "component",
  "planning",
  "event",
  "concept"
]).meta({
  id: "ItemClass",
  description: "The class of an item, by the IPTC scheme `ninat`; a package is `composite`. `component`, `planning`, `event` and `concept` are items that are not news."
});

// src/article/schema/association.ts
import * as z8 from "zod";
var Association = z8.strictObject({
  guid: Line.optional().describe("The guid of the item."),
  href: Uri.optional().describe("The address of the item."),
  class: ItemClass.optional(),
  rel: Code.optional().describe("The relation to this item: `featureimage`, `sidebar`."),
  title: Line.optional().describe("The title."),
  group: Line.optional().describe("The group of a package that the item is in; groups and their items are in order."),
  mimeType: Code.optional().describe("The media type: `image/jpeg`."),
  size: z8.int().min(1).optional().describe("The size in bytes.")
}).meta({ id: "Association", description: "Another item that belongs to this one, or a member of a package." });

// src/article/schema/audience.ts
import * as z9 from "zod";
var Audience = z9.strictObject({
  name: Line.describe("The name of the audience: `Print`, `Nordic clients`."),
  excluded: z9.boolean().optional().describe("Whether the story is not for this audience.")
}).meta({ id: "Audience", description: "An audience that the story is for, or is not for." });

// src/article/schema/embed.ts
import * as z10 from "zod";
var Embed = z10.strictObject({
  kind: z10.literal("embed"),
  href: Uri.describe("The address of the post, the player or the map."),
  provider: Line.optional().describe("The site that provides the content: `YouTube`."),
  caption: Text.optional(),
  language: LanguageTag.optional().describe("The language of the block, if it differs from that of the article.")
}).meta({ id: "Embed", description: "Content of another site shown in the story." });

// src/article/schema/mark.ts
import * as z11 from "zod";
var at2 = z11.int().min(0).max(2 ** 31 - 1);
var span = { start: at2, end: at2 };
var Mark = z11.discriminatedUnion("kind", [
  z11.strictObject({ kind: z11.enum(["emphasis", "strong", "subscript", "superscript"]), ...span }),
  z11.strictObject({ kind: z11.literal("link"), ...span, href: Uri })
]).meta({
  id: "Mark",
  description: "Inline markup of a span of a block\u2019s text: half-open, in UTF-16 units of the text."
});
var Marks = z11.array(Mark).min(1);
function fits(text2, marks) {
  const open = [];
  let before = { start: 0, end: Number.POSITIVE_INFINITY };
  for (const mark of marks) {
    if (mark.end <= mark.start || mark.end > text2.length) return false;
    if (splits(text2, mark.start) || splits(text2, mark.end)) return false;
    if (mark.start < before.start || mark.start === before.start && mark.end > before.end) return false;
    while (open.length && open.at(-1) <= mark.start) open.pop();
    if (open.length && open.at(-1) < mark.end) return false;
    open.push(mark.end);
    before = mark;
  }
  return true;
}
var splits = (text2, at3) => {
  const unit = text2.charCodeAt(at3);
  return unit >= 56320 && unit < 57344;
};

// src/article/schema/body.ts
import * as z12 from "zod";
var language = LanguageTag.optional().describe("The language of the block, if it differs from that of the article.");
var marksFit = (block) => !block.marks || block.text !== void 0 && fits(block.text, block.marks);
var misfit = { path: ["marks"], error: "marks must be in order, nested, not empty and inside the text" };
var Paragraph = z12.strictObject({
  kind: z12.literal("paragraph"),
  text: Text,
  marks: Marks.optional(),
  dateline: Dateline.optional().describe("The dateline that opens the paragraph, in a roundup."),
  language
}).refine(marksFit, misfit).meta({ id: "Paragraph", description: "A paragraph of the story." });
var Subhead = z12.strictObject({
  kind: z12.literal("subhead"),
  text: Line,
  level: z12.int().min(2).max(6).optional().describe("The heading level: 2 (the default) below the headline, 3 below that."),
  marks: Marks.optional(),
  language
}).refine(marksFit, misfit).meta({ id: "Subhead", description: "A crosshead between paragraphs." });
var ListItem = z12.strictObject({ text: Text, marks: Marks.optional() }).refine(marksFit, misfit).meta({ id: "ListItem", description: "One entry of a list." });
var List = z12.strictObject({
  kind: z12.literal("list"),
  ordered: z12.boolean(),
  start: z12.int().min(0).max(999999999).optional().describe("The number of the first entry of a numbered list, 1 when absent."),
  items: z12.array(ListItem).min(1),
  language
}).meta({ id: "List", description: "A list, numbered or not." });
var Cell = z12.strictObject({ text: Line.optional(), marks: Marks.optional() }).refine(marksFit, misfit).meta({ id: "Cell", description: "One cell of a table; an empty cell has no text." });
var Row = z12.array(Cell).min(1);
var Table = z12.strictObject({
  kind: z12.literal("table"),
  caption: Line.optional(),
  header: Row.optional().describe("The header row of the table; at least one of its cells has text."),
  rows: z12.array(Row).min(1),
  language
}).refine(
  (table) => [...table.header ? [table.header] : [], ...table.rows].every((row) => row.length === table.rows[0]?.length),
  {
    path: ["rows"],
    error: "all rows of a table must have as many cells"
  }
).refine((table) => !table.header || table.header.some((cell) => cell.text !== void 0), {
  path: ["header"],
  error: "the head of a table must have text in a cell"
}).meta({ id: "Table", description: "A table: rows of cells, all rows of the same length." });
var Quote = z12.strictObject({
  kind: z12.literal("quote"),
  text: Text,
  marks: Marks.optional(),
  source: Line.optional().describe("The person who is quoted, as filed."),
  language
}).refine(marksFit, misfit).meta({ id: "Quote", description: "A quotation set as a block of its own." });
var Preformatted = z12.strictObject({ kind: z12.literal("preformatted"), text: Text, language }).meta({ id: "Preformatted", description: "Text whose line breaks and spaces are significant." });
var Separator = z12.strictObject({ kind: z12.literal("separator") }).meta({ id: "Separator", description: "A line that separates two sections of a story." });
var Rendition = z12.strictObject({
  href: UriReference,
  role: Code.optional().describe("The purpose, by the IPTC scheme `rnd`: `highRes`, `preview`, `thumbnail`, `web`."),
  mimeType: Code.optional().describe("The media type, such as `image/jpeg`."),
  width: z12.int().min(1).max(999999).optional().describe("The size in pixels."),
  height: z12.int().min(1).max(999999).optional().describe("The size in pixels.")
}).meta({ id: "Rendition", description: "One file of a picture, video or sound." });
var Media = z12.strictObject({
  kind: z12.literal("media"),
  id: Line.optional().describe("The id of the media item, as filed: `XHG401`."),
  medium: z12.enum(["picture", "graphic", "video", "audio"]).optional().describe("The kind of media; mostly a picture if absent."),
  caption: Text.optional(),
  alt: Line.optional().describe("A description of the content, for readers who cannot see it."),
  credit: Line.optional().describe("The credit of the media, as filed: `AP Photo/Jane Doe`."),
  renditions: z12.array(Rendition).min(1).optional(),
  language
}).meta({ id: "Media", description: "A picture, video, graphic or sound in the story." });
var Block = z12.discriminatedUnion("kind", [Paragraph, Subhead, List, Table, Quote, Preformatted, Separator, Media, Embed]).meta({ id: "Block", description: "One block of the body." });

// src/article/schema/byline.ts
import * as z13 from "zod";
var Author = z13.strictObject({
  kind: z13.enum(["person", "organisation"]),
  name: Line,
  jobTitle: Line.optional().describe("The job title as filed: `AP Business Writer`."),
  organisation: Line.optional().describe("The organisation that the author works for, as filed: `Reuters`."),
  place: Line.optional().describe("The place that the author reports from, as filed."),
  email: Email.optional(),
  uri: Uri.optional().describe("The address of the author\u2019s page.")
}).meta({ id: "Author", description: "One author of the story: a person, or an organisation that signs as one." });
var Byline = z13.strictObject({
  text: Line.describe("The line as filed, its opening word included: `By Karl Plume`."),
  authors: z13.array(Author).min(1).optional()
}).meta({ id: "Byline", description: "The byline as filed, and the authors in it." });
var ContributorRole = z13.enum([
  "reporting",
  "additional reporting",
  "writing",
  "editing",
  "compiling",
  "translation",
  "graphics",
  "photography",
  "video",
  "contributor"
]).meta({ id: "ContributorRole", description: "The work of a contributor on the story." });
var Contributor = z13.strictObject({
  role: ContributorRole,
  name: Line,
  place: Line.optional().describe("The place that the contributor worked from, as filed."),
  organisation: Line.optional().describe("The organisation that the contributor works for, as filed."),
  email: Email.optional(),
  uri: Uri.optional().describe("The address of the contributor\u2019s page.")
}).meta({ id: "Contributor", description: "A person who worked on the story besides its authors." });
var Signoff = z13.strictObject({
  kind: z13.enum(["contributors", "initials", "agency"]),
  text: Text.describe("The line as filed: `(Reporting by Karl Plume; editing by Diane Craft)`, `asl/tib/pid`.")
}).meta({ id: "Signoff", description: "A line at the end of the story that credits those who made it." });
var Contact = z13.strictObject({
  text: Text.describe("The contact as filed."),
  name: Line.optional(),
  jobTitle: Line.optional(),
  organisation: Line.optional(),
  phone: Line.optional(),
  email: Email.optional(),
  uri: Uri.optional()
}).meta({ id: "Contact", description: "A contact for questions about the story or its release." });

// src/article/schema/concept.ts
import * as z14 from "zod";
var ConceptName = z14.strictObject({ language: LanguageTag, name: Line }).meta({ id: "ConceptName", description: "The name of a concept in one language." });
var ConceptReference = z14.strictObject({
  scheme: Code.optional().describe("The scheme of the code, by its usual alias, such as `medtop`."),
  code: Code.optional().describe("The code in the scheme, such as `04000000`."),
  uri: Uri.optional().describe("The address that identifies the concept."),
  name: Line.optional().describe("The name of the concept.")
}).meta({ id: "ConceptReference", description: "A reference to another concept, by code, address or name." });

// src/article/schema/correction.ts
import * as z15 from "zod";
var Correction = z15.strictObject({
  text: Text.describe("The correction as filed."),
  at: Instant.optional().describe("The time of the correction."),
  version: z15.int().min(1).optional().describe("The version with the correction.")
}).meta({ id: "Correction", description: "A correction that was made to an earlier version." });

// src/article/schema/editors-note.ts
import * as z16 from "zod";
var EditorsNote = z16.strictObject({
  text: Text.describe("The note as filed: `Eds: With AP Photos.`"),
  role: Code.optional().describe("The kind of note, as the provider names it: `closingline`, `contact`."),
  public: z16.boolean().optional().describe("Whether the provider allows publication; absent for a note for desks only.")
}).meta({ id: "EditorsNote", description: "A note from desk to desk." });

// src/article/schema/extensions.ts
import * as z17 from "zod";
var Extension = z17.lazy(
  () => z17.union([
    Text,
    z17.number().refine((value) => !Object.is(value, -0)),
    z17.boolean(),
    z17.null(),
    z17.array(Extension),
    z17.record(Key, Extension)
  ])
).meta({ id: "Extension", description: "A value of JSON whose strings are Texts." });
var Key = Line.refine((key) => key !== "__proto__");
var Extensions = z17.record(Key, Extension).meta({ id: "Extensions", description: "User-defined data by name." });

// src/article/schema/headline.ts
import * as z18 from "zod";
var AlternativeHeadline = z18.strictObject({
  role: Code.describe("The use, as the provider names it: `short`, `seo`, `print`."),
  text: Line
}).meta({ id: "AlternativeHeadline", description: "Another headline of the story, for a use of its own." });

// src/article/schema/information-source.ts
import * as z19 from "zod";
var InformationSource = z19.strictObject({
  name: Line.describe("The name of the source: `Bundestag press office`."),
  role: Code.describe("The role of the source, as the provider names it: `origcont`, `contentsource`."),
  uri: Uri.optional().describe("The address that identifies the source.")
}).meta({ id: "InformationSource", description: "A source of the story\u2019s information, with its role." });

// src/article/schema/item.ts
import * as z20 from "zod";
var Provider = z20.strictObject({
  name: Line.describe("The name that readers know."),
  code: Code.optional().describe("The code in the IPTC scheme of news providers (`nprov`)."),
  uri: Uri.optional().describe("The address that identifies the provider.")
}).meta({ id: "Provider", description: "The provider of the item: a news agency, a service, a publisher." });
var PublishingStatus = z20.enum(["usable", "withheld", "canceled"]).meta({ id: "PublishingStatus", description: "Whether the item may be used, by the IPTC scheme `stat`." });
var Item = z20.strictObject({
  guid: Line.optional().describe("The globally unique identifier of the item, the same for all its versions."),
  alternativeIds: z20.array(AlternativeId).min(1).optional(),
  class: ItemClass.optional().describe("The class of the item; mostly a text if absent."),
  version: z20.int().min(1).optional().describe("The number of this version, 1 for the first."),
  provider: Provider.optional(),
  firstCreated: Instant.optional().describe("The time at which the first version was made."),
  versionCreated: Instant.optional().describe("The time at which this version was made."),
  sent: Instant.optional().describe("The time at which the message with the item was sent."),
  status: PublishingStatus.optional(),
  priority: z20.int().min(1).max(9).optional().describe("Transmission priority, 1 the highest, 9 the lowest."),
  service: Line.optional().describe("The service that the item was sent on.")
}).meta({ id: "Item", description: "Metadata of the news item." });

// src/article/schema/notice.ts
import * as z21 from "zod";
var NoticeKind = z21.enum(["kill", "withhold", "possible", "correction", "clarification", "refile", "advisory", "update"]).meta({
  id: "NoticeKind",
  description: "The kind of a notice to desks; `possible` probably restricts publication, but not certainly."
});
var Notice = z21.strictObject({
  kind: NoticeKind,
  text: Text.describe("The notice as filed."),
  target: Line.optional().describe("The item that the notice is about, if it names one."),
  paragraph: z21.int().min(1).max(9999).optional().describe("The number of the paragraph that the notice is about, 1 for the first.")
}).meta({ id: "Notice", description: "A notice to desks: a kill, a hold, a correction, an update, an advisory." });
var end = IsoTime.describe("The end of the embargo, as far as known; without an offset if the copy names no zone.");
var text = Text.describe("The embargo as filed.");
var zone = Line.optional().describe("The time zone as filed, such as `GMT`.");
var Embargo = z21.discriminatedUnion("kind", [
  z21.strictObject({ kind: z21.literal("instant"), text, at: end, zone }),
  z21.strictObject({ kind: z21.enum(["day", "cycle", "open"]), text, at: end.optional(), zone })
]).meta({ id: "Embargo", description: "The time before which the story must not be published." });

// src/article/schema/provenance.ts
import * as z22 from "zod";
var Generator = z22.strictObject({ name: Line, version: Line.optional() }).meta({ id: "Generator", description: "The program that made the item." });
var Provenance = z22.strictObject({
  digitalSourceType: Uri.optional().describe(
    "The digital source type, by the IPTC scheme: `http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia`."
  ),
  generator: Generator.optional(),
  c2pa: Uri.optional().describe("The address of the C2PA manifest of the content.")
}).meta({ id: "Provenance", description: "The origin of the content, and the proof of it." });

// src/article/schema/rights.ts
import * as z23 from "zod";
var Copyright = z23.strictObject({
  text: Text.describe("The notice as filed."),
  holder: Line.optional(),
  year: z23.int().min(1).max(9999).optional()
}).meta({ id: "Copyright", description: "The copyright of the story." });
var Link = z23.strictObject({
  rel: Code.optional().describe(
    "The relation to the story, by the IPTC scheme `irel`: `seeAlso`, `previousVersion`."
  ),
  href: Uri.optional().describe("The address of the item."),
  guid: Line.optional().describe("The guid of the linked item."),
  title: Line.optional().describe("The title.")
}).meta({ id: "Link", description: "A resource outside the story that belongs to it." });

// src/article/schema/data-mining.ts
import * as z24 from "zod";
var DataMiningKind = z24.enum([
  "allowed",
  "unspecified",
  "prohibited",
  "no-ai-training",
  "no-generative-ai-training",
  "search-indexing-only",
  "see-constraint",
  "see-embedded-rights",
  "see-linked-rights"
]).meta({
  id: "DataMiningKind",
  description: "Permission or prohibition of data mining, by the PLUS vocabulary (DMI): `allowed`, `unspecified`, `prohibited`; prohibited for `no-ai-training` (AIMLTRAINING) and `no-generative-ai-training` (GENAIMLTRAINING); `search-indexing-only` (EXCEPTSEARCHENGINEINDEXING); prohibited except as a constraint or a rights expression allows (SEECONSTRAINT, SEEEMBEDDEDRIGHTSEXPR, SEELINKEDRIGHTSEXPR)."
});
var DataMining = z24.strictObject({
  kind: DataMiningKind,
  text: Text.optional().describe("The reservation or the constraint as filed."),
  policy: Uri.optional().describe("The address of the licence terms (TDMRep `tdm-policy`).")
}).meta({
  id: "DataMining",
  description: "The terms of the provider for text and data mining, AI training included."
});

// src/article/schema/rights-information.ts
import * as z25 from "zod";
var RightsExpression = z25.strictObject({
  language: Uri.optional().describe("The rights expression language: `http://www.w3.org/ns/odrl/2/`."),
  value: Text.describe("The expression as filed, XML or JSON; it is not interpreted.")
}).meta({ id: "RightsExpression", description: "Rights in a rights expression language, carried as data." });
var TranslatedTerms = z25.strictObject({ language: LanguageTag, text: Text }).meta({ id: "TranslatedTerms", description: "The usage terms in one more language." });
var RightsInformation = z25.strictObject({
  dataMining: DataMining.optional(),
  terms: z25.array(TranslatedTerms).min(1).optional().describe("The usage terms in other languages."),
  expressions: z25.array(RightsExpression).min(1).optional(),
  links: z25.array(Uri).min(1).optional().describe("Addresses of pages that state the rights or a licence.")
}).meta({ id: "RightsInformation", description: "Rights reserved or granted besides the usage terms." });

// src/article/schema/stamp.ts
import * as z26 from "zod";
var Stamp = z26.strictObject({
  text: Line.describe("The words as filed: `Posted on April 24, 2024`."),
  at: IsoTime.optional().describe("The time that the words name.")
}).meta({ id: "Stamp", description: "A time printed with the story." });

// src/article/schema/subject.ts
import * as z27 from "zod";
var SubjectKind = z27.enum(["abstract", "person", "organisation", "geoArea", "poi", "object", "event"]).meta({ id: "SubjectKind", description: "The kind of concept, by the IPTC scheme `cpnat`." });
var percent = z27.int().min(0).max(100);
var Subject = z27.strictObject({
  name: Line.optional().describe("The name of the concept."),
  scheme: Code.optional().describe("The scheme of the code, by its usual alias, such as `medtop`."),
  code: Code.optional().describe("The code in the scheme, such as `04000000`."),
  uri: Uri.optional().describe("The address that identifies the concept."),
  kind: SubjectKind.optional(),
  names: z27.array(ConceptName).min(1).optional().describe("The names in other languages."),
  relevance: percent.optional().describe("The relevance of the subject for the story, from 0 to 100."),
  confidence: percent.optional().describe("The confidence of the provider, from 0 to 100."),
  why: Code.optional().describe("The method of assignment, by the IPTC scheme `why`: `direct`, `inferred`."),
  sameAs: z27.array(ConceptReference).min(1).optional().describe("The same concept in other schemes."),
  broader: z27.array(ConceptReference).min(1).optional().describe("The broader concepts.")
}).meta({ id: "Subject", description: "A subject of the story: a concept of a scheme, or a name alone." });
var Instrument = z27.strictObject({
  text: Line.describe("The words as filed: `<BAC>`, `(NYSE: BXP)`, `GM.N`."),
  kind: z27.enum(["ticker", "ric", "isin"]),
  code: Code.describe("The code: `BAC`, `GM.N`."),
  exchange: Line.optional().describe("The exchange as filed: `NYSE`.")
}).meta({ id: "Instrument", description: "A security named in the story, as filed." });

// src/article/schema/summary.ts
import * as z28 from "zod";
var Summary = z28.strictObject({
  text: Text.describe("The summary as filed."),
  role: Code.optional().describe(
    "The use, by the IPTC scheme `drol` or as the provider names it: `teaser`; absent for a plain summary."
  )
}).meta({ id: "Summary", description: "A summary of the story, or one point of it." });

// src/article/schema/take.ts
import * as z29 from "zod";
var TakeKind = z29.enum(["lead", "add", "insert", "substitute", "writethru", "update", "take"]).meta({ id: "TakeKind", description: "The relation to the story sent before." });
var Take = z29.strictObject({
  text: Line.describe("The words as filed: `2nd Ld-Writethru`, `(2 of 3)`."),
  kind: TakeKind.optional(),
  number: z29.int().min(1).max(9999).optional().describe("The number of the take: 2 in `2nd Ld` and in `(2 of 3)`."),
  of: z29.int().min(1).max(9999).optional().describe("The number of takes: 3 in `(2 of 3)`."),
  pickup: Line.optional().describe("The last words of the part before, if an add opens with them.")
}).meta({ id: "Take", description: "One numbered part or version of a story sent in parts." });

// src/article/schema/article.ts
import * as z30 from "zod";
var Article = z30.strictObject({
  item: Item.optional(),
  slugline: Line.optional().describe("The working name of the story, as filed: `Germany-Politics/`."),
  take: Take.optional(),
  keywords: z30.array(Line).min(1).optional(),
  subjects: z30.array(Subject).min(1).optional(),
  genre: Line.optional().describe("The main genre as filed: `Analysis`."),
  genres: z30.array(ConceptReference).min(1).optional().describe("All genres with their codes, the main one first, if more is known than the line `genre`."),
  audience: z30.array(Audience).min(1).optional(),
  urgency: z30.int().min(1).max(9).optional().describe("News urgency by the IPTC: 1 is the most urgent, 5 normal, 8 the least; 9 is user-defined."),
  notices: z30.array(Notice).min(1).optional(),
  embargo: Embargo.optional(),
  expires: Instant.optional().describe("The time after which the story must not be used."),
  restrictions: z30.array(Text).min(1).optional().describe("Usage restrictions as filed: `EDITORIAL USE ONLY`."),
  rights: RightsInformation.optional(),
  editorsNotes: z30.array(EditorsNote).min(1).optional(),
  section: Line.optional().describe("The section of the paper or site: `World`."),
  kicker: Line.optional().describe("The line above the headline."),
  headline: Line.optional(),
  alternativeHeadlines: z30.array(AlternativeHeadline).min(1).optional(),
  subheadline: Line.optional(),
  summaries: z30.array(Summary).min(1).optional().describe("Summaries of the story: one text, or several points."),
  byline: Byline.optional(),
  dateline: Dateline.optional(),
  sources: z30.array(InformationSource).min(1).optional(),
  published: Stamp.optional(),
  updated: Stamp.optional(),
  corrections: z30.array(Correction).min(1).optional().describe("Corrections made to earlier versions, the oldest first."),
  language: LanguageTag.optional(),
  direction: z30.enum(["ltr", "rtl"]).optional().describe("The direction of the text: left to right or right to left."),
  body: z30.array(Block).default([]),
  signoff: z30.array(Signoff).min(1).optional(),
  contributors: z30.array(Contributor).min(1).optional(),
  creditLine: Line.optional().describe("The credit to print with the story."),
  copyright: Copyright.optional(),
  usageTerms: Text.optional().describe("The terms of use of the provider."),
  boilerplate: z30.array(Text).min(1).optional().describe("Text that a press release repeats each time: about the company, legal notices."),
  contacts: z30.array(Contact).min(1).optional(),
  links: z30.array(Link).min(1).optional(),
  associations: z30.array(Association).min(1).optional(),
  instruments: z30.array(Instrument).min(1).optional(),
  provenance: Provenance.optional(),
  annotations: Annotations.optional(),
  extensions: Extensions.optional()
}).meta({
  id: "Article",
  description: "A news story as data, part by part as filed. Unknown values are absent."
});

export {
  Code,
  Uri,
  UriReference,
  Email,
  LanguageTag,
  Text,
  Line,
  AlternativeId,
  IsoDate,
  Instant,
  IsoTime,
  CountryCode,
  SubdivisionCode,
  DatelinePlace,
  DatelineDate,
  Credit,
  Dateline,
  Anchor,
  Role,
  Person,
  Organisation,
  Place,
  Time,
  Speaker,
  Statement,
  Annotations,
  ItemClass,
  Association,
  Audience,
  Embed,
  Mark,
  Marks,
  Paragraph,
  Subhead,
  ListItem,
  List,
  Cell,
  Table,
  Quote,
  Preformatted,
  Separator,
  Rendition,
  Media,
  Block,
  Author,
  Byline,
  ContributorRole,
  Contributor,
  Signoff,
  Contact,
  ConceptName,
  ConceptReference,
  Correction,
  EditorsNote,
  Extension,
  Extensions,
  AlternativeHeadline,
  InformationSource,
  Provider,
  PublishingStatus,
  Item,
  NoticeKind,
  Notice,
  Embargo,
  Generator,
  Provenance,
  Copyright,
  Link,
  DataMiningKind,
  DataMining,
  RightsExpression,
  TranslatedTerms,
  RightsInformation,
  Stamp,
  SubjectKind,
  Subject,
  Instrument,
  Summary,
  TakeKind,
  Take,
  Article
};
