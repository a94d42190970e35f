"use strict";Object.defineProperty(exports, "__esModule", {value: true});// src/formats/as-texts.ts
var asTexts = (texts) => texts.map((text) => ({ text }));



exports.asTexts = asTexts;
