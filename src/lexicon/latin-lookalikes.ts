const lookalikes =
  'АA ВB ЕE ЗZ КK МM НH ОO РP СC ТT УY ХX ІI ЈJ ЅS аa еe оo рp сc уy хx іi јj ѕs ΑA ΒB ΕE ΖZ ΗH ΙI ΚK ΜM ΝN ΟO ΡP ΤT ΥY ΧX οo ρp υy'

/** Latin letters by the Cyrillic or Greek letter of the same shape. Source: the shapes of the letters, as in Unicode’s confusables. */
export const latinLookalikes: ReadonlyMap<string, string> = /* @__PURE__ */ new Map(
  lookalikes.split(' ').map((pair) => [pair.charAt(0), pair.charAt(1)]),
)
