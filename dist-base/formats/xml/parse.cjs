"use strict";Object.defineProperty(exports, "__esModule", {value: true});

var _chunk4QNCALNXcjs = require('../../chunk-4QNCALNX.cjs');
require('../../chunk-YTGGFVQY.cjs');
require('../../chunk-3A2YGZ5B.cjs');
require('../../chunk-YOB4HYVH.cjs');
require('../../chunk-N254NRHT.cjs');


exports.parseXml = _chunk4QNCALNXcjs.parseXml;
