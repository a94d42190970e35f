"use strict";Object.defineProperty(exports, "__esModule", {value: true});



var _chunkXM6EJ6SHcjs = require('../../chunk-XM6EJ6SH.cjs');
require('../../chunk-MCDIXZI6.cjs');
require('../../chunk-Y4NIY6SH.cjs');
require('../../chunk-O5MZDMQ4.cjs');
require('../../chunk-3A2YGZ5B.cjs');
require('../../chunk-JWLGQQU3.cjs');
require('../../chunk-YOB4HYVH.cjs');
require('../../chunk-N254NRHT.cjs');




exports.countOf = _chunkXM6EJ6SHcjs.countOf; exports.report = _chunkXM6EJ6SHcjs.report; exports.reportAll = _chunkXM6EJ6SHcjs.reportAll;
