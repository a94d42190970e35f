"use strict";Object.defineProperty(exports, "__esModule", {value: true});


var _chunkTTXVPXMScjs = require('../chunk-TTXVPXMS.cjs');
require('../chunk-3O5GBMG3.cjs');
require('../chunk-UKR4PDSZ.cjs');
require('../chunk-Y3TXH4KK.cjs');
require('../chunk-EJMJNZNE.cjs');
require('../chunk-RSXZP6J4.cjs');
require('../chunk-Y3J5BAKH.cjs');
require('../chunk-K7RRLWUP.cjs');
require('../chunk-IDNNKZ4O.cjs');
require('../chunk-46VG2477.cjs');
require('../chunk-JWLGQQU3.cjs');
require('../chunk-YOB4HYVH.cjs');
require('../chunk-N254NRHT.cjs');



exports.annotate = _chunkTTXVPXMScjs.annotate; exports.annotateText = _chunkTTXVPXMScjs.annotateText;
