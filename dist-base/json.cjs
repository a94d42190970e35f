"use strict";Object.defineProperty(exports, "__esModule", {value: true});






var _chunkBSAKILDQcjs = require('./chunk-BSAKILDQ.cjs');
require('./chunk-5VORUVQV.cjs');
require('./chunk-VX5NLCVE.cjs');
require('./chunk-H7VXLDJW.cjs');
require('./chunk-OOEJC6ZK.cjs');
require('./chunk-MCDIXZI6.cjs');
require('./chunk-Y4NIY6SH.cjs');
require('./chunk-O5MZDMQ4.cjs');
require('./chunk-GPU7YA55.cjs');
require('./chunk-Z5IWJBZM.cjs');
require('./chunk-3A2YGZ5B.cjs');
require('./chunk-IDNNKZ4O.cjs');
require('./chunk-46VG2477.cjs');
require('./chunk-JWLGQQU3.cjs');
require('./chunk-YOB4HYVH.cjs');
require('./chunk-N254NRHT.cjs');







exports.fromJson = _chunkBSAKILDQcjs.fromJson; exports.json = _chunkBSAKILDQcjs.json; exports.migrate = _chunkBSAKILDQcjs.migrate; exports.readJson = _chunkBSAKILDQcjs.readJson; exports.schemaVersion = _chunkBSAKILDQcjs.schemaVersion; exports.toJson = _chunkBSAKILDQcjs.toJson;
