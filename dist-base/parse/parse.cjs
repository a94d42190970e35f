"use strict";Object.defineProperty(exports, "__esModule", {value: true});



var _chunkMCCI32TScjs = require('../chunk-MCCI32TS.cjs');
require('../chunk-K2PYPXWQ.cjs');
require('../chunk-UOCSW42Q.cjs');
require('../chunk-UKR4PDSZ.cjs');
require('../chunk-Y3TXH4KK.cjs');
require('../chunk-6UTBZWIB.cjs');
require('../chunk-EJMJNZNE.cjs');
require('../chunk-HC4LEGDT.cjs');
require('../chunk-UTT3YJM5.cjs');
require('../chunk-LO6RJL3C.cjs');
require('../chunk-Y3J5BAKH.cjs');
require('../chunk-K7RRLWUP.cjs');
require('../chunk-MCDIXZI6.cjs');
require('../chunk-Y4NIY6SH.cjs');
require('../chunk-O5MZDMQ4.cjs');
require('../chunk-Z5IWJBZM.cjs');
require('../chunk-IDNNKZ4O.cjs');
require('../chunk-46VG2477.cjs');
require('../chunk-JWLGQQU3.cjs');
require('../chunk-YOB4HYVH.cjs');
require('../chunk-N254NRHT.cjs');




exports.parse = _chunkMCCI32TScjs.parse; exports.parseDecoded = _chunkMCCI32TScjs.parseDecoded; exports.parseOptions = _chunkMCCI32TScjs.parseOptions;
