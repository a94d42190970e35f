"use strict";Object.defineProperty(exports, "__esModule", {value: true});

var _chunkPAAZVYX3cjs = require('../../chunk-PAAZVYX3.cjs');
require('../../chunk-K2PYPXWQ.cjs');
require('../../chunk-6UTBZWIB.cjs');
require('../../chunk-UTT3YJM5.cjs');
require('../../chunk-Z5IWJBZM.cjs');
require('../../chunk-JWLGQQU3.cjs');
require('../../chunk-YOB4HYVH.cjs');
require('../../chunk-N254NRHT.cjs');


exports.toWire = _chunkPAAZVYX3cjs.toWire;
