"use strict";Object.defineProperty(exports, "__esModule", {value: true});// src/formats/stamp-of-time.ts
var stampOfTime = (at) => at ? { text: at, at } : void 0;



exports.stampOfTime = stampOfTime;
