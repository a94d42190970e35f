// src/lexicon/name-particles.ts
var acronymParticles = { en: "of	the	and	for	in	on	to	at	a	an", fr: "de	du	des	la	le	les	et", es: "de	la	y", it: "la	le	e", de: "der	die	das	und	f\xFCr	von" };
var bylineParticles = "of	for	the	de	da	del	della	di	von	van	der	den	ter	la	le	du	dos	el	al	bin	ibn	and";
var authorLineParticles = "de	da	di	du	van	von	der	den	la	le	al	and	und	et	y	e	&";
var authorLineOpenings = "By	BY	Von	Par	Por	Di	di";
var personLineParticles = "de	del	della	la	von	van	der	den	bin	al";
var nameShapeParticles = "de	van	von	der	da	al	bin";
var contributorParticles = "de	van	von	al	bin	da	del";
var placeParticles = `de	da	do	dos	das	del	della	di	la	le	les	el	los	las	al	en	es	et	ng	y	i	am	an	der	den	auf	im	ob	bei	of	on	the	and	sur	sous	upon	under	by	in	near	bin`;
var titleCaseParticles = "de	da	do	di	del	la	le	of	the	and	am	an	der	sur	en	au	upon	on";
var creditConjunctions = "and	&	et	y	und	e";
var hangingHyphenWords = "und	oder	bis	and	or	to	et	ou	y	o	e	en	of	och	og	eller";
var partOfWords = "of	de	von	di";
var beforeLastPart = "y	et	e	und";
var afterLastPart = "et dernier	et fin	e \xFAltima	e ultima	e ultimo	y \xFAltimo	y \xFAltima	y fin	und schluss	- schluss	en slot";

export {
  acronymParticles,
  bylineParticles,
  authorLineParticles,
  authorLineOpenings,
  personLineParticles,
  nameShapeParticles,
  contributorParticles,
  placeParticles,
  titleCaseParticles,
  creditConjunctions,
  hangingHyphenWords,
  partOfWords,
  beforeLastPart,
  afterLastPart
};
