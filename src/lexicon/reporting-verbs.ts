// Reporting verbs of English news copy, from grammars of attribution and the style sheets of agencies; each form as written.
import { once, words } from './words'

/** Words that mark the words beside them as reported: `said`, `according to`. */
export const reportingForms: () => readonly string[] = /* @__PURE__ */ once(() =>
  words(`
  said, says, say, saying, told, tells, telling, asked, asks, added, adds, adding, noted, notes, noting, stated, states, stating, reported,
  reports, announced, announces, announcing, explained, explains, described, replied, answered, responded, mentioned, wrote, writes, posted,
  tweeted, commented, observed, pointed out, went on to say, concluded, recalled, quoted, cited, citing, testified, claimed, claims, alleged,
  alleges, asserted, maintained, insisted, insists, contended, argued, argues, arguing, accused, denied, denies, rejected, dismissed, disputed,
  admitted, acknowledged, conceded, confirmed, affirmed, reaffirmed, reiterated, disclosed, revealed, praised, hailed, welcomed, condemned,
  criticized, criticised, blamed, complained, warned, warns, warning, cautioned, urged, urges, urging, called on, calls on, calling on,
  called for, calls for, calling for, appealed, ordered, demanded, demands, demanding, requested, recommended, suggested, suggests, proposed,
  advised, encouraged, pledged, promised, vowed, threatened, stressed, stresses, stressing, emphasized, emphasised, emphasizing, underlined,
  underscored, highlighted, highlights, believes, believed, thinks, hopes, expects, expected, estimated, predicted, forecast, agreed, according to,
  in a statement, in the words of, in an interview`),
)

/** Verbs that judge the speech they report: they imply that the speaker lies or is under pressure. */
export const loadedForms: readonly string[] = /* @__PURE__ */ words(`
  claimed, claims, admitted, admits, conceded, concedes, confessed, boasted, bragged, gushed, opined, quipped, ranted, raved, whined, sneered,
  blurted, retorted, crowed, fumed, scoffed, chided, chirped, smirked`)
