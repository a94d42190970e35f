"use strict";Object.defineProperty(exports, "__esModule", {value: true});

var _hostWU4JLGERcjs = require('../host-WU4JLGER.cjs');
require('../host-IY5TPD5O.cjs');

// src/hosts/bundler/rspack.ts
var wirecopy2 = _hostWU4JLGERcjs.wirecopy.rspack;


exports.wirecopy = wirecopy2;
