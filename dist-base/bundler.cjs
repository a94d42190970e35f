"use strict";Object.defineProperty(exports, "__esModule", {value: true});

var _hostWU4JLGERcjs = require('./host-WU4JLGER.cjs');
require('./host-IY5TPD5O.cjs');


exports.wirecopy = _hostWU4JLGERcjs.wirecopy;
